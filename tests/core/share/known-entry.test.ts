import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { expect, test } from 'vitest';
import { isKnownEntry } from '../../../src/core/share/known-entry.ts';
import { CODEBOOK_GROUPS } from '../../../src/core/words/tell/codebook-parts.ts';
import { codebookOf } from '../../../src/core/words/tell/codebook.ts';
import { en } from '../../../src/core/words/messages.ts';
import { graph } from '../../support/build.ts';

const { codebookWords } = messagesIn('en');

const bare = graph('russia -sanctuary-> taliban');
const map = { ...bare, map: { ...bare.map, codebook: { rules: ['Say who.', 'Say when.'] } } } as typeof bare;

test('every row of the codebook, and every part of it, is known', () => {
  const rows = codebookOf(map, codebookWords, en).flatMap(({ entries }) => entries);
  const ids = [...rows.map(({ id }) => id), ...CODEBOOK_GROUPS, 'standing', 'references', 'rule:1', 'rule:2'];
  expect(ids.filter((id) => !isKnownEntry(id, map))).toEqual([]);
});

test.each([
  'type:sorcery',
  'rule:3',
  'rule:0',
  'look:',
  'negated:maybe',
  'constructor:x',
  '',
  'mood:toString',
])('nothing else is: %s', (id) => {
  expect(isKnownEntry(id, map)).toBe(false);
});
