import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMap } from '../build/check-map.ts';
import { keepPlaces } from '../build/keep-places.ts';
import { arrangeOrRecall, committedPlaces, placesName, placesText } from '../build/kept-places.ts';
import { mapFiles } from '../build/map-files.ts';
import { inputsOf, inputsTried } from '../build/placements.ts';
import type { Graph } from '../../core/model/graph.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { wordsOf } from '../words-of.ts';

const FOLDER = 'graph-data/places';

/** Computes where everything is on the maps of `graph-data`, or checks that what is committed is of these maps and of this layout. */
export async function places(given: readonly string[], usage: string, shell: Shell): Promise<ExitCode> {
  const words = wordsOf(given, { write: 'switch' });
  const fault = !words.ok ? words.message : words.files.length > 0 ? 'places takes no file.' : undefined;
  if (!words.ok || fault !== undefined) {
    shell.complain(`${fault ?? ''}\nUse: entente places ${usage}`);
    return 2;
  }
  const checked = mapFiles().map((file) => checkMap(file, new Map()));
  const problems = checked.flatMap((map) => (map.ok ? [] : map.problems));
  if (problems.length > 0) {
    for (const problem of problems) shell.out(problem);
    return 1;
  }
  const graphs = checked.flatMap((map) => (map.ok ? [map.graph] : []));
  const found = committed();
  if (!words.has('write')) {
    const isTrue = areAll(graphs, found);
    shell.out(
      isTrue ? `${FOLDER}: up to date` : `${FOLDER}: of other maps or another layout. Run: npm run places`,
    );
    return isTrue ? 0 : 1;
  }
  await keepPlaces(graphs.flatMap(inputsOf));
  mkdirSync(committedPlaces, { recursive: true });
  const wanted = new Set<string>();
  for (const input of graphs.flatMap((graph) => [...inputsTried(graph)])) {
    wanted.add(placesName(input));
    writeFileSync(join(committedPlaces, placesName(input)), placesText(arrangeOrRecall(input)));
  }
  for (const name of found) if (!wanted.has(name)) rmSync(join(committedPlaces, name));
  shell.out(`${FOLDER}: written`);
  return 0;
}

// Stops at the first that is missing, so that nothing is computed.
function areAll(graphs: readonly Graph[], found: ReadonlySet<string>): boolean {
  const wanted = new Set<string>();
  for (const graph of graphs)
    for (const input of inputsTried(graph)) {
      const name = placesName(input);
      if (!found.has(name)) return false;
      wanted.add(name);
    }
  return wanted.size === found.size;
}

function committed(): ReadonlySet<string> {
  try {
    return new Set(readdirSync(committedPlaces));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
}
