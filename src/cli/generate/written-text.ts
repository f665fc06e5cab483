import type { Chance } from './chance.ts';
import { inventedWords } from './invented-words.ts';
import type { ClaimInput, MapInput } from './map-input.ts';
import type { Utterance } from './utterance.ts';

/** How a statement is meant, where its file says so. */
export type Meant = Pick<ClaimInput, 'mood' | 'tense'>;

/** A part of the text with its own title. */
export interface Chapter {
  readonly title: string;
  /** How everything in it is meant. */
  readonly frame?: 'options' | 'goals' | 'history';
  /** Whether a statement with this meaning may be in it. */
  readonly holds: (meant: Meant) => boolean;
}

/** The text, its sections, and the place of each statement, in the order of the text; offsets in UTF-16 units. */
export interface WrittenText {
  readonly text: string;
  readonly sections: NonNullable<MapInput['sources'][number]['sections']>;
  readonly places: readonly {
    readonly said: Utterance;
    /** One for each part of the quote. */
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    /** The words before it, if the same quote also occurs elsewhere. */
    readonly prefix: string | null;
  }[];
}

const HEAD = `Chronicle of the Generated Shores

This text was written by a generator that draws words by chance. Every name in it is invented, and nothing in it is about anybody. To the extent that there are rights in it, they are waived: CC0 1.0 Universal, https://creativecommons.org/publicdomain/zero/1.0/

`;
const A_PARAGRAPH = 4;

/** Writes what is said into chapters, with other sentences between, so that quotes are a part of the text and not all of it. */
export function writtenText(
  utterances: readonly Utterance[],
  chapters: readonly Chapter[],
  chance: Chance,
): WrittenText {
  const placed = utterances.map((said) => ({ said, chapter: chapterOf(said, chapters, chance) }));
  const times = new Map<string, number>();
  for (const { parts } of utterances) {
    const { exact } = parts[0]!;
    times.set(exact, (times.get(exact) ?? 0) + 1);
  }
  let text = HEAD;
  let entry = 0;
  const sections: { title: string; start: number; end: number; frame?: NonNullable<Chapter['frame']> }[] = [
    { title: 'Introduction', start: 0, end: text.length },
  ];
  const places: WrittenText['places'][number][] = [];
  for (const chapter of chapters) {
    const start = text.length;
    text += `${chapter.title}\n\n`;
    placed
      .filter((one) => one.chapter === chapter)
      .forEach(({ said }, index, all) => {
        const label = `Entry ${String(++entry)}. `;
        text += label + said.before;
        const spans = said.parts.map(({ exact, skipped }) => {
          const at = { start: text.length, end: text.length + exact.length };
          text += exact + skipped;
          return at;
        });
        const isRepeated = (times.get(said.parts[0]!.exact) ?? 0) > 1;
        places.push({ said, spans, prefix: isRepeated ? label + said.before : null });
        const isLast = index % A_PARAGRAPH === A_PARAGRAPH - 1 || index === all.length - 1;
        text += `${said.after}. ${inventedWords.between(chance)}${isLast ? '\n\n' : ' '}`;
      });
    const { title, frame } = chapter;
    sections.push({ title, start, end: text.length, ...(frame ? { frame } : {}) });
  }
  return { text, sections, places };
}

function chapterOf({ claims }: Utterance, chapters: readonly Chapter[], chance: Chance): Chapter {
  const axes = claims[0]!;
  const framed = chapters.filter((chapter) => chapter.frame !== undefined && chapter.holds(axes));
  return chance.oneOf(framed.length > 0 ? framed : chapters.filter(({ frame }) => frame === undefined));
}
