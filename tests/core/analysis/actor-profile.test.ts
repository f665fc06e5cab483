import { expect, test } from 'vitest';
import { actorProfile, type ProfileSection } from '../../../src/core/analysis/actor-profile.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graph, graphWith } from '../../support/build.ts';

const told = (sections: readonly ProfileSection[]) =>
  sections.map(
    ({ heading, rows }) => `${heading}: ${rows.map(({ self, other }) => `${self} ${other}`).join(', ')}`,
  );

test('nothing that is only an aim, an interest, a promise or a possibility is listed as support', () => {
  const map = graph(
    'russia -aligned-interest- usa',
    'russia -support-> csto (intended)',
    'russia -assurance-> iran',
    'russia -support?-> china',
    'russia -support-> syria',
  );
  expect(told(actorProfile(map, 'russia' as ActorId).own)).toEqual([
    'supports: russia syria',
    'contact: russia iran, russia usa',
    'aim: russia csto',
    'possible: russia china',
  ]);
});

test('what organs do is listed by their names, apart from what the whole does', () => {
  const within = (actor: string) => ({ actor, as: `part of ${actor}` });
  const map = graphWith(
    {
      actors: [
        { id: 'fsb', within: within('russia') },
        { id: 'border-troops', within: within('fsb') },
        { id: 'shoigu', within: within('russia') },
      ],
    },
    'fsb -opposition-> isis',
    'border-troops -support?-> tajikistan',
    'china -engagement- border-troops',
    'shoigu -holds-office-in-> russia',
    'shoigu -commands-> fsb',
  );
  const profile = actorProfile(map, 'russia' as ActorId);
  expect(told(profile.own)).toEqual(['neither: russia shoigu']);
  expect(told(profile.organs)).toEqual([
    'opposes: fsb isis',
    'contact: border-troops china',
    'possible: border-troops tajikistan',
  ]);
  expect(told(actorProfile(map, 'border-troops' as ActorId).organs)).toEqual([]);
});
