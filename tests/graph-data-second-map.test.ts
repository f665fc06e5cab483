import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkQuote, resultOf } from '../src/core/evidence/check-quote.ts';
import { passagesOf } from '../src/core/evidence/passages.ts';
import { readMapText } from '../src/core/formats/json.ts';
import type { Claim } from '../src/core/model/claim.schema.ts';
import type { Graph } from '../src/core/model/graph.ts';
import type { ActorId, ClaimId } from '../src/core/model/ids.ts';
import { standingOf, STANDINGS } from '../src/core/model/standing.ts';
import { lengthCovered } from '../src/core/model/span.ts';
import { quotations } from '../src/core/model/quotation.ts';

const path = join(import.meta.dirname, '../graph-data/orrim-strait-2031.json');

function readShipped(): Graph {
  const read = readMapText(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.graph;
}

const graph = readShipped();
const claims = [...graph.claims.values()];
const source = [...graph.sources.values()][0];
const text = readFileSync(join(dirname(path), source?.text?.file ?? ''), 'utf8');

function claimOf(id: string): Claim {
  const claim = graph.claims.get(id as ClaimId);
  if (!claim) throw new Error(`There is no statement ${id}.`);
  return claim;
}

const standing = (claim: Claim) => standingOf(claim, graph.types.get(claim.type)?.nature ?? 'act');
const speakersOf = (claim: Claim) => claim.speakers.map(({ actor, unnamed }) => actor ?? unnamed);

describe('its text', () => {
  test('is there, and is the one that was coded', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(source?.text?.sha256);
    expect(text.length).toBe(source?.text?.length);
  });

  test('is some 900 words long', () => {
    const words = text.trim().split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(800);
    expect(words).toBeLessThanOrEqual(1000);
  });

  test('says in its first line that it is fiction, and in its last that it is free', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Fiction\b/);
    expect(lines.at(-1)).toContain('CC0 1.0');
  });

  test('has what a check of quotes must stand: a no-break space, curly quotes, an en dash, an accent', () => {
    const quoted = claims.flatMap(({ evidence }) => evidence.map(({ exact }) => exact ?? '')).join('\n');
    for (const mark of ['\u00a0', '’', '–', 'é']) expect(quoted).toContain(mark);
    expect(text).toContain('“');
  });

  test('has every quote word for word, at the place that the map gives', () => {
    const checks = claims.flatMap(({ id, evidence }) =>
      evidence.map((piece) => ({ id, piece, check: checkQuote(piece, text) })),
    );
    expect(checks.filter(({ check }) => resultOf(check) !== 'found').map(({ id }) => id)).toEqual([]);
    for (const { piece, check } of checks) expect(check).toMatchObject({ at: piece.at });
  });

  test('is quoted in part, and has whole paragraphs from which nothing is coded', () => {
    const spans = quotations(graph.map)[0]?.spans ?? [];
    const silent = [...text.matchAll(/[^\n]+/g)].filter(({ 0: { length }, index }) => {
      const within = spans.filter(({ start, end }) => start < index + length && end > index);
      return length > 150 && lengthCovered(within) === 0;
    });
    expect(silent.length).toBeGreaterThanOrEqual(2);
  });

  test('is covered by its sections, but for the line of its licence', () => {
    const sections = source?.sections ?? [];
    expect(sections[0]?.start).toBe(0);
    sections.slice(1).forEach(({ start, title }, index) => {
      expect(start).toBe(sections[index]?.end);
      expect(text.slice(start)).toMatch(new RegExp(`^${title}\n`));
    });
    expect(text.slice(sections.at(-1)?.end)).toMatch(/^This text is dedicated.*\n$/);
  });
});

test('nobody can take the map for a fact: its notice, its summary, its title and its source say so', () => {
  const { notice, summary, title } = graph.map;
  expect(notice).toMatch(/^Fiction\b/);
  expect(summary).toMatch(/^Fiction\b/);
  expect(title).toContain('invented');
  expect(source?.citation.note).toMatch(/^Fiction\b/);
});

describe('it shows', () => {
  test('every way in which a thing can be stated', () => {
    expect(new Set(claims.map(standing))).toEqual(new Set(STANDINGS));
  });

  test('a contradiction: the minister says that Ambery pays the guild, the secretary that it does not', () => {
    const contradicted = [...graph.relations.values()].filter((relation) => relation.contradicted);
    expect(contradicted.map(({ id }) => id)).toEqual(['ambery|payment|pilots-guild']);
    expect(contradicted[0]?.claims.map((claim) => [standing(claim), ...speakersOf(claim)])).toEqual([
      ['stated', 'pellay'],
      ['denied', 'taldar'],
    ]);
  });

  test('pairs that cooperate and oppose at once, in acts', () => {
    const mixed = [...graph.pairs.values()].filter((pair) => pair.mixed === 'acts').map(({ id }) => id);
    expect(mixed).toEqual(['corvane-lines|pilots-guild', 'lissamar|tolvane']);
  });

  test('a bloc whose members are listed, and whose word is not copied to them', () => {
    const bloc = graph.actors.get('narrows-league' as ActorId);
    expect(bloc?.members).toEqual(['ambery', 'lissamar', 'seldry']);
    const backers = claims.filter(
      ({ type, to }) => type === 'political-support' && to === 'kestrian-ministry',
    );
    expect(backers.map(({ from }) => from)).toEqual(['narrows-league']);
    expect(claimOf('c015')).toMatchObject({ from: 'ambery', type: 'support', to: 'pilots-guild' });
  });

  test('a denial, and beside it the option that does not take it back', () => {
    const relation = [...graph.relations.values()].find(
      ({ id }) => id === 'ulmark-ministry|licence|stellwater-towage',
    );
    expect(relation?.claims.map(standing)).toEqual(['denied', 'possible']);
    expect(relation?.contradicted).toBe(false);
  });

  test('an option, in the words that make it one', () => {
    expect(claimOf('c051')).toMatchObject({
      mood: 'option',
      hedge: 'could',
      condition: 'if the strike lasts into the autumn',
    });
  });

  test('hearsay, with its speakers from the innermost on', () => {
    expect(speakersOf(claimOf('c024'))).toEqual(['an officer of the guild', 'pellay']);
  });

  test('an accuser without a name, who is a speaker and no actor', () => {
    const alleged = claims.filter((claim) => standing(claim) === 'alleged');
    const accused = alleged.filter(({ from }) => from === 'kolm-dredging');
    expect(accused.map(speakersOf)).toEqual([['an accuser']]);
  });

  test('what somebody merely says, which the author takes no side on, is alleged and never stated', () => {
    const hedged = claims.filter(({ hedge }) => hedge === 'or so they say');
    const hearsay = claims.filter((claim) => speakersOf(claim).length > 1);
    expect([hedged.length, hearsay.length]).toEqual([1, 1]);
    for (const claim of [...hedged, ...hearsay]) expect(standing(claim)).toBe('alleged');
  });

  test('a correction: what the text takes back is quoted nowhere, what it says instead is', () => {
    const error = 'Kolm had deepened the channel of Tolvane';
    const start = text.indexOf(error);
    expect(start).toBeGreaterThan(0);
    const spans = quotations(graph.map)[0]?.spans ?? [];
    expect(spans.filter((span) => span.start < start + error.length && span.end > start)).toEqual([]);
    expect(standing(claimOf('c028'))).toBe('past');
    expect(claimOf('c028').to).toBe('ambery');
    expect(standing(claimOf('c029'))).toBe('denied');
    expect(claimOf('c029').to).toBe('tolvane');
  });

  test('one witness heard twice: two passages, one speaker', () => {
    const berths = [claimOf('c025'), claimOf('c026')];
    expect(passagesOf(berths)).toHaveLength(2);
    expect(new Set(berths.flatMap(speakersOf))).toEqual(new Set(['taldar']));
  });

  test('one sentence that carries four statements', () => {
    const most = Math.max(...passagesOf(claims).map((passage) => passage.claims.length));
    expect(most).toBe(4);
  });

  test('words that occur twice, and the context that settles which are meant', () => {
    const [evidence] = claimOf('c020').evidence;
    if (!evidence?.exact) throw new Error('The statement c020 has no quote.');
    const { source: id, exact, prefix = '', suffix = '', at } = evidence;
    expect(resultOf(checkQuote({ source: id, exact }, text))).toBe('several');
    expect(checkQuote({ source: id, exact, prefix, suffix }, text)).toMatchObject({ result: 'found', at });
  });

  test('a bridge that rests on one quote: without it three actors are cut off', () => {
    const bridge = 'pilots-guild|service|sea-school';
    const relations = [...graph.relations.values()];
    expect(relations.find(({ id }) => id === bridge)?.claims).toHaveLength(1);
    const kept = relations.filter(({ id }) => id !== bridge);
    expect([...reached('sea-school', kept)].sort()).toEqual(['apprentices', 'sea-school', 'skerrin-fund']);
    expect(reached('sea-school', relations).size).toBe(graph.actors.size);
  });

  test('grades with their grounds, on a source and on some statements only', () => {
    expect(source?.reliability).toMatchObject({ grade: 'C' });
    const graded = claims.filter(({ credibility }) => credibility !== undefined);
    expect(graded.map(({ id, credibility }) => [id, credibility?.grade])).toEqual([
      ['c020', 6],
      ['c023', 6],
      ['c024', 4],
    ]);
  });
});

type Ends = Iterable<{ readonly from: ActorId; readonly to: ActorId }>;

function reached(start: string, relations: Ends): ReadonlySet<string> {
  const all = [...relations];
  const seen = new Set([start]);
  const queue = [start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const { from, to } of all) {
      const other = from === next ? to : to === next ? from : null;
      if (other === null || seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  return seen;
}
