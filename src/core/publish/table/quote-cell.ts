import { quoteSegments } from '../../evidence/quote-segments.ts';
import type { Claim } from '../../model/claim.schema.ts';
import type { Evidence } from '../../model/quote.schema.ts';
import { quoteText } from '../quote-parts.ts';
import type { TableContext } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** The maximum number of letters in a short quote. */
const SHORT = 90;

/** The quotes of a row, with readings in brackets, one per line; or the first words of the first, and how many more there are. A place, if there is no quote. */
export function quoteCell({ claims }: TableRow, { graph, messages, quotes }: TableContext): string {
  const { table } = messages;
  const texts = claims.flatMap((claim) =>
    claim.evidence.map((piece) => {
      if (piece.exact === undefined) return piece.locator ?? '';
      const words = wordsOf(piece, claim, (id) => graph.actors.get(id)?.name ?? id);
      return table.quoted(quotes === 'full' ? words : shortened(words));
    }),
  );
  const [first, ...others] = new Set(texts);
  if (first === undefined) return '';
  if (quotes === 'full') return [first, ...others].join('\n');
  return table.more(first, others.length);
}

function wordsOf(piece: Evidence, { hedge }: Claim, nameOf: Parameters<typeof quoteSegments>[3]): string {
  return quoteText(quoteSegments(piece, piece.reads ?? [], hedge === undefined ? [] : [hedge], nameOf));
}

// Cut between words if there are any, and never within a character.
function shortened(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT);
  const words = cut.slice(0, cut.lastIndexOf(' '));
  return `${(words || cut).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
