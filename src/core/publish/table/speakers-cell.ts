import { AUTHOR, voicesOf } from '../../model/voice.ts';
import { authorsOf, speakerParts } from '../../words/tell/claim.ts';
import { voiceWords } from '../../words/tell/facets.ts';
import type { TableContext } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** Who says so, as in the text: the people it quotes, innermost first, or otherwise its authors; for a relation each of them once. */
export function speakersCell({ claims }: TableRow, { graph, messages }: TableContext): string {
  const names = claims.map((claim) => {
    if (claim.speakers.length > 0) return messages.attribution(speakerParts(graph, claim, messages), []);
    const authors = authorsOf(graph, [claim], messages);
    return authors.length > 0 ? messages.table.several(authors) : '';
  });
  const [first, ...others] = new Set(names.filter((one) => one !== ''));
  if (first !== undefined) return messages.table.several([first, ...others]);
  return claims.some((claim) => voicesOf(claim).includes(AUTHOR)) ? voiceWords(graph, AUTHOR, messages) : '';
}
