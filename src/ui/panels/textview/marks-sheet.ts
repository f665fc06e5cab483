import { markRules } from '../../../core/look/mark-looks.ts';

/** The highlights beside the marks of statements: what is in view, what is selected, cautious words, and what the filters hide. */
export const STATES = {
  chosen: 'entente-chosen',
  hidden: 'entente-hidden',
  current: 'entente-current',
  cautious: 'entente-cautious',
} as const;

const stateRules = [
  { name: STATES.chosen, declarations: 'background-color: var(--ground)' },
  {
    name: STATES.hidden,
    declarations: 'text-decoration: underline solid 1px var(--hair); text-underline-offset: 3px',
  },
  {
    name: STATES.current,
    declarations: 'background-color: color-mix(in srgb, var(--focus) 16%, var(--panel))',
  },
  { name: STATES.cautious, declarations: 'background-color: var(--cautious)' },
];

let sheet: CSSStyleSheet | undefined;

/** Lets this page know every mark, as a highlight and as a class of the same name, made of the rows of core/look. */
export function useMarks(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  // A browser without highlights drops a rule that names one, and would drop the class with it.
  for (const { name, declarations } of [...stateRules, ...markRules()]) {
    for (const selector of [`.${name}`, `[data-words]::highlight(${name})`])
      if (!selector.includes('highlight(') || hasHighlights())
        sheet.insertRule(`${selector} { ${declarations} }`);
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** True where this browser has the CSS Custom Highlight API (W3C, CSS Custom Highlight API Module Level 1). */
export function hasHighlights(): boolean {
  return typeof Highlight !== 'undefined' && 'highlights' in CSS;
}
