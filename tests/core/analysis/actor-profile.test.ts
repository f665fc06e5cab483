import { expect, test } from 'vitest';
import { actorProfile, type ProfileRow } from '../../../src/core/analysis/actor-profile.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { lookOf } from '../../../src/core/model/look.ts';
import { graph, graphWith } from '../../support/build.ts';

const told = (rows: readonly ProfileRow[]) =>
  rows.map(({ relation, self, other }) => `${lookOf(relation)}: ${self} ${relation.type.id} ${other}`);

test('is sorted by how it is stated, then by kind: what is only an aim or a possibility never comes among what is stated', () => {
  const map = graph(
    'russia -aligned-interest- usa',
    'russia -support?-> china',
    'russia -assurance-> iran',
    'russia -support-> csto (intended)',
    'russia -opposition-> isis',
    'russia -support-> syria',
  );
  expect(told(actorProfile(map, 'russia' as ActorId).does)).toEqual([
    'stated: russia support syria',
    'stated: russia opposition isis',
    'stated: russia assurance iran',
    'aim: russia support csto',
    'aim: russia aligned-interest usa',
    'possible: russia support china',
  ]);
});

test('what others do to an actor is apart from what it does; what two do together is done by either', () => {
  const map = graph('usa -opposition-> russia', 'russia -support-> syria', 'china -engagement- russia');
  const { does, doneTo } = actorProfile(map, 'russia' as ActorId);
  expect(told(does)).toEqual(['stated: russia support syria', 'stated: russia engagement china']);
  expect(told(doneTo)).toEqual(['stated: russia opposition usa']);
  expect(told(actorProfile(map, 'china' as ActorId).does)).toEqual(['stated: china engagement russia']);
});

test('what one of two wants or refuses to do with the other is not what the other does', () => {
  const map = graph('guild -engagement!- towage', 'ministry -engagement- towage (intended)');
  const { does, doneTo } = actorProfile(map, 'towage' as ActorId);
  expect(told(does)).toEqual([]);
  expect(told(doneTo)).toEqual(['aim: towage engagement ministry', 'denied: towage engagement guild']);
});

test('what organs do, and what is done to them, is listed by their names, apart from the whole', () => {
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
    'usa -opposition-> fsb',
    'shoigu -holds-office-in-> russia',
    'shoigu -commands-> fsb',
  );
  const profile = actorProfile(map, 'russia' as ActorId);
  expect(told(profile.does)).toEqual([]);
  expect(told(profile.organsDo)).toEqual([
    'stated: fsb opposition isis',
    'stated: border-troops engagement china',
    'possible: border-troops support tajikistan',
  ]);
  expect(told(profile.doneTo)).toEqual(['stated: russia holds-office-in shoigu']);
  expect(told(profile.doneToOrgans)).toEqual(['stated: fsb opposition usa']);
  expect(told(actorProfile(map, 'border-troops' as ActorId).organsDo)).toEqual([]);
});
