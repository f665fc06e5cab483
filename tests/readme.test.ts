import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPlainEnds } from '../src/core/model/line-ends.ts';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => withPlainEnds(readFileSync(join(root, file), 'utf8'));
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const readme = textOf('README.md');

describe('the README', () => {
  test('is read in two minutes: 450 words at most, and one picture', () => {
    expect(readme.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(450);
    expect(readme.match(/!\[/g)).toHaveLength(1);
  });

  test('shows two commands', () => {
    const commands = [...readme.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) =>
      block!.trim().split('\n'),
    );
    expect(commands.map((line) => line.split('#')[0]!.trim())).toEqual(['npm start', 'npm test']);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'docs/developing.md', 'docs/your-own-map.md'])(
  '%s',
  (file) => {
    test('links to files that are there', () => {
      const links = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
      expect(links.filter((link) => !existsSync(join(root, file, '..', link)))).toEqual([]);
    });

    test('names scripts that are there', () => {
      const named = [...textOf(file).matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map(([, name]) => name!);
      expect(named.filter((name) => !(name in scripts) && name !== 'run')).toEqual([]);
    });
  },
);
