import type { ReplyRow } from '../../analysis/reply.ts';
import type { Graph } from '../../model/graph.ts';
import type { Messages } from '../messages.ts';
import { authorParts, claimParts, type SourceNaming } from './claim.ts';
import type { ClaimParts, PairSideParts } from './statement-parts.ts';

/** Rows that say the same about the same ends once, in the author's own words if there are any. */
export function distinctRows(rows: readonly ReplyRow[]): readonly ReplyRow[] {
  const found = new Map<string, ReplyRow>();
  for (const row of rows) {
    const { type, standing, doer, object, claim } = row;
    const { mood, negated, certainty, by } = claim;
    const key = JSON.stringify([
      type.id,
      standing,
      doer,
      object,
      mood,
      negated,
      certainty,
      negated ? by : [],
    ]);
    const known = found.get(key);
    if (!known || (known.claim.speakers.length > 0 && claim.speakers.length === 0)) found.set(key, row);
  }
  return [...found.values()];
}

/** Whether someone does the same to several, or several to one, without a verb of their own: that is a list, not a row of sentences. */
export function isList(rows: readonly ReplyRow[]): boolean {
  const plain = rows.filter(({ claim }) => claim.verb === undefined);
  const isRepeated = (end: 'from' | 'to') =>
    new Set(
      plain.map(({ type, standing, claim }) =>
        JSON.stringify([type.id, standing, claim.mood, claim.certainty, claim[end]]),
      ),
    ).size < plain.length;
  return isRepeated('from') || isRepeated('to');
}

/** Some statements as one sentence, each in its own words; an actor that does several things is named once. */
export function statementsSentence(
  graph: Graph,
  rows: readonly ReplyRow[],
  messages: Messages,
  naming: SourceNaming,
): string {
  const partsOf = ({ claim }: ReplyRow) => claimParts(graph, claim, messages, naming);
  // What someone says, and what is alleged or feared, has to be described as such.
  const isSaid = ({ claim }: ReplyRow) =>
    claim.speakers.length > 0 || claim.certainty === 'uncommitted' || claim.mood === 'feared';
  if (rows.some(isSaid)) return messages.answering.reply.statements(alikeOnce(rows.map(partsOf), messages));
  const sides: ReplyRow[][] = [];
  for (const row of rows) {
    const last = sides.at(-1);
    if (last?.[0] && isOfTheSame(last[0], row)) last.push(row);
    else sides.push([row]);
  }
  const told = sides.map((side): PairSideParts => ({
    isOpposed: side.some(({ type }) => type.sign < 0),
    relations: side.map(partsOf),
  }));
  const isSingle = told.every(({ relations }) => relations.length === 1);
  return messages.kinds({
    sides: isSingle
      ? alikeOnce(rows.map(partsOf), messages).map((parts) => ({
          isOpposed: told[0]?.isOpposed ?? false,
          relations: [parts],
        }))
      : told,
    isMixed: false,
    authors: authorParts(
      graph,
      rows.map(({ claim }) => claim),
      messages,
    ),
  });
}

function isOfTheSame(one: ReplyRow, other: ReplyRow): boolean {
  const key = ({ claim, standing }: ReplyRow) => JSON.stringify([claim.from, claim.to, standing]);
  return key(one) === key(other);
}

type End = 'subject' | 'object';

// Statements in a row that differ in one end only are one, with all the names there: "exercised with Tajikistan and Uzbekistan".
function alikeOnce(all: readonly ClaimParts[], messages: Messages): readonly ClaimParts[] {
  const { together, isSteady } = messages.answering.reply;
  const runs: { end: End | null; parts: ClaimParts[] }[] = [];
  for (const parts of all) {
    const last = runs.at(-1);
    const first = last?.parts[0];
    const end = first ? endThatDiffers(first, parts) : null;
    const isFit =
      end === 'object' || (end === 'subject' && (parts.verb === null || isSteady(parts.verb.before)));
    if (last && end !== null && isFit && (last.end ?? end) === end) {
      last.end = end;
      last.parts.push(parts);
    } else runs.push({ end: null, parts: [parts] });
  }
  return runs.flatMap(({ end, parts }) => {
    const [first] = parts;
    if (!first || end === null) return first ?? [];
    const name = together(parts.map((one) => one[end].name));
    return { ...first, [end]: { ...first[end], name, isPlural: true, isPerson: false } };
  });
}

function endThatDiffers(one: ClaimParts, other: ClaimParts): End | null {
  // That one is allied with each of two does not say that the three are allies.
  if (one.isMutual && one.verb === null) return null;
  const without = (parts: ClaimParts, end: End) => JSON.stringify({ ...parts, [end]: null, support: null });
  if (one.subject.name === other.subject.name)
    return without(one, 'object') === without(other, 'object') ? 'object' : null;
  return !one.verb?.hasSubject && without(one, 'subject') === without(other, 'subject') ? 'subject' : null;
}
