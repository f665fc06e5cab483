import { expect, test } from 'vitest';
import { focusArea } from '../../../../src/core/analysis/focus-area.ts';
import { focusOn, type Focus } from '../../../../src/core/analysis/focus.ts';
import { focusSentence } from '../../../../src/core/words/tell/answer.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { graph } from '../../../support/build.ts';

const map = graph('russia -support-> taliban', 'taliban -opposition-> isis-k', 'iran -support-> russia');
const words = (actors: readonly string[], part: Partial<Focus> = {}) => {
  const focus = focusOn(actors as never, part);
  return focusSentence(map, focus, focusArea([...map.relations.values()], focus), messagesIn('en'));
};

test('a focus says how far it reaches, how much that is, and what becomes of the rest', () => {
  expect(words(['taliban'])).toBe('Within 1 step of Taliban: 3 actors, 2 relations; the rest is faded.');
  expect(words(['taliban'], { steps: 2, others: 'hide' })).toBe(
    'Within 2 steps of Taliban: 4 actors, 3 relations; the rest is hidden.',
  );
});

test('a focus says along what it goes, and round whom', () => {
  expect(words(['taliban', 'iran'], { direction: 'out', sign: 'opposes' })).toBe(
    'Within 1 step of Taliban and Iran, following what they do, through opposition: 3 actors, 1 relation; the rest is faded.',
  );
});
