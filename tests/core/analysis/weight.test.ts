import { describe, expect, test } from 'vitest';
import { originsIn } from '../../../src/core/analysis/origins.ts';
import { passageIndex } from '../../../src/core/analysis/passage-index.ts';
import {
  hasIndependentSources,
  hasOneOrigin,
  onlyPassage,
  weightOf,
} from '../../../src/core/analysis/weight.ts';
import { graphWith, type Extras, type Line } from '../../support/build.ts';

type Author = { readonly given?: string; readonly family?: string; readonly literal?: string };

/** A source with its authors. */
const text = (id: string, ...author: readonly Author[]) => ({
  id,
  asOf: '2021',
  citation: { type: 'report', title: `The ${id}`, author: [...author] },
});
const ada = { given: 'Ada', family: 'Author' };
const bo = { given: 'Bo', family: 'Brown' };
const sources = [
  text('one', ada),
  text('two', ada, bo),
  text('three', bo),
  text('four', { literal: 'Cy' }),
  text('five'),
];

type Said = Partial<Exclude<Line, string>> & { readonly in: string };
const weigh = (says: readonly Said[], extras: Extras = {}) => {
  const lines = says.map(({ in: source, ...rest }, index) => ({
    line: 'russia -support-> iran',
    evidence: [{ source, exact: `words ${index}` }],
    ...rest,
  }));
  const map = graphWith({ map: { sources }, ...extras }, ...lines);
  const relation = map.relations.get('russia|support|iran' as never)!;
  const index = passageIndex(map.claims.values());
  return { ...weightOf(relation, originsIn(map), index), alone: onlyPassage(relation, index) };
};
const whose = (...args: Parameters<typeof weigh>) =>
  weigh(...args).origins.map((group) => group.map(({ name }) => name).join(' + '));

describe('those whose words they are', () => {
  test('are two texts of two authors', () => {
    expect(whose([{ in: 'one' }, { in: 'three' }])).toEqual(['Ada Author', 'Bo Brown']);
  });

  test('are counted once for one author of two texts, alone or with others', () => {
    expect(whose([{ in: 'one' }, { in: 'one' }])).toEqual(['Ada Author']);
    expect(whose([{ in: 'one' }, { in: 'two' }])).toEqual(['Ada Author + Bo Brown']);
  });

  test('are not two texts that share no author, where a third text joins both', () => {
    expect(whose([{ in: 'one' }, { in: 'three' }, { in: 'two' }])).toEqual(['Ada Author + Bo Brown']);
    expect(whose([{ in: 'one' }, { in: 'three' }, { in: 'two' }, { in: 'four' }])).toHaveLength(2);
  });

  test('are counted once for one speaker, in however many texts', () => {
    const speakers = [{ actor: 'iran' }];
    expect(
      whose([
        { in: 'one', speakers },
        { in: 'three', speakers },
      ]),
    ).toEqual(['Iran']);
  });

  test('are the innermost speakers, not who passes their words on', () => {
    const quoted = (name: string) => [{ name }, { name: 'A minister' }];
    expect(
      whose([
        { in: 'one', speakers: quoted('Xi') },
        { in: 'one', speakers: quoted('Yu') },
      ]),
    ).toEqual(['Xi', 'Yu']);
  });

  test('are told apart by name, however it is typeset', () => {
    const says = (name: string) => ({ in: 'one', speakers: [{ name }] });
    expect(whose([says('Ms O’Hara'), says("MS  O'HARA ")])).toHaveLength(1);
    expect(whose([says('Iran'), { in: 'one', speakers: [{ actor: 'iran' }] }])).toHaveLength(1);
  });

  test('know an actor by its other names', () => {
    const actors = [{ id: 'iran', aliases: ['Tehran'] }];
    const tehran = { in: 'one', speakers: [{ name: 'Tehran' }] };
    expect(whose([tehran, { in: 'three', speakers: [{ actor: 'iran' }] }], { actors })).toHaveLength(1);
  });

  test('are not a text and another that quotes it', () => {
    const quoting = (name: string) => ({ in: 'three', speakers: [{ name }] });
    expect(whose([{ in: 'one' }, quoting('Ada Author')])).toHaveLength(1);
    expect(whose([{ in: 'one' }, quoting('Author')])).toHaveLength(1);
    expect(whose([{ in: 'one' }, quoting('Somebody')])).toHaveLength(2);
  });

  test('are not taken for one by a family name that two authors have', () => {
    const more = [...sources, text('six', { given: 'Zoe', family: 'Author' })];
    const said = [{ in: 'one' }, { in: 'three', speakers: [{ name: 'Author' }] }];
    expect(whose(said, { map: { sources: more } })).toHaveLength(2);
  });

  test('without a name are one where one text calls them the same', () => {
    const accuser = (unnamed: string) => ({ in: 'one', speakers: [{ unnamed }] });
    expect(whose([accuser('an accuser'), accuser('An accuser')])).toHaveLength(1);
    expect(whose([accuser('an accuser'), accuser('a diplomat')])).toHaveLength(2);
  });

  test('that nobody signs are told by the title, or by who published it, who counts once', () => {
    expect(whose([{ in: 'five' }, { in: 'one' }])).toEqual(['The five', 'Ada Author']);
    const unsigned = (id: string) => ({
      id,
      asOf: '2021',
      citation: { type: 'report', title: id, publisher: 'The Daily' },
    });
    const daily = { map: { sources: [unsigned('one'), unsigned('two')] } };
    expect(whose([{ in: 'one' }, { in: 'two' }], daily)).toEqual(['The Daily']);
  });

  test('of one statement with words in two texts are both', () => {
    const evidence = ['one', 'three'].map((source) => ({ source, exact: 'words' }));
    expect(whose([{ in: 'one', evidence }])).toEqual(['Ada Author', 'Bo Brown']);
  });
});

describe('independent sources', () => {
  const quoted = (source: string, name: string) => ({ in: source, speakers: [{ name }] });

  test('are two authors, or two speakers, in two texts', () => {
    expect(weigh([{ in: 'one' }, { in: 'three' }]).independent).toBe(2);
    expect(weigh([quoted('one', 'Xi'), quoted('three', 'Yu')]).independent).toBe(2);
  });

  test('are not two speakers in one text, nor a speaker and the author who quotes them', () => {
    expect(weigh([quoted('one', 'Xi'), quoted('one', 'Yu')])).toMatchObject({
      independent: 1,
      origins: { length: 2 },
    });
    expect(weigh([quoted('one', 'Xi'), { in: 'one' }]).independent).toBe(1);
  });

  test('are not two speakers in two texts of one author, nor one speaker in two texts', () => {
    expect(weigh([quoted('one', 'Xi'), quoted('two', 'Yu')]).independent).toBe(1);
    expect(weigh([quoted('one', 'Xi'), quoted('three', 'Xi')]).independent).toBe(1);
  });

  test('has a map whose quotes come from texts that share no author', () => {
    const has = (...texts: readonly string[]) =>
      hasIndependentSources(
        graphWith(
          { map: { sources } },
          ...texts.map((source) => ({
            line: 'a -support-> b',
            evidence: [{ source, exact: source }],
            speakers: [{ name: `A speaker in ${source}` }],
          })),
        ),
      );
    expect(has('one', 'one')).toBe(false);
    expect(has('one', 'two')).toBe(false);
    expect(has('one', 'two', 'three')).toBe(false);
    expect(has('one', 'three')).toBe(true);
    expect(has('one', 'five')).toBe(true);
  });
});

describe('what a relation rests on', () => {
  test('is what says it as firmly as it is drawn', () => {
    const weight = weigh([{ in: 'one' }, { in: 'three', mood: 'option' }, { in: 'three', negated: true }]);
    expect(weight.claims.map(({ id }) => id)).toEqual(['c1']);
    expect(weight.alone?.claims.map(({ id }) => id)).toEqual(['c1']);
    expect(hasOneOrigin(weight)).toBe(true);
  });

  test('is one passage, also where that makes two statements', () => {
    const evidence = [{ source: 'one', exact: 'the same words' }];
    expect(
      weigh([
        { in: 'one', evidence },
        { in: 'one', evidence, what: 'arms' },
      ]),
    ).toMatchObject({
      passages: { length: 1 },
      alone: { claims: { length: 2 } },
    });
  });

  test('is not one passage where a statement without a source says it too', () => {
    const weight = weigh([{ in: 'one' }, { in: 'one', evidence: [], unsourced: true }]);
    expect(weight.passages).toHaveLength(1);
    expect(weight.alone).toBeNull();
  });
});
