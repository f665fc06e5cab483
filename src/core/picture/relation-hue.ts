import type { LineHue } from '../look/colours.ts';
import { lineLooks } from '../look/line-looks.ts';
import { signLook } from '../look/signs.ts';
import { saysItIsNot } from '../model/doubt.ts';
import { lookOf } from '../model/look.ts';
import type { Relation } from '../model/relation.ts';

/** The hue of a relation by its sign; none for something said not to be so, or that may not be so. */
export function relationHue(relation: Relation): LineHue {
  const isNotSo = lineLooks[lookOf(relation)].hue === 'notSo' || saysItMayNotBe(relation);
  return isNotSo ? 'notSo' : signLook(relation.type.sign).hue;
}

/** Whether everything a relation is drawn from says that it may not be so: "might not list as terrorists" opposes no one, and "unlikely to support" is not support. */
export function saysItMayNotBe({ firm }: Relation): boolean {
  return firm.every(saysItIsNot);
}
