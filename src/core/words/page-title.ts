import type { MapFile } from '../model/map.schema.ts';
import type { FirstMessages } from './messages.ts';
import { asOfWords } from './when-words.ts';

/** The title of a page that shows a map as it opens: "Russia and the Taliban, 2021 · as of September 2021 · Entente". */
export function pageTitle({ title, notice, asOf }: MapFile, messages: FirstMessages): string {
  const date = messages.shell.titleDate(asOfWords(asOf, messages));
  return [title, ...(notice === undefined ? [] : [notice]), date].join(' · ');
}
