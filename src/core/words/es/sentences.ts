import type { Heading } from '../../model/heading.ts';
import type { Look } from '../../model/look.ts';
import type { finds as englishFinds } from '../en/sentences.ts';
import type {
  ActorCounts,
  AlsoParts,
  KindsParts,
  PairSideParts,
  RestsOnParts,
  ViewParts,
} from '../tell/statement-parts.ts';
import { basisWord, isClause, said, twoSides } from './claims.ts';
import { capital, listed, numeral, plural, sentence } from './grammar.ts';
import { looks, voices } from './interface.ts';
import { isDoubted, predicate } from './predicates.ts';

/** "Rusia e Irán". */
export function both(one: string, other: string): string {
  return listed([one, other]);
}

/** "afirmado 6 · supuesto 1 · se dice que no es así 1, de 9 pasajes". */
export function counts(
  rows: readonly { readonly look: Look; readonly count: number }[],
  passages: number,
): string {
  if (rows.length === 0) return 'ninguna afirmación';
  const words = rows.map(({ look, count }) => `${looks[look].count} ${numeral(count)}`).join(' · ');
  return passages === 0 ? words : `${words}, de ${plural(passages, 'pasaje')}`;
}

/** What else is said of two, less firmly or as not so, each with its condition: "Además: Rusia no había reconocido a los talibanes; podría reconocerlos; y 2 más."; '' where nothing is. */
export function also(rest: readonly AlsoParts[], more: number): string {
  if (rest.length === 0) return '';
  const words = rest.map(({ first, second }) => {
    const basis = basisWord(first);
    return twoSides(first, second, `${said(first)}${basis === '' ? '' : ` (${basis})`}`);
  });
  return sentence(`Además: ${[...words, ...(more > 0 ? [`y ${numeral(more)} más`] : [])].join('; ')}`);
}

/** Every kind of relation that is stated between two: acts first, opposition last, "al mismo tiempo" where both signs meet. */
export function kinds({ sides, isMixed, authors }: KindsParts): string {
  const first = sides[0]?.relations[0];
  if (!first) return '';
  const told = sides.map((side, index) => {
    const before = sides[index - 1]?.relations[0];
    const turns = isMixed && before !== undefined && before.subject.name === side.relations[0]?.subject.name;
    return `${turns ? 'al mismo tiempo, ' : ''}${sideWords(side)}`;
  });
  const all = told.join('; ');
  if (!first.isAlone) return sentence(all);
  if (authors.length === 0) return sentence(`${first.asOf}, ${all}`);
  const writers = listed(authors.map(({ name }) => name));
  return sentence(
    authors.some(({ isTitle }) => isTitle)
      ? `según ${writers} (${first.asOfAlone}), ${all}`
      : `${writers} ${authors.length > 1 ? 'escribieron' : 'escribió'} ${first.asOf} que ${all}`,
  );
}

// The first names the subject, what follows goes on without it; what others say, or both do, is a clause of its own.
function sideWords({ relations }: PairSideParts): string {
  return relations
    .map((parts, index) => {
      const before = relations[index - 1];
      const goesOn = before !== undefined && ![before, parts].some(isClause);
      return goesOn && !isDoubted(parts) ? predicate(parts) : said(parts);
    })
    .join('; ');
}

const HEADED: Readonly<Record<Heading, string>> = {
  supports: 'apoyo o cooperación',
  opposes: 'oposición',
  contact: 'contactos y promesas',
  neither: 'ni lo uno ni lo otro',
  alleged: 'supuesto',
  promised: 'prometido o previsto',
  aim: 'objetivos y opiniones',
  possible: 'posible',
  past: 'pasado',
  denied: 'se dice que no es así',
};

/** The lines of an actor in short, whichever end it stands at: "apoyo o cooperación 5, oposición 3, ambos a la vez 2". */
export function actorCounts(of: ActorCounts): string {
  const rows = of.under.map(({ heading, count }) => [HEADED[heading], count] as const);
  const words = [...rows.slice(0, 2), ['ambos a la vez', of.both] as const, ...rows.slice(2)]
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${numeral(count)}`);
  if (words.length === 0) return 'ninguna línea';
  const likely =
    of.likely > 0
      ? `; de estas, ${numeral(of.likely)} solo ${of.likely === 1 ? 'probable' : 'probables'}`
      : '';
  return `${words.join(', ')}${likely}`;
}

/** The sentence of an actor over the lines that are shown, whichever end it stands at. */
export function actor(name: string, asOf: string, of: ActorCounts): string {
  if (of.all === 0) return sentence(`${name}, a fecha de ${asOf}: ninguna línea entre las que se muestran`);
  return sentence(
    `${name}, a fecha de ${asOf}, ${plural(of.all, 'línea mostrada', 'líneas mostradas')}: ${actorCounts(of)}`,
  );
}

const SHOWN = {
  1: 'lo que se afirma o se considera probable',
  2: 'lo que es afirmado, probable, objetivo u opinión, supuesto o prometido',
  3: 'sea cual sea la forma en que se afirman',
};

// The sentence is below the map, in a bar of two lines.
const MOST_NAMES = 3;

const someOf = (names: readonly string[]) =>
  listed(
    names.length > MOST_NAMES + 1
      ? [...names.slice(0, MOST_NAMES), `${numeral(names.length - MOST_NAMES)} más`]
      : names,
  );

/** What is shown and what is hidden. */
export function view(parts: ViewParts): string {
  const { asOf, step, pairs, allPairs, offLooks, switchedOff } = parts;
  const what =
    step === null && offLooks.length > 0
      ? `sin lo que es ${offLooks.map((look) => looks[look].count).join('; ')}`
      : SHOWN[step ?? 3];
  const shown =
    pairs === 0
      ? `No se muestra nada de ${plural(allPairs, 'par', 'pares')}`
      : `${numeral(pairs)} de ${plural(allPairs, 'par', 'pares')}: ${what}, a fecha de ${asOf}`;
  const belonging =
    parts.hidesOrganisation && (step ?? 3) === 3 ? ', por ejemplo, quién pertenece a qué' : '';
  const hidden = [allPairs > pairs ? `${plural(allPairs - pairs, 'par', 'pares')}${belonging}` : ''].filter(
    Boolean,
  );
  const { onlyVoices, withoutVoices } = parts;
  const rest = [
    onlyVoices.length > 0 ? voices.only(someOf(onlyVoices)) : '',
    withoutVoices.length > 0 ? voices.without(someOf(withoutVoices)) : '',
    ...parts.narrowed,
    hidden.length > 0 ? `Oculto: ${hidden.join('; ')}` : '',
    switchedOff.length > 0 ? `Desactivado: ${someOf(switchedOff)}` : '',
  ];
  return [shown, ...rest.filter(Boolean)].map((text) => `${capital(text)}.`).join(' ');
}

/** "Una fuente: este mapa muestra lo que escribió un autor en septiembre de 2021." */
export function restsOn({ documents, people, wrote, dates }: RestsOnParts): string {
  if (documents === 0) return 'Ninguna fuente: nada de este mapa se puede comprobar.';
  const who =
    people === 0
      ? 'escribieron autores sin nombre'
      : people === 1
        ? 'escribió un autor'
        : `escribieron ${numeral(people)} autores`;
  if (documents === 1) return `Una fuente: este mapa muestra lo que ${who} ${wrote}.`;
  const when = dates.length > 3 ? `sobre ${numeral(dates.length)} fechas` : `sobre ${listed(dates)}`;
  return `${numeral(documents)} fuentes: este mapa muestra lo que ${who}, ${when}.`;
}

/** The findings. */
export const finds: typeof englishFinds = {
  both: {
    sentence: (names) => {
      if (names.length === 0) return 'De ningún par se afirma que coopere y se oponga a la vez.';
      return names.length > 3
        ? `${numeral(names.length)} pares cooperan y se oponen a la vez.`
        : `${names.join('; ')}: cooperan y se oponen a la vez.`;
    },
  },
  contradicted: {
    sentence: (names) => {
      if (names.length === 0) return 'Ninguna afirmación niega lo que otra afirma sin reservas.';
      return names.length > 3
        ? `${numeral(names.length)} relaciones: uno las afirma y otro las niega.`
        : `${names.join('; ')}: uno lo afirma, otro lo niega.`;
    },
  },
};
