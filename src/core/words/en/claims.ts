import { withSubject } from '../../model/own-verb.ts';
import type { AuthorParts, ClaimParts, SpeakerParts, Support } from '../tell/statement-parts.ts';
import { isPluralName, listed, plural, sentence } from './grammar.ts';
import { looks } from './interface.ts';
import { isOfBoth, predicate } from './predicates.ts';

/** "Taliban leaders, as quoted by Sergei Shoigu (on 24 August 2021), in Massicot"; '' where nobody is named. */
export function attribution(speakers: readonly SpeakerParts[], authors: readonly string[]): string {
  const chain = speakers
    .map(({ name, isNamed, said }) => {
      const marks = [isNamed ? '' : 'not named', said ?? ''].filter(Boolean).join(', ');
      return marks ? `${name} (${marks})` : name;
    })
    .join(', as quoted by ');
  const written = listed(authors);
  return chain && written ? `${chain}, in ${written}` : chain || written;
}

/** One statement as a sentence in the past tense, with how it is stated and what it rests on. */
export function claim(parts: ClaimParts): string {
  return sentence(`${saying(parts)} (${tail(parts)})`);
}

/** The same for a relation, by the statement it is drawn as, and by another where one alone would mislead. */
export function relation(parts: ClaimParts, second: ClaimParts | null, denial: ClaimParts | null): string {
  const told = twoSides(parts, second, saying(parts));
  const how =
    second === null
      ? tail(parts)
      : `${howStated(parts)}, and ${howStated(second)}; ${support(parts.support)}`;
  const first = sentence(`${told} (${how})`);
  return denial === null ? first : `${first} ${contradicted([denial])}`;
}

/** The words of one statement, followed by another where one alone would mislead. */
export function twoSides(parts: ClaimParts, second: ClaimParts | null, told: string): string {
  return second === null ? told : `${told}; ${next(second, parts)}`;
}

/** What denies what is stated between two; '' where nothing does. */
export function contradicted(denials: readonly ClaimParts[]): string {
  return denials.length === 0 ? '' : sentence(`Contradicted: ${denials.map(saying).join('; ')}`);
}

// After the first has named both ends: "it could recognise them".
function next(parts: ClaimParts, before: ClaimParts): string {
  // What comes after somebody's words must not read as theirs.
  if (before.speakers.length > 0) return `apart from that, ${said(parts)}`;
  if (parts.translation !== null || parts.speakers.length > 0 || isOfBoth(parts)) return said(parts);
  return clause(parts, pronoun(parts), distinctPronoun(parts));
}

/** "it" or "them" for the object, where that is not the subject's pronoun too: "it sued Tolvane", not "it sued it". */
export function distinctPronoun(parts: ClaimParts): string | undefined {
  const object = objectPronoun(parts);
  return (pronoun(parts) === 'it') === (object === 'it') ? undefined : object;
}

/** "one of 3 statements in 2 passages; one more is less firm"; one statement says its passages only. */
export function support({
  statements,
  told,
  passages,
  weaker,
  past,
  doubtful,
  unlikely,
  denied,
}: Support): string {
  const more = [
    others(weaker, 'is less firm', 'are less firm'),
    others(past, 'is about earlier times', 'are about earlier times'),
    others(doubtful, 'says this could change', 'say this could change'),
    others(unlikely, 'is a doubt', 'are doubts'),
    others(denied, 'says it is not so', 'say it is not so'),
  ].filter(Boolean);
  const rest = more.map((words) => `; ${words}`).join('');
  if (passages === 0) return `no source given${rest}`;
  const places = plural(passages, 'passage');
  if (statements < 2) return `${places}${rest}`;
  const of = statements > told ? `${told === 1 ? 'one' : String(told)} of ` : '';
  return `${of}${plural(statements, 'statement')} in ${places}${rest}`;
}

function others(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `one more ${one}` : `${String(count)} more ${many}`;
}

/** Who says what, without how it is stated and what it rests on; alone it begins with the source and its date. */
export function saying(parts: ClaimParts): string {
  return parts.isAlone ? written(parts) : said(parts);
}

function written(parts: ClaimParts): string {
  const { authors, asOf, asOfAlone } = parts;
  if (authors.length === 0) return `${asOf}, ${said(parts)}`;
  if (isPossibility(parts)) return `${writers(authors)} raised the possibility ${asOf} that ${clause(parts)}`;
  if (authors.some(({ isTitle }) => isTitle))
    return `according to ${listed(authors.map(({ name }) => name))} (${asOfAlone}), ${said(parts)}`;
  return `${writers(authors)} wrote ${asOf} that${said(parts)
    .replace(/^(?:according to|(?:on|in) )/, ', $&')
    .replace(/^(?!,)/, ' ')}`;
}

const writers = (authors: readonly AuthorParts[]): string => listed(authors.map(({ name }) => name));

/** What somebody says, by the innermost speaker first; the author is not named. */
export function said(parts: ClaimParts): string {
  const { speakers, axes, verb, isSpeakerInVerb, translation } = parts;
  if (translation !== null) return translation.sentence;
  const [innermost, ...outer] = speakers;
  if (innermost === undefined) {
    if (isPossibility(parts)) return `the possibility was raised that ${clause(parts)}`;
    return axes.certainty === 'uncommitted' ? `it was alleged that ${clause(parts)}` : clause(parts);
  }
  const isAccused = axes.certainty === 'uncommitted' && verb?.isWhole === true;
  if (isAccused || (isSpeakerInVerb && verb?.isWhole)) {
    const heard = outer.length === 0 ? '' : `according to ${quoting(outer)}, `;
    return `${heard}${clause(parts)}`;
  }
  const chain = outer.length === 0 ? '' : `according to ${quoting(outer)}, `;
  return `${chain}${toldBy(parts, innermost)}`;
}

// A statement whose own words say that it might be so needs no opening.
function isPossibility({ axes, speakers, verb, translation }: ClaimParts): boolean {
  return axes.mood === 'feared' && speakers.length === 0 && !verb?.isWhole && translation === null;
}

const quoting = (speakers: readonly SpeakerParts[]): string =>
  speakers
    .map((speaker) => [called(speaker), speaker.saidBriefly].filter(Boolean).join(' '))
    .join(', quoted by ');

const called = ({ name, isNamed }: SpeakerParts): string => (isNamed ? name : `${name} who is not named`);

function toldBy(parts: ClaimParts, speaker: SpeakerParts): string {
  const { axes, isOwnWord, isToldByObject, nature, verb, speakers } = parts;
  const day = speaker.saidBriefly;
  const who = called(speaker);
  if (axes.certainty === 'uncommitted') {
    const subject = isOwnWord ? pronoun(parts) : null;
    // The text hides who accuses, and so does the sentence.
    if (!speaker.isNamed)
      return `it was alleged${day ? ` ${day}` : ''} by ${speaker.name}, not named, that ${clause(parts)}`;
    return `${who} alleged${day ? ` ${day}` : ''} that ${clause(parts, subject)}`;
  }
  if (isOwnWord && speaksForItself(parts, verb !== null, nature !== 'act'))
    return day ? `${day}, ${clause(parts)}` : clause(parts);
  const [subject, object] = [
    isOwnWord ? pronoun(parts) : null,
    isToldByObject ? objectPronoun(parts) : undefined,
  ];
  const that = `that ${clause(parts, subject, object)}`;
  if (axes.mood === 'feared' && (!verb?.isWhole || parts.basis === 'explicit'))
    return `${who} feared${day ? ` ${day}` : ''} ${that}`;
  if (axes.certainty === 'unlikely' && axes.mood === 'option' && !verb?.isWhole)
    return `${who} doubted${day ? ` ${day}` : ''} ${that}`;
  // A promise, a plan or a dated remark is speech; the rest is what somebody holds to be so.
  if (day || axes.mood === 'pledged' || isOwnWord) return `${who} said${day ? ` ${day}` : ''} ${that}`;
  const innermost =
    speakers.length > 1 ? `${who} said ${that}` : `according to ${who}, ${clause(parts, subject, object)}`;
  return innermost;
}

// "Shoigu doubted the Taliban", not "Shoigu said that Shoigu doubted the Taliban".
function speaksForItself({ axes, subject }: ClaimParts, hasVerb: boolean, isWord: boolean): boolean {
  if (axes.mood === 'pledged') return hasVerb || subject.isPerson;
  return hasVerb || isWord || axes.mood === 'intended' || axes.mood === 'attempted';
}

function pronoun({ subject }: ClaimParts): string | null {
  if (subject.isPerson) return null;
  return (subject.isPlural ?? isPluralName(subject.name)) ? 'they' : 'it';
}

function objectPronoun({ object }: ClaimParts): string | undefined {
  if (object.isPerson) return undefined;
  return (object.isPlural ?? isPluralName(object.name)) ? 'them' : 'it';
}

/** Who does what to whom, without speakers, date and source. */
export function clause(parts: ClaimParts, subject: string | null = null, object?: string): string {
  const { axes, verb, translation } = parts;
  if (translation !== null) return translation.sentence;
  const name = subject ?? parts.subject.name;
  // "{from}": the verb puts the subject in its own place.
  if (verb?.hasSubject) return withSubject(predicate(parts, object), parts.subject.name);
  const both = isOfBoth(parts) ? `${name} and ${object ?? parts.object.name}` : name;
  const asPlural =
    subject === null ? parts : { ...parts, subject: { ...parts.subject, isPlural: subject === 'they' } };
  const told = `${both} ${predicate(asPlural, object)}`;
  // A fear of the unlikely says both.
  return axes.mood === 'feared' && axes.certainty === 'unlikely'
    ? `${told}, though that was called unlikely`
    : told;
}

function tail(parts: ClaimParts): string {
  const basis = basisWord(parts);
  // "Stated, implied" would contradict itself.
  const isRead = basis !== '' && parts.standing === 'stated';
  const how = [isRead ? '' : howStated(parts), basis].filter(Boolean).join(', ');
  return `${how}; ${support(parts.support)}`;
}

const BASIS = { implied: 'implied', derived: 'worked out' } as const;

/** How a statement was read that is not in so many words; '' where it is, or where its own words say how it is stated. */
export function basisWord({ basis, stated }: ClaimParts): string {
  return basis === 'explicit' || stated !== null ? '' : BASIS[basis];
}

/** How a statement is stated, named by what it is: "an aim", "a doubt", "ruled out", "promised". */
export function howStated({ standing, axes, nature, type, speakers, stated }: ClaimParts): string {
  if (stated !== null) return stated;
  switch (standing) {
    case 'promised':
      return speakers.length > 0 ? 'promised' : 'planned';
    case 'aim': {
      const noun =
        axes.mood === 'intended'
          ? 'an aim'
          : axes.mood === 'attempted'
            ? 'an attempt'
            : (type.noun ?? (nature === 'view' ? 'a view' : 'an aim'));
      return axes.certainty === 'probable' ? `probably ${noun}` : noun;
    }
    case 'possible':
      if (axes.mood === 'feared') return speakers.length > 0 ? 'a fear' : 'a possibility';
      if (axes.certainty === 'unlikely' && axes.mood === 'option' && speakers.length > 0) return 'a doubt';
      if (axes.certainty === 'unlikely') return axes.mood === 'option' ? 'an unlikely option' : 'unlikely';
      if (axes.mood === 'option' && axes.negated && axes.tense === 'earlier')
        return 'said not to be possible';
      return axes.mood === 'option' ? 'an option' : 'possible';
    case 'denied':
      if (axes.certainty === 'probable') return axes.mood === 'pledged' ? 'no sign of it' : 'probably not so';
      if (axes.mood === 'pledged') return speakers.length > 0 ? 'ruled out' : 'not planned';
      if (axes.mood === 'intended') return 'not wanted';
      if (axes.mood === 'attempted') return 'not attempted';
      // The sentence itself says that it is not so; "said not to be so" after that would deny the denial.
      return looks.stated.count;
    case 'stated':
    case 'likely':
    case 'alleged':
    case 'past':
      return looks[standing].count;
  }
}
