import { describe, expect, test } from 'vitest';
import { commonGround } from '../../../src/core/analysis/common-ground.ts';
import { groundRelations } from '../../../src/core/analysis/chain-ground.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graph } from '../../support/build.ts';

const common = (...lines: readonly string[]) =>
  commonGround(
    groundRelations('all', graph(...lines).relations.values(), []),
    'a' as ActorId,
    'b' as ActorId,
  );
const found = (...lines: readonly string[]) => common(...lines).map(({ kind, actor }) => `${kind} ${actor}`);

describe('what two actors have in common', () => {
  test('is an ally that both support, that supports both, or that one supports and the other is supported by', () => {
    expect(found('a -supports-> x', 'b -supports-> x')).toEqual(['allies x']);
    expect(found('x -supports-> a', 'x -supports-> b')).toEqual(['allies x']);
    expect(found('a -supports-> x', 'x -supports-> b')).toEqual(['allies x']);
  });

  test('is an adversary that both oppose or are opposed by', () => {
    expect(found('a -opposes-> x', 'x -opposes-> b')).toEqual(['adversaries x']);
  });

  test('is a friend of a friend who is an enemy, whichever of the three that is', () => {
    expect(found('a -supports-> x', 'x -supports-> b', 'a -opposes-> b')).toEqual([
      'allies x',
      'friendsEnemy x',
    ]);
    expect(found('a -supports-> b', 'b -supports-> x', 'a -opposes-> x')).toEqual(['friendsEnemy x']);
  });

  test('is an enemy of an enemy, where one cooperates with them', () => {
    expect(found('a -opposes-> b', 'b -opposes-> x', 'x -supports-> a')).toEqual(['enemysEnemy x']);
  });

  test('is nobody where only one of the two is tied to them, or the two only to each other', () => {
    expect(found('a -supports-> b', 'a -supports-> x', 'x -opposes-> y', 'y -supports-> b')).toEqual([]);
  });

  test('rests on no denial and on nothing without a sign', () => {
    expect(found('a -opposes!-> x', 'b -opposes-> x')).toEqual([]);
    expect(found('a -based-in-> x', 'b -based-in-> x')).toEqual([]);
  });

  test('may be an ally and an adversary at once, where both signs are told', () => {
    expect(found('a -supports-> x', 'b -supports-> x', 'a -opposes-> x', 'b -opposes-> x')).toEqual([
      'allies x',
      'adversaries x',
    ]);
  });

  test('is told once of each, also where both signs make it so in several ways', () => {
    const rows = common(
      'a -supports-> x',
      'a -opposes-> x',
      'b -supports-> x',
      'b -opposes-> x',
      'a -supports-> b',
      'b -opposes-> a',
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['allies', 'adversaries', 'friendsEnemy', 'enemysEnemy']);
    expect(rows[2]!.ties.map((tie) => tie.map(({ id }) => id))).toEqual([
      ['a|supports|x', 'a|opposes|x'],
      ['b|supports|x', 'b|opposes|x'],
      ['b|opposes|a', 'a|supports|b'],
    ]);
  });

  test('holds every relation of the sign in question, the firmest first: with the one, with the other, between them', () => {
    const [, last] = common(
      'a -supports?-> x',
      'a -alliance- x',
      'x -supports-> b',
      'b -opposes-> a',
      'x -opposes-> y',
    );
    expect(last!.ties.map((tie) => tie.map(({ id }) => id))).toEqual([
      ['a|alliance|x', 'a|supports|x'],
      ['x|supports|b'],
      ['b|opposes|a'],
    ]);
  });

  test('stands with what is stated first, then by name', () => {
    expect(
      found(
        'a -opposes?-> x',
        'b -opposes-> x',
        'a -opposes-> z',
        'b -opposes-> z',
        'a -opposes-> y',
        'b -opposes-> y',
      ),
    ).toEqual(['adversaries y', 'adversaries z', 'adversaries x']);
  });
});
