import type { Import } from './imports-of.ts';

/** A room of the house: which files it holds, and whom those may import besides one another. */
interface Room {
  readonly holds: RegExp;
  /** Paths from `src`. */
  readonly files: readonly RegExp[];
  readonly packages: readonly RegExp[];
}

const core = /^core\//;
const model = /^core\/model\//;
const state = /^state\//;
const ui = /^ui\//;
const cli = /^cli\//;
const context = /^ui\/(context|elements)\.ts$/;
const parts = /^ui\/parts\//;
const kit = /^ui\/kit\//;
const kept = /^ui\/kept\//;
const svelte = /^svelte(\/|$)/;
const buildTools = /^(vite|zod|fontkit|@sveltejs\/vite-plugin-svelte|@citation-js\/.*)$/;
const tokens = /^virtual:entente-tokens\.css$/;

const room = (holds: RegExp, files: readonly RegExp[] = [], packages: readonly RegExp[] = []): Room => ({
  holds,
  files,
  packages,
});

/** The table of who may import whom, the first row that holds a file counts; a file in no room is a mistake. */
const rooms: readonly Room[] = [
  room(/^core\/model\/.*\.schema\.ts$/, [model], [/^zod$/, /^edtf$/]),
  room(model, [model], [/^edtf$/]),
  room(/^core\/evidence\//, [model], [/^(approx-string-match|diff)$/]),
  room(/^core\/(look|edit)\//, [model]),
  room(/^core\/query\//, [model, /^core\/(evidence|analysis)\//], [/^(minisearch|@leeoniya\/ufuzzy)$/]),
  room(/^core\/analysis\//, [model, /^core\/evidence\//], [/^graphology/]),
  room(/^core\/layout\//, [model], [/^cytoscape(-fcose)?$/, /^d3-force$/]),
  room(/^core\/picture\//, [model, /^core\/look\//]),
  room(
    /^core\/formats\//,
    [model],
    [/^(zod|saxes|papaparse|fflate|yaml|htmlparser2|@humanwhocodes\/momoa)$/],
  ),
  room(/^core\/(words|share)\//, [model, /^core\/(query|evidence|analysis)\//]),
  // What a reader takes away: all that core knows, put into a document of one format.
  room(/^core\/publish\//, [model, /^core\/(look|picture|words|share|query|evidence|analysis)\//]),
  room(state, [core], [svelte]),
  room(kit, [], [svelte, /^bits-ui$/, /^@lucide\/svelte/]),
  room(parts, [core, kit, context, /^ui\/page-version\.ts$/], [svelte]),
  room(/^ui\/canvas\/Canvas\.svelte$/, [core, context, parts, /^ui\/canvas\//], [svelte, /^cytoscape$/]),
  room(/^ui\/canvas\//, [core], [svelte, /^cytoscape$/]),
  room(
    /^ui\/panels\/tableview\/virtual-rows\.svelte\.ts$/,
    [/^ui\/panels\/tableview\//],
    [svelte, /^@tanstack\/virtual-core$/],
  ),
  room(/^ui\/panels\/panels\.ts$/, [core, context, /^ui\/panels\//], [svelte]),
  room(/^ui\/panels\//, [core, context, parts, kit], [svelte]),
  room(/^ui\/worker\//, [core], [/^pdfjs-dist/]),
  room(/^ui\/context\.ts$/, [state, core, kit, kept, /^ui\/(embed|worker\/run-layout)\.ts$/], [svelte]),
  // What a browser keeps between two visits.
  room(kept, [state, core], [/^idb-keyval$/]),
  // Prerender is named below; all else here wires the interface to the browser it runs in.
  room(/^ui\/(?!prerender)[a-z-]+\.ts$/, [state, core, /^ui\/elements\.ts$/], [svelte]),
  room(/^ui\/(App\.svelte$|shell\/)/, [ui, state, core], [svelte, tokens]),
  room(/^ui\/(prerender\.ts|StaticPage\.svelte)$/, [ui, state, core], [svelte, tokens]),
  // The one name that is put together at run time: the server build of ui/prerender.
  room(/^cli\/build\/prerender\.ts$/, [core, cli], [/^node:/, /^pathToFileURL/, buildTools]),
  room(cli, [core], [/^node:/, buildTools]),
  room(/^main\.ts$/, [/./], [svelte, tokens]),
  room(/^types\//, [], [/^cytoscape$/]),
];

const NAMES_THAT_SAY_NOTHING = /^(index|utils?|helpers?|common|general|misc)\./;
const MAX_LINES = 250;

/** Longer files, each about one subject, with why they are one. */
export const LONGER_FILES: readonly { readonly file: RegExp; readonly reason: string }[] = [
  {
    file: /^core\/words\/texts\.generated\.ts$/,
    reason: 'generated from the texts; nobody reads it from top to bottom',
  },
  {
    file: /^core\/words\/(en|es)\/(interface|views|evidence|answers|replies|sentences|claims|predicates)\.ts$/,
    reason: 'the grammar of one subject in one language; a translator writes it in one go',
  },
  {
    file: /^core\/words\/tell\/codebook\.ts$/,
    reason: 'every entry of the codebook is made the same way',
  },
  {
    file: /^core\/words\/tell\/reply-parts\.ts$/,
    reason: 'the clauses and statements that every answer is made of',
  },
  {
    file: /^core\/layout\/hull-cost\.ts$/,
    reason: 'one cost: its terms only make sense beside their prices',
  },
  {
    file: /^core\/words\/tell\/view\.ts$/,
    reason: 'one sentence of what is shown, from filters, voices and focus',
  },
];

/** What is wrong with one arrow, or null. */
export function faultOf(one: Import): string | null {
  const arrow = `${one.from} -> ${one.to}`;
  const from = roomOf(one.from);
  if (!from) return `${arrow}: ${one.from} stands in no room of the table`;
  if (!one.isFile) return isPackageFine(one, from) ? null : `${arrow}: this package is not for this room`;
  if (one.isValue && /\.schema\.ts$/.test(one.to) && !maySeeSchemas(one.from))
    return `${arrow}: a value out of a schema file brings zod along; import its type, or a file without zod`;
  if (from.files.some((allowed) => allowed.test(one.to))) return null;
  return isOwnRoom(one, from) ? null : `${arrow}: the table does not allow this`;
}

// The types of a package weigh nothing, and brands of ids are zod's.
function isPackageFine({ to, isValue }: Import, from: Room): boolean {
  return (!isValue && to === 'zod') || from.packages.some((allowed) => allowed.test(to));
}

function maySeeSchemas(file: string): boolean {
  return /^(core\/(model|formats)|cli)\//.test(file);
}

function isOwnRoom({ from, to }: Import, own: Room): boolean {
  if (/^ui\/panels\//.test(from)) return isOwnPanel(from, to);
  return own.holds.test(to) && folderOfRoom(from) === folderOfRoom(to);
}

/** `core/words/x.ts` -> `core/words`: two folders that share a row of the table are still two rooms. */
function folderOfRoom(file: string): string {
  return file
    .split('/')
    .slice(0, file.startsWith('core/') || file.startsWith('ui/') ? 2 : 1)
    .join('/');
}

// Panels never know each other: one may use the parts in its own folder, and modules that are no panel.
function isOwnPanel(from: string, to: string): boolean {
  const [, , panel, inner] = to.split('/');
  if (!/^ui\/panels\//.test(to) || !panel) return false;
  if (inner === undefined) return !panel.endsWith('.svelte');
  return (
    from
      .split('/')[2]!
      .replace(/\.svelte$/, '')
      .toLowerCase() === panel.toLowerCase()
  );
}

/** Whose a file of the interface is: a panel by its name, the shell, or another folder. */
function ownerOf(file: string): string {
  const [, folder, name = ''] = file.split('/');
  return folder === 'panels' ? name.replace(/\.\w+$/, '').toLowerCase() : (folder ?? file);
}

/** Files of `ui/parts` that fewer than two panels or rooms use, directly or through another part: they belong in the folder of the one that does. */
export function partsOfOne(imports: readonly Import[]): readonly string[] {
  const users = new Map<string, Set<string>>();
  for (const { from, to } of imports) users.set(to, (users.get(to) ?? new Set()).add(from));
  const ownersOf = (part: string, seen: Set<string>): readonly string[] =>
    [...(users.get(part) ?? [])].flatMap((user) => {
      if (!parts.test(user)) return [ownerOf(user)];
      if (seen.has(user)) return [];
      return ownersOf(user, seen.add(user));
    });
  const used = [...new Set(imports.flatMap(({ from, to }) => [from, to]))].filter((file) => parts.test(file));
  return used.filter((part) => new Set(ownersOf(part, new Set([part]))).size < 2).sort();
}

function roomOf(file: string): Room | undefined {
  return rooms.find(({ holds }) => holds.test(file));
}

/** What is wrong with a file as such: its name, its length. */
export function faultsOfFile(file: string, text: string): readonly string[] {
  const name = file.split('/').at(-1)!;
  const lines = text.replace(/\n$/, '').split('\n').length;
  return [
    ...(NAMES_THAT_SAY_NOTHING.test(name) ? [`${file}: name it by what it holds`] : []),
    ...(lines > MAX_LINES && !LONGER_FILES.some((longer) => longer.file.test(file))
      ? [
          `${file}: ${lines} lines, over ${MAX_LINES}; is it about one subject? Then name it in LONGER_FILES, with the reason`,
        ]
      : []),
  ];
}

/** Every circle of imports, of types too: the files of each, sorted. A component may contain itself. */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to, isFile } of imports) {
    if (!isFile || from === to) continue;
    if (!next.has(from)) next.set(from, new Set());
    next.get(from)!.add(to);
  }
  const reach = new Map([...next.keys()].map((file) => [file, reachableFrom(file, next)]));
  const circles = new Map<string, readonly string[]>();
  for (const [file, seen] of reach) {
    if (!seen.has(file)) continue;
    const circle = [...seen].filter((other) => reach.get(other)?.has(file)).sort();
    circles.set(circle.join(' '), circle);
  }
  return [...circles.values()];
}

function reachableFrom(file: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(next.get(file) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return seen;
}
