import { expect, test } from 'vitest';
import { isolated } from '../../../../src/core/words/tell/actor.ts';
import { pairSentence } from '../../../../src/core/words/tell/pair.ts';
import { en } from '../../../../src/core/words/messages.ts';
import { graphWith } from '../../../support/build.ts';

test('a name that is read from right to left keeps what follows in its place', () => {
  expect(isolated('حركة طالبان')).toBe('\u2068حركة طالبان\u2069');
  expect(isolated('Taliban')).toBe('Taliban');
});

test('stands so in a sentence', () => {
  const actors = [{ id: 'taliban', name: 'حركة طالبان' }, { id: 'iran' }];
  const map = graphWith({ actors }, 'iran -opposition-> taliban');
  const [pair] = [...map.pairs.values()];
  expect(pairSentence(map, pair!, en)).toContain('\u2068حركة طالبان\u2069');
});
