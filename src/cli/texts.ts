import { encodingNamed, encodings } from '../core/formats/encodings.ts';
import { formsTurned, type Turned } from '../core/model/line-ends.ts';
import { problemAt, placeAt, unchecked } from '../core/model/unchecked.ts';
import type { Graph } from '../core/model/graph.ts';
import type { Problem } from '../core/model/problem.ts';
import { sha256 } from './record-file.ts';
import { readSourceFile, type SourceFile } from './text-file.ts';

/** The raw text of a source, with the sha256 of it in UTF-8. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
  /** The sha256 of the file's own bytes. */
  readonly file?: string;
  /** How it was read, where that needs saying, in sentences. */
  readonly notes?: readonly string[];
}

/** The raw texts available, by source id. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

/** The texts that `--text ID=PATH` names, by source id; or why they cannot be had. */
export type Texts =
  | { readonly ok: true; readonly texts: SourceTexts }
  | { readonly ok: false; readonly code: 1 | 2; readonly message: string };

/** Reads the texts that `--text ID=PATH` names, in the encoding that `--encoding` gives, if any. */
export function readTexts(words: readonly string[], encoding: string | null = null): Texts {
  if (encoding !== null && !encodingNamed(encoding))
    return {
      ok: false,
      code: 2,
      message: `"${encoding}" is not an encoding. Write one of: ${encodings.map(({ name }) => name).join(', ')}.`,
    };
  const texts = new Map<string, SourceText>();
  for (const word of words) {
    const [, id, path] = /^([^=]+)=(.+)$/.exec(word) ?? [];
    if (id === undefined || path === undefined)
      return { ok: false, code: 2, message: `"${word}" does not name a text. Write --text ID=PATH.` };
    if (texts.has(id))
      return { ok: false, code: 2, message: `--text names the source ${id} twice. Name it once.` };
    const file = readSourceFile(path, encoding);
    if (!file.ok) return { ok: false, code: 1, message: file.message };
    texts.set(id, sourceText(file));
  }
  return { ok: true, texts };
}

/** A text as it was read from a file. */
export function sourceText({ text, bytes, note }: Extract<SourceFile, { ok: true }>): SourceText {
  return { text, sha256: sha256(text), file: sha256(bytes), notes: note === null ? [] : [note] };
}

const TURNED: Readonly<Record<Turned, string>> = {
  lineEnds:
    'has other line ends than the text that was coded, and is the same in all else. It is read with the line ends of the coded one',
  byteOrderMark:
    'differs from the text that was coded in the byte order mark at its start alone. It is read as the coded one',
};

/** The texts as they were coded, where another system has changed only line ends or the byte order mark; the others as they are. */
export function asCoded({ map }: Graph, texts: SourceTexts): SourceTexts {
  const coded = new Map(map.sources.map(({ id, text }) => [id as string, text?.sha256]));
  return new Map(
    [...texts].map(([id, given]) => {
      const hash = coded.get(id);
      if (hash === undefined || hash === given.sha256) return [id, given];
      for (const { text, turned } of formsTurned(given.text))
        if (sha256(text) === hash)
          return [
            id,
            {
              ...given,
              text,
              sha256: hash,
              notes: [...(given.notes ?? []), `The text given ${TURNED[turned]}.`],
            },
          ];
      return [id, given];
    }),
  );
}

/** What is to be said of how texts were read, at their sources. */
export function notesOnTexts({ map }: Graph, texts: SourceTexts): readonly Problem[] {
  const top = unchecked(map);
  return map.sources.flatMap(({ id }, index) =>
    (texts.get(id)?.notes ?? []).map((message) => ({
      ...problemAt(placeAt(top, ['sources', index, 'text']), message),
      severity: 'warning' as const,
    })),
  );
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
