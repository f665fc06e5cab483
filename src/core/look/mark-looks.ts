import type { Look } from '../model/look.ts';
import type { Sign } from '../model/relation-type.schema.ts';
import { VOICE_ROLES, type LineHue, type VoiceRole } from './colours.ts';
import { signLook } from './signs.ts';
import { kebab } from './tokens-css.ts';

/** How words of a text are underlined, by how the statement is stated: near to its line on the map, as far as underlines go. */
export interface MarkLook {
  readonly style: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
  /** Px. */
  readonly thickness: number;
  /** A denial is lined above and below, in no hue; words that are struck through would look taken back. */
  readonly isBoxed: boolean;
}

const row = (
  style: MarkLook['style'],
  thickness: number,
  rest: Partial<Pick<MarkLook, 'isBoxed'>> = {},
): MarkLook => ({ style, thickness, isBoxed: false, ...rest });

/** One row for each look. Allegations and promises look alike here: their words are with the statement. */
export const markLooks: Readonly<Record<Look, MarkLook>> = {
  stated: row('solid', 2.5),
  likely: row('dashed', 2.5),
  alleged: row('dashed', 1.25),
  promised: row('dashed', 1.25),
  aim: row('wavy', 1.25),
  possible: row('dotted', 2.25),
  past: row('double', 1),
  denied: row('solid', 1, { isBoxed: true }),
  unsourced: row('solid', 0.75),
};

/** How many lines can be below one another before they overlap. */
export const MAX_LANES = 3;

/** What the hue of a mark says: for or against, or who says so. */
export type MarkHue = Sign | VoiceRole;

/** A mark's declarations in CSS: in our colours, and in those of a system that forces its own (CSS Color Adjustment Module Level 1). */
export interface MarkRule {
  /** As highlight and as class. */
  readonly name: string;
  readonly declarations: string;
  readonly forced: string;
}

/** The name of a mark, as highlight and as class. */
export function markName(look: Look, hue: MarkHue, lane: number): string {
  return `entente-${look}-${hueId(look, hue)}-${Math.min(lane, MAX_LANES - 1)}`;
}

function hueId(look: Look, hue: MarkHue): string {
  if (typeof hue === 'string') return kebab(hue);
  return look === 'denied' ? 'neither' : signLook(hue).id;
}

/** Every mark there is, either with hues for and against, or with hues for speakers. */
export function markRules(colouring: 'sign' | 'speaker' = 'sign'): readonly MarkRule[] {
  const looks = Object.keys(markLooks) as Look[];
  return looks.flatMap((look) =>
    huesOf(look, colouring).flatMap((hue) =>
      Array.from({ length: MAX_LANES }, (_, lane) => ({
        name: markName(look, hue, lane),
        ...rulesOf(markLooks[look], markRole(look, hue), lane),
      })),
    ),
  );
}

const huesOf = (look: Look, colouring: 'sign' | 'speaker'): readonly MarkHue[] => {
  if (colouring === 'speaker') return ['voiceAuthor', ...VOICE_ROLES, 'voiceOther'];
  return look === 'denied' ? [0] : [1, -1, 0];
};

/** The colour of a mark; a denial has no colour of a sign. */
export function markRole(look: Look, hue: MarkHue): LineHue {
  if (typeof hue === 'string') return hue;
  return look === 'denied' ? 'notSo' : signLook(hue).hue;
}

// A system's palette has few colours that are certain to be visible on its background and to differ from one another.
function systemColour(role: LineHue): string {
  if (role === 'opposes' || role === 'notSo' || role === 'voiceAuthor') return 'CanvasText';
  if (role === 'neither' || role === 'voiceOther' || role === 'voiceSeveral') return 'GrayText';
  return 'LinkText';
}

function rulesOf(look: MarkLook, role: LineHue, lane: number): Omit<MarkRule, 'name'> {
  return {
    declarations: linesOf(look, `var(--${kebab(role)})`, lane),
    // Left alone a browser would fill every highlight as if it were selected.
    forced: `color: CanvasText; background-color: transparent; ${linesOf(look, systemColour(role), lane)}`,
  };
}

function linesOf({ style, thickness, isBoxed }: MarkLook, colour: string, lane: number): string {
  const lines = isBoxed ? 'underline overline' : 'underline';
  return `text-decoration: ${lines} ${style} ${thickness}px ${colour}; text-underline-offset: ${3 + 4 * lane}px; text-decoration-skip-ink: none`;
}
