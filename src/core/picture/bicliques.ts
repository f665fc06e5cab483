/** A row of a table of who does something to whom: one doer of one thing, and all to whom it is done. */
export interface DoerRow {
  /** What is the same in each row that may be joined with it. */
  readonly kind: string;
  readonly doer: string;
  readonly receivers: ReadonlySet<string>;
}

/** Some rows and receivers of which every row has every receiver. */
export interface Biclique<Row extends DoerRow = DoerRow> {
  readonly rows: readonly Row[];
  readonly receivers: readonly string[];
}

// Of a table in which no two rows agree there are as many sets of receivers as of rows; of others, more than can be looked at.
const MAX_SETS = 2000;

/** Every largest set of rows and receivers of one kind in which each has each and that joining makes simpler, the largest first. */
export function bicliques<Row extends DoerRow>(rows: readonly Row[]): readonly Biclique<Row>[] {
  const kinds = new Map<string, Row[]>();
  for (const row of rows) {
    const group = kinds.get(row.kind);
    if (group) group.push(row);
    else kinds.set(row.kind, [row]);
  }
  const found = [...kinds.values()].flatMap(ofOneKind);
  const named = found.map((one) => ({ one, name: nameOf(one) }));
  return named
    .sort((a, b) => saved(b.one) - saved(a.one) || (a.name < b.name ? -1 : 1))
    .map(({ one }) => one);
}

/** How many strokes fewer there are if each has not its own line but one to a trunk: below 1 nothing is joined. */
export function saved({ rows, receivers }: Biclique): number {
  const [many, others] = [rows.length, receivers.length];
  return many * others - (many + others + 1);
}

// What all rows of a largest one have in common is an intersection of rows (Ganter 1984).
function ofOneKind<Row extends DoerRow>(rows: readonly Row[]): readonly Biclique<Row>[] {
  const sets = new Map<string, readonly string[]>();
  const add = (receivers: readonly string[]) => {
    if (receivers.length > 1 && sets.size < MAX_SETS) sets.set(receivers.join(' '), receivers);
  };
  for (const row of rows) add([...row.receivers].sort());
  // A map is walked through with what is added meanwhile.
  for (const receivers of sets.values())
    for (const row of rows) add(receivers.filter((one) => row.receivers.has(one)));
  return [...sets.values()]
    .map((receivers) => ({
      rows: rows.filter((row) => receivers.every((one) => row.receivers.has(one))),
      receivers,
    }))
    .filter((one) => saved(one) > 0);
}

const nameOf = ({ rows, receivers }: Biclique) =>
  [...rows.map(({ doer }) => doer), '>', ...receivers].join(' ');
