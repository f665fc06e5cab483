/** One setting of a view; in links as `matrix.order=name`, and only if it differs from the default. */
export interface Setting {
  readonly key: string;
  /** What it opens with. */
  readonly first: string;
  /** Whether a link may contain this value. */
  readonly allows: (value: string) => boolean;
}

const oneOf =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value);
const LIST = /^[a-z0-9-]*(,[a-z0-9-]+)*$/;

/** Every choice of a single view; a choice that all views share is part of the view itself. */
export const settings: readonly Setting[] = [
  { key: 'table.of', first: 'claims', allows: oneOf('claims', 'relations') },
  { key: 'table.sort', first: '', allows: (value) => /^[a-z0-9-]*(:down)?$/.test(value) },
  { key: 'table.columns', first: '', allows: (value) => LIST.test(value) },
  { key: 'table.quotes', first: 'short', allows: oneOf('short', 'full') },
  { key: 'table.objectless', first: 'with', allows: oneOf('with', 'without') },
  { key: 'matrix.order', first: 'camps', allows: oneOf('camps', 'name', 'kind') },
  { key: 'timeline.by', first: 'actor', allows: oneOf('actor', 'type', 'list') },
  { key: 'timeline.axis', first: 'held', allows: oneOf('held', 'said') },
  { key: 'map.small', first: 'auto', allows: oneOf('auto', 'on', 'off') },
];

/** The value of a setting, given the choices made. */
export function settingIn(chosen: Readonly<Record<string, string>>, key: string): string {
  const row = settings.find((each) => each.key === key);
  if (!row) throw new Error(`There is no setting ${key}; add a row to settings.ts.`);
  return Object.hasOwn(chosen, key) ? (chosen[key] ?? row.first) : row.first;
}
