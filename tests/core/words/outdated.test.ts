import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { expect, test } from 'vitest';

const { shell } = messagesIn('en');

test('an outdated edition is told by the twelve digits that tell editions apart, however long the link names it', () => {
  const said = shell.outdated('a'.repeat(64), 'b'.repeat(64));
  expect(said.match(/a{8,}|b{8,}/g)).toEqual(['a'.repeat(12), 'b'.repeat(12)]);
  expect(shell.outdated('a'.repeat(8), 'b'.repeat(64))).toContain(`edition ${'b'.repeat(8)},`);
});
