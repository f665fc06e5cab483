import { expect, test } from 'vitest';
import { focusArea } from '../../../src/core/analysis/focus-area.ts';
import { focusOn, type Focus } from '../../../src/core/analysis/focus.ts';
import { focusSentence } from '../../../src/core/words/focus-sentence.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { graph } from '../../support/build.ts';

const map = graph('russia -support-> taliban', 'taliban -opposition-> isis-k', 'iran -support-> russia');
const words = (actors: readonly string[], part: Partial<Focus> = {}) => {
  const focus = focusOn(actors as never, part);
  return focusSentence(map, focus, focusArea([...map.relations.values()], focus), messagesIn('en'));
};

test('a focus says how far it reaches, how much that is, and what becomes of the rest', () => {
  expect(words(['taliban'])).toBe('1 step round Taliban: 3 actors, 2 relations; the rest is faded.');
  expect(words(['taliban'], { steps: 2, others: 'hide' })).toBe(
    '2 steps round Taliban: 4 actors, 3 relations; the rest is hidden.',
  );
});

test('a focus says along what it goes, and round whom', () => {
  expect(words(['taliban', 'iran'], { direction: 'out', sign: 'opposes' })).toBe(
    '1 step round Taliban and Iran, along what they do, by opposition: 3 actors, 1 relation; the rest is faded.',
  );
});
