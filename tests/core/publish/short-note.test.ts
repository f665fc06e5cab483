import { describe, expect, test } from 'vitest';
import { Citation } from '../../../src/core/model/citation.schema.ts';
import { shortNote } from '../../../src/core/publish/short-note.ts';

const work = (title: string, rest: object = {}) => Citation.parse({ type: 'book', title, ...rest });
const article = work('Can a Pragmatic Relationship With the Taliban Help Russia Counter Terrorism?', {
  author: [{ family: 'Massicot', given: 'Dara' }],
});

describe('a source that a note names again', () => {
  test('is its author and the first words of its title', () => {
    expect(shortNote(article)).toBe('Massicot, “Can a Pragmatic Relationship”');
  });

  test.each([
    ['The Tide', '“Tide”'],
    ['Ports: A Long History of Harbours', '“Ports”'],
    ['Who Steers the Orrim Strait?', '“Who Steers the Orrim Strait?”'],
  ])('%s is %s', (title, short) => {
    expect(shortNote(work(title))).toBe(short);
  });

  test('is named by its editor where it has no author', () => {
    const editor = [{ family: 'Hoven', given: 'Jeroen', 'non-dropping-particle': 'van den' }];
    expect(shortNote(work('On ports', { editor }))).toBe('van den Hoven, “On ports”');
  });
});
