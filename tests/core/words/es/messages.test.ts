import { expect, test } from 'vitest';
import { HALVES, textsIn, type Text } from '../../../../src/cli/language-files.ts';
import { firstBlanks } from '../../../../src/core/words/blanks.first.ts';
import { laterBlanks } from '../../../../src/core/words/blanks.later.ts';

const messages = Object.keys({ ...firstBlanks, ...laterBlanks });

/** The words of a message, without its blanks and the names of its choices. */
const wordsOf = (message: string): string =>
  message
    .replaceAll(/\{\w+, (?:plural|select),/g, ' ')
    .replaceAll(/\{\w+\}/g, ' ')
    .replaceAll(/[=\w-]+ \{/g, ' ');

function textAt(text: Text, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(key) : undefined,
      text,
    );
  return typeof found === 'string' ? found : undefined;
}

/** Names that are the same in both languages. */
const SAME = ['Entente', 'sha256'];

test('no message of the Spanish texts is left in English', () => {
  const same = HALVES.flatMap((half) => {
    const [english, spanish] = [textsIn('en', half), textsIn('es', half)];
    return messages.filter((path) => {
      const message = textAt(english, path);
      if (message === undefined || message !== textAt(spanish, path)) return false;
      const words = SAME.reduce((text, name) => text.replaceAll(name, ' '), wordsOf(message));
      return /\p{L}{3}/u.test(words);
    });
  });
  expect(same).toEqual([]);
});
