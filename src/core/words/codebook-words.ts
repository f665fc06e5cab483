import { codebookWords, type CodebookWords } from './en/codebook-words.ts';

const languages: Readonly<Record<string, CodebookWords>> = { en: codebookWords };

/** The texts of the codebook in a language, English where it is not there. */
export function codebookWordsIn(language: string): CodebookWords {
  return Object.hasOwn(languages, language) ? (languages[language] ?? codebookWords) : codebookWords;
}
