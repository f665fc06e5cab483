import type { Messages } from '../../../core/words/messages.ts';
import { actorLabel } from '../../../core/words/tell/actor.ts';
import type { Reader } from './reader.svelte.ts';

/** Where a reader is, in words: "3 of 12 on Russia – Taliban · Russia’s Networks", or among all passages of the text. */
export function placeWords(reader: Reader, { document: words }: Messages): string {
  const { current, order, walk } = reader;
  if (!current) return words.nowhere;
  const section = reader.sectionOf(current)?.title;
  if (walk === order) return words.place(order.indexOf(current) + 1, order.length, section);
  const name = selectionName(reader);
  const at = walk.indexOf(current);
  const where = at < 0 ? words.outside(walk.length, name) : words.placeIn(at + 1, walk.length, name);
  return section === undefined ? where : `${where} · ${section}`;
}

function selectionName({ explorer: { graph, selected } }: Reader): string {
  if (selected.kind === 'actor') return actorLabel(graph, selected.actor.id);
  if (selected.kind === 'none') return '';
  const { pair, relation, claim } = selected;
  const ends = `${actorLabel(graph, pair.a)} – ${actorLabel(graph, pair.b)}`;
  return relation && !claim ? `${ends}: ${relation.type.label}` : ends;
}
