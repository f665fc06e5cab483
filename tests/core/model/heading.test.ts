import { describe, expect, test } from 'vitest';
import { headingOf, headingOfPair } from '../../../src/core/model/heading.ts';
import { graph, graphWith, type Line } from '../../support/build.ts';

const heading = (line: Line) => headingOf([...graph(line).relations.values()][0]!);
const ofPair = (...lines: readonly Line[]) => headingOfPair([...graph(...lines).pairs.values()][0]!);

describe('support and opposition', () => {
  test('are acts and words that are stated or called likely', () => {
    expect(heading('russia -support-> iran')).toBe('supports');
    expect(heading('russia -recognition-> iran (probable)')).toBe('supports');
    expect(heading('russia -terrorist-designation-> iran')).toBe('opposes');
  });

  test.each([
    ['russia -support-> iran (uncommitted)', 'alleged'],
    ['russia -support-> iran (pledged)', 'promised'],
    ['russia -support-> iran (intended)', 'aim'],
    ['russia -scepticism-> iran', 'aim'],
    ['russia -seeks-to-prevent-> iran', 'aim'],
    ['russia -support?-> iran', 'possible'],
    ['russia -support-> iran (earlier)', 'past'],
    ['russia -support!-> iran', 'denied'],
  ])('are not what is less: %s is listed as %s', (line, expected) => expect(heading(line)).toBe(expected));
});

describe('contact and promises', () => {
  test.each(['engagement', 'assurance', 'aligned-interest', 'asks-for-help'])('hold %s', (type) =>
    expect(heading(`russia -${type}-> iran`)).toBe('contact'),
  );

  test('do not hold a contact that is only wanted or possible', () => {
    expect(heading('russia -engagement-> iran (intended)')).toBe('aim');
    expect(heading('russia -aligned-interest-> iran (possible)')).toBe('possible');
  });
});

test('presence and membership are neither', () => {
  expect(heading('russia -military-presence-> iran')).toBe('neither');
  expect(heading('russia -member-of-> iran')).toBe('neither');
});

test('a pair is counted under what it is drawn as, and apart where it does both at once', () => {
  expect(ofPair('russia -engagement- iran', 'russia -support?-> iran')).toBe('contact');
  expect(ofPair('russia -engagement- iran', 'russia -support-> iran')).toBe('supports');
  expect(ofPair('russia -sanction-> iran', 'russia -support-> iran')).toBe('both');
  expect(ofPair('russia -scepticism-> iran', 'russia -support-> iran (intended)')).toBe('aim');
});

test('a row of a map that was written before contact was a family keeps its family and its sign', () => {
  const map = graphWith({ types: [{ id: 'dialogue', sign: 0 }] }, 'russia -dialogue-> iran');
  const row = map.map.relationTypes?.[0];
  expect(row?.family).toBe('cooperation');
  expect(headingOf([...map.relations.values()][0]!)).toBe('neither');
});
