import type { Claim } from './claim.schema.ts';
import type { Graph } from './graph.ts';
import { extentOf, type TimeExtent } from './time-extent.ts';

/** Which time a stretch of time is about: when something held, or when it was said. */
export const TIME_AXES = ['held', 'said'] as const;
export type TimeAxis = (typeof TIME_AXES)[number];

/** One time of a statement, with its EDTF text. */
export interface ToldTime {
  readonly edtf: string;
  readonly extent: TimeExtent;
}

type Times = Readonly<Record<TimeAxis, readonly ToldTime[]>>;

const known = new WeakMap<Graph, Map<Claim, Times>>();

/** When a statement held, or was said: empty if no date is given. Nothing is inferred from tense: an undated statement in the present was said on a date, but held at none that is given. */
export function timesOf(claim: Claim, graph: Graph, axis: TimeAxis): readonly ToldTime[] {
  let times = known.get(graph);
  if (!times) known.set(graph, (times = new Map<Claim, Times>()));
  let own = times.get(claim);
  if (!own) times.set(claim, (own = { held: held(claim), said: said(claim, graph) }));
  return own[axis];
}

function held({ held, heldAs }: Claim): readonly ToldTime[] {
  const times = parsed(held === undefined ? [] : [held]);
  return heldAs === 'within'
    ? times.map(({ edtf, extent }) => ({ edtf, extent: somewhereIn(extent) }))
    : times;
}

// "In the 1990s and 2000s" says neither when it began nor when it ended, only that both are within that time.
function somewhereIn({ begin, end }: TimeExtent): TimeExtent {
  if (begin.kind !== 'dated' || end.kind !== 'dated') return { begin, end };
  const span = {
    ...begin,
    latest: end.latest,
    about: begin.about || end.about,
    uncertain: begin.uncertain || end.uncertain,
  };
  return { begin: span, end: span };
}

// By the innermost speaker if the map says when; otherwise in every document that contains it.
function said({ speakers, evidence }: Claim, graph: Graph): readonly ToldTime[] {
  const own = speakers[0]?.said;
  if (own !== undefined) return parsed([own]);
  return parsed(evidence.flatMap(({ source }) => graph.sources.get(source)?.asOf ?? []));
}

function parsed(texts: readonly string[]): readonly ToldTime[] {
  return [...new Set(texts)].flatMap((edtf) => {
    const extent = extentOf(edtf);
    return extent ? [{ edtf, extent }] : [];
  });
}
