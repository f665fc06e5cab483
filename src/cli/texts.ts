import { problemAt, placeAt, unchecked } from '../core/model/unchecked.ts';
import type { Graph } from '../core/model/graph.ts';
import type { Problem } from '../core/model/problem.ts';
import { sha256 } from './record-file.ts';
import { readTextFile } from './text-file.ts';

/** The raw text of a source, with the sha256 of its bytes. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
}

/** The raw texts available, by source id. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

/** The texts that `--text ID=PATH` names, by source id; or why they cannot be had. */
export type Texts =
  | { readonly ok: true; readonly texts: SourceTexts }
  | { readonly ok: false; readonly code: 1 | 2; readonly message: string };

/** Reads the texts that `--text ID=PATH` names. */
export function readTexts(words: readonly string[]): Texts {
  const texts = new Map<string, SourceText>();
  for (const word of words) {
    const [, id, path] = /^([^=]+)=(.+)$/.exec(word) ?? [];
    if (id === undefined || path === undefined)
      return { ok: false, code: 2, message: `"${word}" does not name a text. Write --text ID=PATH.` };
    if (texts.has(id))
      return { ok: false, code: 2, message: `--text names the source ${id} twice. Name it once.` };
    const file = readTextFile(path);
    if (!file.ok) return { ok: false, code: 1, message: file.message };
    texts.set(id, { text: file.text, sha256: sha256(file.bytes) });
  }
  return { ok: true, texts };
}

/** Where a text is not the one that a map was coded from: another hash, another length. */
export function foreignTexts({ map }: Graph, texts: SourceTexts): readonly Problem[] {
  const top = unchecked(map);
  return map.sources.flatMap((source, index) => {
    const given = texts.get(source.id);
    const at = (key: string, message: string) =>
      problemAt(placeAt(top, ['sources', index, 'text', key]), message);
    if (!given) return [];
    if (!source.text)
      return [
        at(
          'sha256',
          `The source does not say which text it is. Add "text": { "sha256": "${given.sha256}", "length": ${String(given.text.length)} }.`,
        ),
      ];
    return [
      ...(source.text.sha256 === given.sha256
        ? []
        : [
            at(
              'sha256',
              `The text given has the sha256 ${given.sha256}, so it is a different text. Give the text that was coded, or check every quote and correct this.`,
            ),
          ]),
      ...(source.text.length === given.text.length
        ? []
        : [
            at(
              'length',
              `The text given is ${String(given.text.length)} UTF-16 units long, but this says ${String(source.text.length)}. Correct the length.`,
            ),
          ]),
    ];
  });
}
