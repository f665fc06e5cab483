import type { LineHue } from '../../look/colours.ts';
import { lineLooks, type LineLook } from '../../look/line-looks.ts';
import { groupLook, type SignLook } from '../../look/signs.ts';
import type { ActorId, PairId } from '../../model/ids.ts';
import { lookOf } from '../../model/look.ts';
import type { Pair } from '../../model/pair.ts';
import type { Relation } from '../../model/relation.ts';
import { signGroup } from '../../model/sign-group.ts';
import { relationHue } from '../relation-hue.ts';

/** One line of the small picture: what one actor does to another, of one sign. */
export interface LeadTrack {
  readonly pair: PairId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly look: LineLook;
  readonly sign: SignLook;
  readonly hue: LineHue;
  /** It has a head at `to`. */
  readonly isDirected: boolean;
  /** What may be written on it, the fullest first; whoever draws takes the first that fits. */
  readonly words: readonly string[];
}

/** Somebody to whom one or both ends of the lead pair do something. */
export interface LeadNeighbour {
  readonly id: ActorId;
  /** The lines from the first and from the second end; one or two each, none if that end does nothing. */
  readonly tracks: readonly [readonly LeadTrack[], readonly LeadTrack[]];
}

/** What the small picture is drawn from. */
export interface LeadLines {
  readonly ends: readonly [ActorId, ActorId];
  /** The lines between the two: what supports, then what opposes; what does neither only if there is nothing else. */
  readonly between: readonly LeadTrack[];
  /** Those that both ends act on first, then those supported or opposed, each in the order of the pairs. */
  readonly neighbours: readonly LeadNeighbour[];
}

/** What the words and hues of lines depend on. */
export interface LeadWords {
  /** The words of some relations that are drawn as one line. */
  readonly word: (relations: readonly Relation[]) => string;
  /** By default each line has the hue of its sign. */
  readonly hue?: (relations: readonly Relation[]) => LineHue | null;
}

/** What the ends of a pair do to each other and to others, of that only what is stated or likely: wishes, options and denials need the whole map. */
export function leadLines(
  pairs: readonly Pair[],
  ends: readonly [ActorId, ActorId],
  words: LeadWords,
): LeadLines {
  const [first, second] = ends;
  const isLead = ({ a, b }: Pair) => ends.includes(a) && ends.includes(b);
  const between = pairs.filter(isLead).flatMap((pair) => tracksOf(pair, pair.relations, words));
  const found = new Map<ActorId, [readonly LeadTrack[], readonly LeadTrack[]]>();
  for (const pair of pairs) {
    if (isLead(pair)) continue;
    for (const [index, end] of [first, second].entries()) {
      if (pair.a !== end && pair.b !== end) continue;
      const other = pair.a === end ? pair.b : pair.a;
      // Of what is mutual, only what is said from this end: its words name the other one.
      const acts = pair.relations.filter(
        ({ from, type, lead }) => (type.directed ? from : lead.from) === end,
      );
      const tracks = tracksOf(pair, acts, words).map((track) => ({ ...track, from: end, to: other }));
      if (tracks.length === 0) continue;
      const both = found.get(other) ?? [[], []];
      both[index as 0 | 1] = tracks;
      found.set(other, both);
    }
  }
  const neighbours = [...found].map(([id, tracks]) => ({ id, tracks }));
  return { ends, between, neighbours: [...neighbours].sort((one, other) => rank(one) - rank(other)) };
}

function rank({ tracks: [first, second] }: LeadNeighbour): number {
  if (first.length > 0 && second.length > 0) return 0;
  return [...first, ...second].some(({ sign }) => sign.sign !== 0) ? 1 : 2;
}

const MAX_TRACKS = 2;

function tracksOf(
  { id }: Pair,
  relations: readonly Relation[],
  { word, hue }: LeadWords,
): readonly LeadTrack[] {
  const firm = relations.filter(
    ({ standing, unsourced }) => !unsourced && (standing === 'stated' || standing === 'likely'),
  );
  const signed = firm.filter(({ type }) => type.sign !== 0);
  const groups = new Map<string, Relation[]>();
  // Support implies the contact that it takes.
  for (const relation of signed.length > 0 ? signed : firm.slice(0, 1)) {
    const key = `${relation.type.sign} ${relation.from} ${relation.standing}`;
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  const tracks = [...groups.values()].flatMap((group): readonly LeadTrack[] => {
    const [lead] = group;
    if (!lead) return [];
    return [
      {
        pair: id,
        from: lead.from,
        to: lead.to,
        look: lineLooks[lookOf(lead)],
        sign: groupLook(signGroup(lead.type)),
        hue: hue?.(group) ?? relationHue(lead),
        isDirected: lead.type.directed,
        words: wordsOf(group, word),
      },
    ];
  });
  return [...tracks].sort((one, other) => other.sign.sign - one.sign.sign).slice(0, MAX_TRACKS);
}

// Each of a few things, else the first and how many more there are; never half of one.
function wordsOf(group: readonly Relation[], word: LeadWords['word']): readonly string[] {
  const each = [...new Set(group.map((relation) => word([relation])))].filter(Boolean);
  return [...new Set([each.join(', '), word(group)])].filter(Boolean);
}
