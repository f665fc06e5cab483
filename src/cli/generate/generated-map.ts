import { sha256 } from '../record-file.ts';
import { chance } from './chance.ts';
import { inventedActors } from './invented-actors.ts';
import { NOW } from './invented-date.ts';
import { inventedTies } from './invented-ties.ts';
import type { ClaimInput, MapInput } from './map-input.ts';
import { utterance, type Utterance } from './utterance.ts';
import { writtenText, type Chapter, type Meant } from './written-text.ts';

/** What a generated map is made from: the same wish makes the same map, to the byte. */
export interface GeneratedWish {
  readonly actors: number;
  readonly claims: number;
  readonly seed: number;
  /** The name of the file that the text will lie in, beside the map. */
  readonly textFile: string;
}

/** A map with the text that its quotes stand in. */
export interface GeneratedMap {
  readonly map: MapInput;
  readonly text: string;
}

const TEXT = 'chronicle';
const LEDGER = 'ledger';
const ALMANAC = 'almanac';
const MAX_CAMPS = 5;

const isOption = ({ mood }: Meant) => mood === 'option' || mood === 'feared';
const isGoal = ({ mood }: Meant) => mood === 'intended' || mood === 'pledged' || mood === 'attempted';
const CHAPTERS: readonly Chapter[] = [
  { title: 'How it stood on the water', holds: () => true },
  { title: 'How it stood on land', holds: () => true },
  { title: 'What some were after', frame: 'goals', holds: isGoal },
  { title: 'What had been', frame: 'history', holds: ({ tense }) => tense === 'earlier' },
  { title: 'At the markets', holds: () => true },
  { title: 'What could be done in the north', frame: 'options', holds: isOption },
  { title: 'What could be done in the south', frame: 'options', holds: isOption },
  { title: 'Letters and answers', holds: () => true },
];

/** Invents a map with this many actors and claims, and a text with every quote in the stated place; needs at least half as many claims as actors. */
export function generatedMap({ actors: count, claims: wanted, seed, textFile }: GeneratedWish): GeneratedMap {
  const draws = chance(seed);
  const camps = Math.max(2, Math.min(MAX_CAMPS, Math.floor(count / 8)));
  const actors = inventedActors(count, camps, draws);
  const ties = inventedTies(
    actors.map(({ camp }) => camp),
    wanted,
    draws,
  );
  const utterances = ties.map((tie) => utterance(tie, actors, draws));
  const { text, sections, places } = writtenText(utterances, CHAPTERS, draws);
  const claims: ClaimInput[] = [];
  for (const { said, spans, prefix } of places)
    for (const { hedge, ...claim } of said.claims) {
      const ground = grounds(said, spans, prefix);
      // Cautious words are words of a quote.
      const isQuoted = ground.evidence?.[0]?.source === TEXT;
      claims.push({
        id: `c${String(claims.length + 1)}`,
        ...claim,
        ...(hedge !== undefined && isQuoted ? { hedge } : {}),
        ...ground,
      });
    }

  function grounds(
    said: Utterance,
    spans: readonly Span[],
    prefix: string | null,
  ): Pick<ClaimInput, 'evidence' | 'unsourced'> {
    const other = draws.byShare([
      ['none', 85],
      ['also', 10],
      ['instead', 4],
      ['nothing', 1],
    ] as const);
    if (other === 'nothing') return { unsourced: true };
    const located = {
      source: draws.oneOf([LEDGER, ALMANAC]),
      locator: `page ${String(1 + draws.below(400))}`,
    };
    if (other === 'instead') return { evidence: [located] };
    const [head, ...then] = said.parts.map(({ exact }, index) => ({ exact, at: spans[index]! }));
    const quote = {
      source: TEXT,
      exact: head!.exact,
      ...(prefix === null ? {} : { prefix }),
      at: head!.at,
      ...(then.length > 0 ? { then } : {}),
      ...(said.reads.length > 0 ? { reads: [...said.reads] } : {}),
    };
    return { evidence: other === 'also' ? [quote, located] : [quote] };
  }

  return {
    text,
    map: {
      format: 'entente/1',
      id: `generated-${String(count)}-${String(wanted)}-${String(seed)}`,
      title: `Generated map ${String(seed)}`,
      question: 'Who supports and who opposes whom in a world that was made up by a generator?',
      summary: `Made to measure with: ${String(count)} actors and ${String(wanted)} statements, drawn by chance (seed ${String(seed)}). Nobody and nothing in it is real.`,
      notice: 'Generated, and about nobody',
      language: 'en',
      asOf: `${String(NOW)}-06`,
      sources: [
        {
          id: TEXT,
          citation: {
            type: 'document',
            title: 'Chronicle of the Generated Shores',
            author: [{ literal: 'Entente generator' }],
            issued: { 'date-parts': [[NOW]] },
            note: 'Generated text, under CC0 1.0.',
          },
          asOf: `${String(NOW)}-06`,
          text: {
            sha256: sha256(text),
            length: text.length,
            note: 'Generated, and given away under CC0 1.0.',
            file: textFile,
          },
          sections,
        },
        elsewhere(LEDGER, 'Ledger of the Generated Harbour', NOW),
        elsewhere(ALMANAC, 'Almanac of the Generated Shores', NOW - 2),
      ],
      actors: actors.map(({ row }) => row),
      claims,
      codebook: { rules: ['Nothing here was coded by hand: statements and text were drawn together.'] },
    },
  };
}

type Span = Readonly<{ start: number; end: number }>;

// Books that are only pointed to, so that some statements rest on more than one source.
function elsewhere(id: string, title: string, year: number): MapInput['sources'][number] {
  return {
    id,
    citation: {
      type: 'book',
      title,
      author: [{ literal: `Keepers of the ${id}` }],
      issued: { 'date-parts': [[year]] },
    },
    asOf: String(year),
  };
}
