import type { Look } from '../model/look.ts';
import type { Sign } from '../model/relation-type.schema.ts';
import { signLooks } from './signs.ts';
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

/** One row a look. Who alleges and who promises look alike here: their words stand with the statement. */
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

/** Lines that stand below one another before two lie on each other. */
export const MOST_LANES = 3;

/** The name of a mark, as highlight and as class. */
export function markName(look: Look, sign: Sign, lane: number): string {
  const hue =
    look === 'denied' ? 'neither' : (signLooks.find((sign_) => sign_.sign === sign)?.id ?? 'neither');
  return `entente-${look}-${hue}-${Math.min(lane, MOST_LANES - 1)}`;
}

/** Every mark there is, with its declarations in CSS. */
export function markRules(): readonly { readonly name: string; readonly declarations: string }[] {
  const looks = Object.keys(markLooks) as Look[];
  return looks.flatMap((look) =>
    signLooks
      .filter(({ sign }) => look !== 'denied' || sign === 0)
      .flatMap(({ sign, hue }) =>
        Array.from({ length: MOST_LANES }, (_, lane) => ({
          name: markName(look, sign, lane),
          declarations: declarationsOf(markLooks[look], kebab(look === 'denied' ? 'notSo' : hue), lane),
        })),
      ),
  );
}

function declarationsOf({ style, thickness, isBoxed }: MarkLook, hue: string, lane: number): string {
  const lines = isBoxed ? 'underline overline' : 'underline';
  return `text-decoration: ${lines} ${style} ${thickness}px var(--${hue}); text-underline-offset: ${3 + 4 * lane}px; text-decoration-skip-ink: none`;
}
