import { colours, type Theme } from './colours.ts';

/** The colours as CSS custom properties, for both themes: a chosen theme wins over the system's. */
export function tokensCss(): string {
  const block = (theme: Theme) =>
    Object.entries(colours[theme])
      .map(([role, value]) => `  --${kebab(role)}: ${value};`)
      .join('\n');
  return [
    `:root {\n  color-scheme: light;\n${block('light')}\n}`,
    `@media (prefers-color-scheme: dark) {\n:root:not([data-theme='light']) {\n  color-scheme: dark;\n${block('dark')}\n}\n}`,
    `:root[data-theme='dark'] {\n  color-scheme: dark;\n${block('dark')}\n}`,
    // Paper is white: a page printed from the dark theme would waste ink and lose its lines.
    `@media print {\n:root, :root[data-theme='dark'] {\n  color-scheme: light;\n${block('light')}\n}\n}`,
  ].join('\n');
}

/** `notSo` -> `not-so`, as the custom property is called. */
export function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
