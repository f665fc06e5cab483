import type { SvgNode } from '../picture/svg-node.ts';

/** Letters of a file that are set in one typeface; null is any that the page has. */
export interface FaceUse {
  readonly family: string | null;
  readonly weight: string | null;
  readonly letters: string;
}

const UNSEEN = ['title', 'desc', 'style'];

/** The typefaces that the texts of a picture are set in, by family and weight, with the letters of each. */
export function facesUsed(picture: SvgNode): readonly FaceUse[] {
  const uses = new Map<string, FaceUse>();
  collect(picture, { family: null, weight: '400' }, uses);
  return [...uses.values()];
}

function collect(
  { name, attributes, children }: SvgNode,
  outer: Omit<FaceUse, 'letters'>,
  uses: Map<string, FaceUse>,
): void {
  if (UNSEEN.includes(name)) return;
  const families = attributes['font-family'];
  const weight = attributes['font-weight'];
  const face = {
    family: families === undefined ? outer.family : firstOf(String(families)),
    weight: weight === undefined ? outer.weight : String(weight),
  };
  for (const child of children) {
    if (typeof child !== 'string') collect(child, face, uses);
    else {
      const key = `${String(face.family)} ${String(face.weight)}`;
      uses.set(key, { ...face, letters: (uses.get(key)?.letters ?? '') + child });
    }
  }
}

const firstOf = (families: string) => families.split(',')[0]?.replace(/["']/g, '').trim() ?? null;
