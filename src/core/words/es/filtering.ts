import type { facetNames as englishNames, filtering as english } from '../en/filtering.ts';
import { capital, listed, numeral, plural } from './grammar.ts';

/** The names of the facets under "More filters", by id. */
export const facetNames: typeof englishNames = {
  certainty: 'Qué seguridad muestra el autor',
  mood: 'Hecho, plan u opción',
  tense: 'En ese momento o antes',
  negated: 'Se afirma o se niega',
  nature: 'Acto, palabra, objetivo u opinión',
  family: 'Grupo de relaciones',
  basis: 'Cómo se deduce de las palabras',
  check: 'Comprobación de la cita',
  passages: 'Pasajes en que se apoya',
  origins: 'Fuentes independientes',
  source: 'Documento',
  section: 'Sección del texto',
  held: 'Cuándo fue así',
  said: 'Cuándo se dijo',
};

const amounts = { 0: 'ninguno', 1: 'uno', 2: 'dos', '3-5': 'de 3 a 5', '6+': '6 o más' };

// By the id of their facet; what a map itself names is not here.
const values: (typeof english)['values'] = {
  certainty: {
    certain: 'seguro',
    probable: 'probable',
    possible: 'posible',
    unlikely: 'improbable',
    uncommitted: 'no toma partido',
  },
  mood: {
    fact: 'hecho',
    attempted: 'intentado',
    pledged: 'prometido o planeado',
    intended: 'pretendido',
    option: 'opción',
    feared: 'temido',
  },
  tense: { then: 'en el momento de escribir', earlier: 'anterior' },
  negated: { no: 'en afirmativo', yes: 'negado' },
  nature: { act: 'actos', word: 'palabras en vigor', aim: 'objetivos', view: 'opiniones' },
  family: {
    cooperation: 'cooperación',
    conflict: 'conflicto',
    contact: 'contactos y promesas',
    presence: 'presencia',
    organisation: 'pertenencia y cargos',
  },
  basis: { explicit: 'expresamente', implied: 'leído entre líneas', derived: 'deducido por una regla' },
  check: {
    found: 'hallada palabra por palabra',
    several: 'hallada en varios lugares',
    differs: 'hallada con diferencias',
    'not-found': 'no hallada',
    'no-text': 'texto no disponible',
    none: 'no consta comprobación',
  },
  passages: amounts,
  origins: { ...amounts, 0: 'ninguna', 1: 'una' },
};

const MOST_NAMES = 3;
const some = (names: readonly string[]) =>
  listed(
    names.length > MOST_NAMES + 1
      ? [...names.slice(0, MOST_NAMES), `${numeral(names.length - MOST_NAMES)} más`]
      : names,
  );

// Names may contain an "and".
const together = (names: readonly string[]) => names.join(' + ');

/** Facets, chips and presets: what may be on the first screen. */
export const filtering: typeof english = {
  heading: 'Filtros activos',
  values,
  unsourced: 'sin fuente',
  undated: 'sin fecha',
  inSource: (source, title) => (title === null ? `${source}, en ninguna sección` : `${title} (${source})`),
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
  chosen: (facet, choice) => `${facet}: ${choice}`,
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
  text: (text) => `solo con las palabras «${text}»`,
  focus: (names) => `foco en ${some(names)}`,
  lonely: { dots: 'como puntos', names: 'como nombres grises', none: 'ocultos' },
  alone: capital,
  count: (count) => plural(count, 'filtro activo', 'filtros activos'),
  more: 'Más filtros',
  on: (on, all) => `${numeral(on)} de ${numeral(all)} activos`,
  remove: (what) => `Quitar filtro: ${what}`,
  filterButton: (name, count) => (count === 0 ? name : `${name} (${numeral(count)})`),
  inUse: (count) => `${numeral(count)} en uso`,
  presets: 'Vistas preparadas',
  empties: (ways) => {
    const said = ways.map(together).join('; ');
    if (ways.length === 0) return 'Los filtros ocultan todas las líneas.';
    return ways.length === 1
      ? `Lo que lo oculta todo: ${said}.`
      : `Para ver algo, quite uno de estos filtros: ${said}.`;
  },
  lift: (names) => `${names.length === 1 ? 'Quitar filtro' : 'Quitar filtros'}: ${together(names)}`,
};
