import { cautiousSpans } from '../../../core/evidence/document-marks.ts';
import type { PlacedPassage } from '../../../core/evidence/document-passages.ts';
import { markName } from '../../../core/look/mark-looks.ts';
import type { Span } from '../../../core/model/quote.schema.ts';
import { markHue } from './mark-hue.ts';
import { STATES } from './marks-sheet.ts';
import type { PagePlaces } from './page-places.ts';
import type { Reader } from './reader.svelte.ts';

/** Stretches of text that look alike; if two would set the same property, the one with higher priority does. */
export interface Layer {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly priority: number;
}

/** What statements make of a text; changes with filters and selection. */
export function lastingLayers(reader: Reader, text: string): readonly Layer[] {
  const { placed } = reader.passages;
  const spansOf = (keys: ReadonlySet<string>) =>
    placed.filter(({ passage }) => keys.has(passage.key)).flatMap(({ parts }) => parts);
  const named = new Map<string, Span[]>();
  for (const mark of reader.marks) {
    const name = markName(mark.look, markHue(reader, mark), mark.lane);
    named.set(name, [...(named.get(name) ?? []), ...mark.spans]);
  }
  return [
    { name: STATES.chosen, spans: spansOf(reader.chosenKeys), priority: 0 },
    { name: STATES.hidden, spans: spansOf(reader.hiddenKeys), priority: 0 },
    ...[...named].map(([name, spans]) => ({ name, spans, priority: 1 })),
    {
      name: STATES.cautious,
      spans: cautiousSpans(
        text,
        placed.filter(({ passage }) => !reader.hiddenKeys.has(passage.key)),
      ),
      priority: 3,
    },
  ];
}

/** The passage in view. */
export function currentLayer(reader: Reader): Layer {
  const isCurrent = ({ passage }: PlacedPassage) => passage === reader.current;
  const spans = reader.passages.placed.find(isCurrent)?.parts ?? [];
  return { name: STATES.current, spans, priority: 2 };
}

/** Paints layers over a text on the page; returns a function that removes them. */
export function paintLayers(places: PagePlaces, layers: readonly Layer[]): () => void {
  for (const { name, spans, priority } of layers) {
    const highlight = new Highlight(...spans.flatMap((span) => places.rangesOf(span)));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const { name } of layers) CSS.highlights.delete(name);
  };
}

/** A piece of a paragraph with the names of all that marks it, outermost first. */
export interface Piece {
  readonly text: string;
  readonly names: readonly string[];
}

/** Paragraphs in pieces, for a browser without highlights. */
export function piecesOf(
  text: string,
  paragraphs: readonly Span[],
  layers: readonly Layer[],
): readonly (readonly Piece[])[] {
  const marks = [...layers]
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ name, spans }) => spans.map(({ start, end }) => ({ name, start, end })));
  const byStart = marks
    .map((mark, rank) => ({ ...mark, rank }))
    .sort((one, other) => one.start - other.start);
  let [next, open] = [0, [] as typeof byStart];
  return paragraphs.map(({ start, end }) => {
    open = open.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark && mark.start < end; mark = byStart[++next]) open.push(mark);
    const edges = [start, end, ...open.flatMap((mark) => [mark.start, mark.end])].filter(
      (edge) => edge >= start && edge <= end,
    );
    const cuts = [...new Set(edges)].sort((one, other) => one - other);
    return cuts.slice(0, -1).map((from, at): Piece => {
      const to = cuts[at + 1] ?? end;
      const here = open.filter((mark) => mark.start <= from && to <= mark.end);
      const names = here.sort((one, other) => one.rank - other.rank).map(({ name }) => name);
      return { text: text.slice(from, to), names: [...new Set(names)] };
    });
  });
}
