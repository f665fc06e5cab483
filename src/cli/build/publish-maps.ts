import { relative } from 'node:path';
import { builtInRows } from '../../core/model/built-in-rows.ts';
import { problemLine } from '../../core/formats/problem-line.ts';
import { didYouMean } from '../../core/model/nearest.ts';
import type { PublishedMap, ShippedMap } from '../../core/picture/placement.ts';
import { problemAt, placeAt, unchecked } from '../../core/model/unchecked.ts';
import { sha256 } from '../record-file.ts';
import type { SourceTexts } from '../texts.ts';
import type { Hashes } from './hashes.ts';
import { checkMap, type CheckedMap } from './check-map.ts';
import { citationsOf } from './citations.ts';
import { keepPlaces } from './keep-places.ts';
import { inputsOf, placementsOf } from './placements.ts';

/** A file that pages fetch, at its path from the pages. */
export interface PublishedFile {
  readonly fileName: string;
  readonly source: string;
}

/** The page of one map. */
export interface PublishedPage {
  readonly fileName: string;
  readonly shipped: ShippedMap;
  /** The path of the map's data. */
  readonly data: string;
}

/** Maps that are published together; or all that is wrong with any of them. */
export type Publishing = (
  | {
      readonly ok: true;
      /** The front page first. */
      readonly pages: readonly PublishedPage[];
      readonly files: readonly PublishedFile[];
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] }
) & {
  /** The files that they depend on, as they were. */
  readonly reads: Hashes;
};

type GoodMap = Extract<CheckedMap, { ok: true }>;

/** Prepares some maps' files to become sibling pages, the first at `index.html`, each other at its id; given texts are checked against but not published. */
export async function publishMaps(
  files: readonly string[],
  given: SourceTexts = new Map(),
): Promise<Publishing> {
  const checked = files.map((file) => ({ file, ...checkMap(file, given) }));
  const reads = new Map(checked.flatMap((map) => [...map.reads]));
  const good = checked.filter((map) => map.ok);
  const problems = [
    ...(files.length === 0 ? ['There is no map in this folder. Put one there, or name its file.'] : []),
    ...checked.flatMap((map) => (map.ok ? [] : map.problems)),
    ...namesakes(good),
    ...(good.length === files.length ? unknownSources(good, given) : []),
  ];
  if (problems.length > 0) return { ok: false, problems, reads };
  await keepPlaces(good.flatMap(({ graph }) => inputsOf(graph)));
  const maps = good.map(({ graph: { map } }, index): PublishedMap => ({
    id: map.id,
    title: map.title,
    // A host answers a folder's address with its index.html: the published address stays the same.
    address: index === 0 ? './' : `./${map.id}.html`,
  }));
  const published = good.map((map, index) => ({
    fileName: index === 0 ? 'index.html' : `${map.graph.map.id}.html`,
    ...withFiles(map, maps),
  }));
  // Two maps may ship the same text.
  const all = new Map(published.flatMap(({ files }) => files).map((one) => [one.fileName, one]));
  return {
    ok: true,
    pages: published.map(({ fileName, shipped, data }) => ({ fileName, shipped, data })),
    files: [...all.values()],
    warnings: good.flatMap(({ warnings }) => warnings),
    reads,
  };
}

function withFiles({ graph, hash, checks, texts }: GoodMap, maps: readonly PublishedMap[]) {
  const textFiles = [...texts].map(([id, { text }]) => [id, fileOf(id, text, 'txt')] as const);
  const addresses = textFiles.map(([id, { fileName }]) => [id, `./${fileName}`] as const);
  const shipped: ShippedMap = {
    map: graph.map,
    rows: builtInRows,
    hash,
    checks,
    placements: placementsOf(graph),
    citations: citationsOf(graph),
    texts: Object.fromEntries(addresses),
    maps,
  };
  const data = fileOf('map', JSON.stringify(shipped), 'json');
  return { shipped, data: data.fileName, files: [data, ...textFiles.map(([, file]) => file)] };
}

// Named by its content, so that a browser never takes a cached copy for another edition.
function fileOf(name: string, source: string, ending: string): PublishedFile {
  return { fileName: `assets/${name}-${sha256(source).slice(0, 12)}.${ending}`, source };
}

function unknownSources(maps: readonly GoodMap[], given: SourceTexts): readonly string[] {
  const known = maps.flatMap(({ graph }) => [...graph.sources.keys()]);
  return [...given.keys()]
    .filter((id) => !known.some((source) => source === id))
    .map((id) => `No map here has the source ${id}.${didYouMean(id, known)}`);
}

function namesakes(maps: readonly (GoodMap & { readonly file: string })[]): readonly string[] {
  return maps.flatMap(({ file, graph: { map }, locate }, index) => {
    const other = maps.slice(0, index).find(({ graph }) => graph.map.id === map.id);
    const fault = other
      ? `${relative(process.cwd(), other.file)} has this id too, and each map needs a page of its own. Give one of them another.`
      : index > 0 && map.id === 'index'
        ? 'The front page is called so. Give the map another id.'
        : null;
    if (fault === null) return [];
    const located = locate([problemAt(placeAt(unchecked(map), ['id']), fault)]);
    return located.map((problem) => problemLine(relative(process.cwd(), file), problem));
  });
}
