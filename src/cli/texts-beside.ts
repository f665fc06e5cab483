import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Graph } from '../core/model/graph.ts';
import type { Problem } from '../core/model/problem.ts';
import { placeAt, problemAt, unchecked } from '../core/model/unchecked.ts';
import { readSourceFile, reasonOf, type SourceFile } from './text-file.ts';
import { sourceText, type SourceText, type SourceTexts } from './texts.ts';

/** The texts that a map's file names. */
export interface TextsBeside {
  readonly texts: SourceTexts;
  /** Where each of them is, or should be, by source id. */
  readonly paths: ReadonlyMap<string, string>;
  /** Texts that cannot be read, each at its place in the map's file. */
  readonly problems: readonly Problem[];
}

/** Reads the texts that a map names in `text.file`: paths relative to the folder of the map's file, which they may not leave. */
export function textsBeside(file: string, { map }: Graph): TextsBeside {
  const texts = new Map<string, SourceText>();
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  map.sources.forEach(({ id, text }, index) => {
    if (text?.file === undefined) return;
    const read = readInside(dirname(file), text.file);
    if (read.path !== null) paths.set(id, read.path);
    if (read.ok) texts.set(id, sourceText(read));
    else problems.push(problemAt(placeAt(unchecked(map), ['sources', index, 'text', 'file']), read.message));
  });
  return { texts, paths, problems };
}

type Read = SourceFile & { readonly path: string | null };

// Every reader gets what a map names, so a map from elsewhere must not name just any file on this machine.
function readInside(folder: string, name: string): Read {
  const path = join(folder, name);
  if (/^[/\\]|^[a-z]:/i.test(name) || !isInside(folder, path))
    return {
      ok: false,
      path: null,
      message: `${name} is not in the map's folder. Put the text there, and write its path from the map's file.`,
    };
  try {
    const target = realpathSync(path);
    if (!isInside(realpathSync(folder), target))
      return {
        ok: false,
        path: null,
        message: `${name} is a link that leads out of the map's folder. Put the text itself there.`,
      };
    return { ...readSourceFile(path), path };
  } catch (error) {
    return { ok: false, path, message: reasonOf(path, error) };
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
