import type {
  document as english,
  finding as englishFinding,
  marking as englishMarking,
  matrix as englishMatrix,
  refining as englishRefining,
  table as englishTable,
  takeaway as englishTakeaway,
  timeline as englishTimeline,
} from '../en/views.ts';
import type { TimelineParts } from '../tell/answer-parts.ts';
import { capital, isPluralName, listed, numeral, plural, sentence } from './grammar.ts';
import { voices } from './interface.ts';
import { actorCounts } from './sentences.ts';

const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'menos del 1 %';
  return whole === 100 && share < 1 ? 'más del 99 %' : `el ${numeral(whole)} %`;
};

const characters = (units: number): string => plural(units, 'carácter', 'caracteres');

/** Texts of the document view. */
export const document: typeof english = {
  sectionShare: (share) => (share === 0 ? 'ninguna afirmación' : `afirmaciones sobre ${percent(share)}`),
  coverage: (share) => `Las afirmaciones cubren ${percent(share)} de este texto`,
  gap: (units) => `Unos ${characters(roughly(units))} sin ninguna afirmación`,
  markedBy: {
    looks: (labels) => labels.join(' · '),
  },
  passageBegins: (place, quote, statements) => `${place}: «${beginning(quote)}». ${statements.join('; ')}`,
};

// Enough to distinguish it from the other passages of its paragraph, which is read out just before.
function beginning(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

// Readers need a rough idea of a gap, not a measurement.
function roughly(units: number): number {
  if (units < 20) return units;
  const step = units < 200 ? 10 : units < 2000 ? 50 : 500;
  return Math.round(units / step) * step;
}

/** Statements and relations as a table. */
export const table: typeof englishTable = {
  counts: ({ of, shown, hidden, objectless, withObjectless, beside }) =>
    `${[
      of === 'claims' ? plural(shown, 'afirmación', 'afirmaciones') : plural(shown, 'relación', 'relaciones'),
      beside > 0
        ? `${numeral(beside)} de estas con menos firmeza que la afirmación de la que se dibuja su línea`
        : '',
      hidden > 0 ? `${plural(hidden, 'oculta')} por filtros o foco` : '',
      objectless === 0
        ? ''
        : withObjectless
          ? `de estas, ${numeral(objectless)} sin un segundo actor, que no se dibujan como línea`
          : `${numeral(objectless)} sin un segundo actor, que no figuran`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  several: (texts) => texts.join('; '),
};

/** Who to whom, as a matrix. */
export const matrix: typeof englishMatrix = {
  cell: (ends, what) => `${ends}: ${what.join('; ')}`,
};

const MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');

const yearText = (year: number) => (year <= 0 ? `${1 - year} a. C.` : String(year));

const dated = (count: number) => plural(count, 'afirmación con fecha', 'afirmaciones con fecha');

const undatedWords = ({ undated, keeps }: TimelineParts): string => {
  if (undated === 0) return 'todas tienen fecha';
  const one = undated === 1;
  const what =
    keeps === 'keep'
      ? one
        ? 'también se muestra'
        : 'también se muestran'
      : one
        ? 'está oculta'
        : 'están ocultas';
  return `${numeral(undated)} sin fecha ${what}`;
};

/** When it held, and when it was said. */
export const timeline: typeof englishTimeline = {
  sentence: (parts) => {
    const { axis, period, within, undated } = parts;
    const all = parts.dated + undated;
    if (!period) {
      const what = axis === 'held' ? 'cuándo fue así' : 'cuándo se dijo';
      return sentence(
        `${numeral(parts.dated)} de ${plural(all, 'afirmación mostrada', 'afirmaciones mostradas')} ${parts.dated === 1 ? 'dice' : 'dicen'} ${what}`,
      );
    }
    const when = period.when ?? `entre ${period.from} y ${period.to}`;
    const what = axis === 'held' ? `lo que fue así, o pudo serlo, ${when}` : `lo que se dijo ${when}`;
    return sentence(
      `Se muestra ${what}: ${numeral(within)} de ${dated(parts.dated)}; ${undatedWords(parts)}`,
    );
  },
  row: (axis, date, text, isWithin) =>
    `${axis === 'held' ? capital(date) : `Dicho ${date}`}: ${text}${isWithin ? '' : ' Fuera de las fechas mostradas.'}`,
  play: {
    at: (when, within, count) => sentence(`${when}: ${numeral(within)} de ${dated(count)}`),
  },
  tick: (unit, year, month, day) => {
    if (unit === 'year') return yearText(year);
    const name = MONTHS[month - 1] ?? '';
    if (unit === 'month') return month === 1 ? `${name} ${yearText(year)}` : name;
    return day === 1 ? `${name} ${yearText(year)}` : `${day} ${name}`;
  },
};

/** Texts of reports, data and pictures that a reader exports. */
export const takeaway: typeof englishTakeaway = {
  report: {
    heading: (name) => capital(name),
    loose: (name) => `${capital(name)}: afirmaciones sin un segundo actor`,
  },
  picture: {
    several: (names) => `Varios a la vez: ${names.join(', ')}`,
  },
};

/** Further filters and ready-made views. */
export const refining: typeof englishRefining = {
  presets: {
    officials: (body) => `Lo que dicen ${voices.officials(body)}`,
    speaker: (name) => `Lo que ${isPluralName(name) ? 'dicen' : 'dice'} ${name}`,
  },
};

const shown = (lines: number) => plural(lines, 'línea mostrada', 'líneas mostradas');

/** Several actors that a reader has chosen together. */
export const marking: typeof englishMarking = {
  withinSentence: (chosen, asOf, of) => {
    if (chosen === 1) return 'Un solo actor no tiene vínculos que mostrar: elija otro.';
    if (of.all === 0)
      return sentence(`No se muestra ninguna línea entre dos cualesquiera de ellos, a fecha de ${asOf}`);
    return sentence(`A fecha de ${asOf}, ${shown(of.all)} entre ellos: ${actorCounts(of)}`);
  },
  beyondSentence: (others, more, of) => {
    if (of.all === 0) return 'No se muestra ninguna línea entre ellos y los demás.';
    const names = listed([...others, ...(more > 0 ? [`${numeral(more)} más`] : [])]);
    return sentence(`${shown(of.all)} hacia ${names}: ${actorCounts(of)}`);
  },
  authors: (authors) => sentence(`Autoría: ${listed(authors)}`),
};

/** Search over everything. */
export const finding: typeof englishFinding = {
  ask: (from, to) => `¿Qué vínculo hay entre ${listed([from, to])}?`,
  focused: (name) => `${capital(name)} tiene el foco.`,
};
