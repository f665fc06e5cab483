import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstBlanks } from '../../core/words/blanks.first.ts';
import { isSameText } from '../../core/model/line-ends.ts';
import { laterBlanks } from '../../core/words/blanks.later.ts';
import { HALVES, languageFolders, notesOnTexts, textsIn, WORDS, type Half } from '../language-files.ts';
import { gapsIn, strayBlanks, type Blanks } from '../language-gaps.ts';
import type { Command } from '../shell.ts';
import { reasonOf } from '../text-file.ts';
import { textsTypes } from '../texts-types.ts';
import { wordsOf } from '../words-of.ts';

const FILE = `${WORDS}/texts.generated.ts`;
const blanks: Readonly<Record<Half, Blanks>> = { first: firstBlanks, later: laterBlanks };

/** Reports what each language lacks compared with English, and writes the types of the texts, or checks that they are up to date. */
export const words: Command = {
  name: 'words',
  summary: 'says what each language lacks, and checks the types of the texts, or writes them',
  usage: '[--write]',
  run: (given, shell) => {
    const flags = wordsOf(given, { write: 'switch' });
    const fault = !flags.ok ? flags.message : flags.files.length > 0 ? 'words takes no file.' : undefined;
    if (!flags.ok || fault !== undefined) {
      shell.complain(`${fault ?? ''}\nUse: entente words ${words.usage}`);
      return 2;
    }
    try {
      const gaps = languageFolders().flatMap(linesOn);
      for (const line of gaps) shell.out(line);
      const isFresh = typesAreFresh(flags.has('write'), shell.out);
      return gaps.length === 0 && isFresh ? 0 : 1;
    } catch (error) {
      shell.complain(reasonOf(WORDS, error));
      return 1;
    }
  },
};

/** The types of the English texts, as the source of their module. */
export function currentTypes(): string {
  return textsTypes(
    [
      {
        name: 'FirstTexts',
        about: 'The texts of the first screen, in any language.',
        texts: textsIn('en', 'first'),
        blanks: blanks.first,
      },
      {
        name: 'LaterTexts',
        about: 'The texts of what comes later, in any language.',
        texts: textsIn('en', 'later'),
        blanks: blanks.later,
      },
    ],
    notesOnTexts(),
  );
}

/** What is wrong with the texts of a language, one line each: "es/strings.first.json: shell.bar.list is missing". */
export function linesOn(language: string): readonly string[] {
  const notes = notesOnTexts();
  return HALVES.flatMap((half) => {
    const english = textsIn('en', half);
    const gaps = gapsIn(language, english, textsIn(language, half) ?? {}, blanks[half]);
    const stray = language === 'en' ? strayBlanks(english, blanks[half]) : [];
    return [...gaps, ...stray].map(({ path, fault }) => {
      const note = Object.hasOwn(notes, path) ? ` (${notes[path]})` : '';
      return `${language}/strings.${half}.json: ${path} ${fault}${note}`;
    });
  });
}

function typesAreFresh(write: boolean, out: (text: string) => void): boolean {
  const path = join(import.meta.dirname, '../../..', FILE);
  const types = currentTypes();
  if (write) writeFileSync(path, types);
  const isFresh = write || isSameText(readFileSync(path, 'utf8'), types);
  out(`${FILE}: ${write ? 'written' : isFresh ? 'up to date' : 'out of date. Run: npm run words'}`);
  return isFresh;
}
