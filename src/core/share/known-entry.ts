import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { LOOKS } from '../model/look.ts';
import { SIGN_GROUPS } from '../model/sign-group.ts';

type Axis = 'certainty' | 'mood' | 'tense' | 'basis';

const axes: { readonly [Each in Axis]: Readonly<Record<Claim[Each], true>> } = {
  certainty: { certain: true, probable: true, possible: true, unlikely: true, uncommitted: true },
  mood: { fact: true, attempted: true, pledged: true, intended: true, option: true, feared: true },
  tense: { then: true, earlier: true },
  basis: { explicit: true, implied: true, derived: true },
};
const SIGNS = [...SIGN_GROUPS, 'mixed', 'contradicted'];
const PARTS = [
  'look',
  'standing',
  'sign',
  'type',
  ...Object.keys(axes),
  'negated',
  'kind',
  'rule',
  'references',
];

/** True if the codebook of a map has this row or part: `type:sanctuary`, `rule:3`, `references`. */
export function isKnownEntry(id: string, graph: Graph): boolean {
  if (PARTS.includes(id)) return true;
  const group = id.split(':', 1)[0] ?? '';
  return valuesOf(group, graph).includes(id.slice(group.length + 1));
}

// The words of the codebook are fetched only when it is opened, so its rows come from the model here.
function valuesOf(group: string, graph: Graph): readonly string[] {
  switch (group) {
    case 'look':
      return LOOKS;
    case 'sign':
      return SIGNS;
    case 'type':
      return [...graph.types.keys()];
    case 'kind':
      return [...graph.kinds.keys()];
    case 'negated':
      return ['yes', 'no'];
    case 'rule':
      return (graph.map.codebook?.rules ?? []).map((_, index) => String(index + 1));
    case 'certainty':
    case 'mood':
    case 'tense':
    case 'basis':
      return Object.keys(axes[group]);
    default:
      return [];
  }
}
