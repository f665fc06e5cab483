import type { CitedWords } from '../../evidence/citation.ts';
import type {
  filtering as englishFiltering,
  interfaceWords as englishInterfaceWords,
  mapping as englishMapping,
  shell as englishShell,
  voices as englishVoices,
} from '../en/interface.ts';
import { capital, followed, listed, numeral, plural } from './grammar.ts';
import firstTexts from './strings.first.json' with { type: 'json' };

/** How a line is stated. No word here turns what someone says into a fact. */
export const looks = firstTexts.looks;

/** Who wrote something, and when, in a word or two. */
export const cited: CitedWords = {
  two: (one, other) => listed([one, other]),
  several: (first) => `${first} et al.`,
  undated: 's. f.',
};

/** Who says so. */
export const voices: typeof englishVoices = {
  officials,
  onlyOfficials: (body) => `solo lo que dicen ${officials(body)}`,
  without: (names) => `Sin lo dicho por ${names}`,
  only: (names) => `Solo lo dicho por ${names}`,
};

/** "los representantes de Rusia", "los representantes del gremio". */
function officials(body: string): string {
  return followed('los representantes de', body);
}

const MAX_NAMES = 3;

const some = (names: readonly string[]) =>
  listed(
    names.length > MAX_NAMES + 1
      ? [...names.slice(0, MAX_NAMES), `${numeral(names.length - MAX_NAMES)} más`]
      : names,
  );

// Names may contain an "and".
const together = (names: readonly string[]) => names.join(' + ');

/** Facets, chips and presets: what may be on the first screen. */
export const filtering: typeof englishFiltering = {
  years: (first, last) => {
    if (first === last) return String(first);
    return last - first === 9 && first >= 1000 ? `años ${first}` : `${first} a ${last}`;
  },
  choice: ({ only, also, without }) => {
    if (only) return only.length === 0 ? 'nada' : `solo ${some(only)}`;
    return [also.length > 0 ? `también ${some(also)}` : '', without.length > 0 ? `sin ${some(without)}` : '']
      .filter(Boolean)
      .join('; ');
  },
  period: ({ axis, from, to, dropsUndated, endsOpen }) =>
    [
      `solo lo que ${axis === 'held' ? 'fue así, o pudo serlo,' : 'se dijo, o pudo decirse,'} ${from === to ? `en ${from}` : `desde ${from} hasta ${to}`}`,
      dropsUndated ? 'sin las afirmaciones sin fecha' : 'y las afirmaciones sin fecha',
      endsOpen ? 'sin suponer que lo que no tiene final continúa' : '',
    ]
      .filter(Boolean)
      .join(', '),
  round: ({ names, steps, direction, sign }) =>
    [
      `solo a ${plural(steps, 'paso')} como mucho de ${some(names)}`,
      { any: '', out: 'siguiendo lo que hacen', in: 'siguiendo lo que se les hace' }[direction],
      { any: '', supports: 'a través de apoyo o cooperación', opposes: 'a través de oposición' }[sign],
    ]
      .filter(Boolean)
      .join(', '),
  chain: (names) => `con la cadena ${names.join(' – ')}, también donde la ocultan los filtros`,
  focus: (names) => `foco en ${some(names)}`,
  alone: capital,
  empties: (ways) => {
    const said = ways.map(together).join('; ');
    if (ways.length === 0) return 'Los filtros ocultan todas las líneas.';
    return ways.length === 1
      ? `Lo que lo oculta todo: ${said}.`
      : `Para ver algo, quite uno de estos filtros: ${said}.`;
  },
  lift: (names) => `${names.length === 1 ? 'Quitar filtro' : 'Quitar filtros'}: ${together(names)}`,
};

const relations = (count: number): string => plural(count, 'relación', 'relaciones');

/** Layouts, pins, groupings and several actors chosen together. */
export const mapping: typeof englishMapping = {
  gathered: {
    via: (word, names) => {
      const via = names.length === 1 ? `vía ${names[0] ?? ''}` : `vía ${numeral(names.length)} miembros`;
      return word === '' ? via : `${word}, ${via}`;
    },
    through: (members, wholes, sentence, more) => {
      const rest =
        more === 0
          ? ''
          : ` En la misma línea se ${more === 1 ? 'dibuja' : 'dibujan'} ${plural(more, 'par', 'pares')} de actores más.`;
      return `A través de ${listed(members)}, no de ${listed(wholes)} en su conjunto: ${sentence}${rest}`;
    },
    box: (sentence, names, count) => {
      const within =
        count === 0
          ? ''
          : ` Entre ellos ${count === 1 ? 'no se dibuja' : 'no se dibujan'} ${relations(count)}.`;
      return `${sentence} Su caja incluye también a ${listed(names)}.${within}`;
    },
  },
  standing: (sentence, at) => {
    const steps = at.distance === null ? '' : `a ${plural(at.distance, 'paso')} del foco`;
    const notes = [
      at.distance === 0 ? 'en el foco' : steps,
      at.isChosen ? 'elegido' : '',
      at.isMoved ? 'movido por usted' : '',
    ].filter(Boolean);
    return notes.length === 0 ? sentence : `${sentence} Aquí: ${listed(notes)}.`;
  },
};

/** Texts of the browser shell, by panel. */
export const shell: typeof englishShell = {
  outdated: (then, now) =>
    `Este enlace se hizo para la edición ${then.slice(0, 12)} del mapa. Esta es la edición ${now.slice(0, Math.min(then.length, 12))}, así que lo que ve puede haber cambiado.`,
  missing: (ids) =>
    `Este enlace se refiere a ${ids.length === 1 ? 'algo' : 'cosas'} que este mapa no contiene, o ya no contiene: ${ids.join(', ')}.`,
};

/** Texts that the views, the static page and sentences share; those of the panels are in the shell's. */
export const interfaceWords: typeof englishInterfaceWords = {
  lookNames: Object.fromEntries(Object.entries(looks).map(([look, { count }]) => [look, count])),
};
