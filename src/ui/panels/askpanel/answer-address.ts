import { encodeView } from '../../../core/share/link.ts';
import type { Inquiry } from '../../../core/analysis/question.ts';
import type { getExplorer } from '../../context.ts';

/** The address that restores a question, with a chain or without, and names the edition of the map. */
export function answerAddress(explorer: ReturnType<typeof getExplorer>, ask: Inquiry): string {
  const [address = ''] = explorer.permalink(null).split('#');
  const edition = explorer.shipped.hash.slice(0, 12);
  const view = { ...explorer.view, ask, edition, selection: null };
  return `${address}#${encodeView(view, explorer.graph, explorer.firstView)}`;
}
