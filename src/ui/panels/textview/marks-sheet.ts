import { markRules, type MarkRule } from '../../../core/look/mark-looks.ts';

/** What the hue of a mark says. */
type Colouring = 'sign' | 'speaker';

/** The highlights other than the marks of statements: what is in view, what is selected, cautious words, and what the filters hide. */
export const STATES = {
  chosen: 'entente-chosen',
  hidden: 'entente-hidden',
  current: 'entente-current',
  cautious: 'entente-cautious',
} as const;

const stateRules: readonly MarkRule[] = [
  {
    name: STATES.chosen,
    declarations: 'background-color: var(--ground)',
    forced: 'color: CanvasText; background-color: transparent; text-decoration: overline solid 3px Highlight',
  },
  {
    name: STATES.hidden,
    declarations: 'text-decoration: underline solid 1px var(--hair); text-underline-offset: 3px',
    forced:
      'color: CanvasText; background-color: transparent; text-decoration: underline solid 1px GrayText; text-underline-offset: 3px',
  },
  {
    name: STATES.current,
    declarations: 'background-color: color-mix(in srgb, var(--focus) 16%, var(--panel))',
    forced: 'color: HighlightText; background-color: Highlight',
  },
  {
    name: STATES.cautious,
    declarations: 'background-color: var(--cautious)',
    forced: 'color: MarkText; background-color: Mark',
  },
];

let sheet: CSSStyleSheet | undefined;
const known = new Set<Colouring>();

/** Lets this page know every mark of a colouring, as a highlight and as a class of the same name, made of the rows of core/look. */
export function useMarks(colouring: Colouring): void {
  if (known.has(colouring)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    addRules(sheet, stateRules);
  }
  known.add(colouring);
  addRules(sheet, markRules(colouring));
}

function addRules(to: CSSStyleSheet, rules: readonly MarkRule[]): void {
  const add = (rule: string) => to.insertRule(rule, to.cssRules.length);
  for (const { name, declarations, forced } of rules) {
    add(`.${name} { ${declarations} }`);
    add(`@media (forced-colors: active) { .${name} { forced-color-adjust: none; ${forced} } }`);
    // A browser without highlights drops a rule that names one, and would drop the class with it.
    if (!hasHighlights()) continue;
    const highlight = `[data-words]::highlight(${name})`;
    add(`${highlight} { ${declarations} }`);
    add(`@media (forced-colors: active) { ${highlight} { forced-color-adjust: none; ${forced} } }`);
  }
}

/** True if this browser has the CSS Custom Highlight API (W3C, CSS Custom Highlight API Module Level 1). */
export function hasHighlights(): boolean {
  return typeof Highlight !== 'undefined' && 'highlights' in CSS;
}
