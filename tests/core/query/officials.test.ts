import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { parseGraph } from '../../../src/core/model/parse-graph.ts';
import { activeFilters } from '../../../src/core/query/active.ts';
import { believing } from '../../../src/core/query/believing.ts';
import { initialFilters } from '../../../src/core/query/filters.ts';
import { officialsIn } from '../../../src/core/query/officials.ts';
import { activeWords } from '../../../src/core/words/tell/view.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { graphWith, type Extras, type Line } from '../../support/build.ts';

function shipped(file: string): Graph {
  const parsed = parseGraph(JSON.parse(readFileSync(`graph-data/${file}`, 'utf8')));
  if (!parsed.ok) throw new Error(`${file} is not valid.`);
  return parsed.graph;
}

const of = (map: Graph) => [...officialsIn(map)].map(([body, voices]) => [body, [...voices].sort()]);
const says = (voice: string, what: string): Line => ({
  line: 'a -support-> b',
  speakers: [{ actor: voice }],
  what,
});
const twice = (voice: string): Line[] => [says(voice, 'arms'), says(voice, 'money')];
const named = (name: string): Line[] => [
  { line: 'a -support-> b', speakers: [{ name }] },
  { line: 'a -support-> c', speakers: [{ name }] },
];
const russia: Extras = {
  actors: [
    { id: 'russia', aliases: ['the Kremlin'] },
    { id: 'ministry', kind: 'state-organ', within: { actor: 'russia', as: 'organ of Russia' } },
    { id: 'minister', kind: 'person', within: { actor: 'ministry', as: 'minister of Russia' } },
    {
      id: 'army',
      kind: 'state-organ',
      aliases: ['the military'],
      within: { actor: 'russia', as: 'organ of Russia' },
    },
    {
      id: 'services',
      kind: 'state-organ',
      aliases: ['security services'],
      within: { actor: 'russia', as: 'organ of Russia' },
    },
    { id: 'taliban', kind: 'armed-group' },
    { id: 'mullah', kind: 'person', within: { actor: 'taliban', as: 'of the Taliban' } },
    { id: 'syria' },
    { id: 'rebels', kind: 'armed-group' },
  ],
};

describe('the officials of a body', () => {
  test('are the body itself and all who are within it, also by way of another', () => {
    const map = graphWith(russia, says('minister', 'arms'), says('russia', 'arms'), says('army', 'arms'));
    expect(of(map)).toEqual([['russia', ['army', 'minister', 'russia']]]);
  });

  test('are also those of an armed group, if the map puts somebody within it', () => {
    expect(of(graphWith(russia, ...twice('mullah')))).toEqual([['taliban', ['mullah']]]);
    expect(of(graphWith(russia, ...twice('rebels')))).toEqual([]);
  });

  test('are a state itself, though the map puts nobody within it', () => {
    expect(of(graphWith(russia, ...twice('syria')))).toEqual([['syria', ['syria']]]);
  });

  test('are those of bodies that say enough, the one that says most first', () => {
    const map = graphWith(
      russia,
      ...twice('mullah'),
      ...twice('minister'),
      says('army', 'oil'),
      says('syria', 'oil'),
    );
    expect(of(map).map(([body]) => body)).toEqual(['russia', 'taliban']);
  });

  test('are not counted by what they pass on for others', () => {
    const hearsay = { line: 'a -support-> b', speakers: [{ actor: 'mullah' }, { actor: 'minister' }] };
    expect(of(graphWith(russia, hearsay, hearsay))).toEqual([]);
    const inside = { line: 'a -support-> b', speakers: [{ actor: 'army' }, { actor: 'minister' }] };
    expect(of(graphWith(russia, inside, inside))).toEqual([['russia', ['army', 'minister']]]);
  });

  test('are under no name those whom nobody names', () => {
    const accused = { line: 'a -support-> russia', speakers: [{ unnamed: 'a Russian official' }] };
    expect(of(graphWith(russia, accused, accused))).toEqual([]);
  });
});

describe('a speaker who is no actor', () => {
  test('speaks for the body that alone has an actor for each part of the name', () => {
    const map = graphWith(russia, ...named('The military and security services'));
    expect(of(map)).toEqual([['russia', ['~the-military-and-security-services']]]);
  });

  test('speaks for nobody where a part of the name is no actor, or only a body is mentioned', () => {
    expect(of(graphWith(russia, ...named('The military and a think tank')))).toEqual([]);
    expect(of(graphWith(russia, ...named('A critic of the Kremlin')))).toEqual([]);
  });

  test('speaks for nobody where the parts are of two bodies, or the name could be of either', () => {
    expect(of(graphWith(russia, ...named('The military and Mullah')))).toEqual([]);
    const other = { id: 'guards', aliases: ['The military'], within: { actor: 'syria', as: 'of Syria' } };
    const both = { actors: [...(russia.actors ?? []), other] };
    expect(of(graphWith(both, ...named('the military')))).toEqual([]);
    expect(of(graphWith(both, ...named('the military and security services')))).toHaveLength(1);
  });

  test('is read by the word for “and” of the language of the map', () => {
    const spanish = { ...russia, map: { language: 'es' } };
    expect(of(graphWith(spanish, ...named('the military y security services')))).toHaveLength(1);
    expect(of(graphWith(spanish, ...named('the military and security services')))).toEqual([]);
  });
});

describe('on the first map', () => {
  const map = shipped('russia-taliban-2021.json');

  test('Russia’s officials are all who speak for it, and no Tajik', () => {
    expect(Object.fromEntries(of(map))).toMatchObject({
      russia: [
        'lavrov',
        'patrushev',
        'putin',
        'russia',
        'russian-officials',
        'russian-special-representative',
        'shoigu',
        '~the-russian-military-and-security-services',
      ],
      taliban: ['taliban', 'taliban-officials'],
    });
  });

  test('the choice of them is named by what it keeps', () => {
    const filters = believing(map, initialFilters(map), { officialsOf: 'russia' as ActorId });
    const chips = (language: 'en' | 'es') =>
      activeFilters(map, filters).map((active) => activeWords(map, filters, active, messagesIn(language)));
    expect(chips('en')).toEqual(['Who says so: only what Russia’s officials say']);
    expect(chips('es')).toEqual(['Quién lo dice: solo lo que dicen los representantes de Russia']);
  });
});

test('on the second map the officials are those of the guild', () => {
  expect(of(shipped('orrim-strait-2031.json'))).toEqual([['pilots-guild', ['pilots-guild', 'taldar']]]);
});
