import type { citing as english, FootnoteParts } from '../en/citing.ts';
import { followed, listed, plural } from './grammar.ts';

/** Ends a text, within its quotation marks where they close it. */
function ended(text: string): string {
  if (/[.?!…][”’"'»]*$/.test(text)) return text;
  return `${text.replace(/[,;:]$/, '')}.`;
}

const sentences = (...texts: readonly (string | false)[]): string =>
  texts.flatMap((text) => (text ? [ended(text)] : [])).join(' ');

const quoted = (passages: FootnoteParts['passages']): string =>
  passages
    .map(({ note, quotes }) => {
      const words = quotes.map(({ text, how }) => `«${text}»${how === null ? '' : ` (${how})`}`).join('; ');
      return [note, words].filter(Boolean).join(': ');
    })
    .join('; ');

const AGAINST = { denies: 'Negado', states: 'Afirmado', differs: 'Dicho de otro modo' } as const;

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

// In brackets, where a style lists what kind of work it is.
const kind = (notice: string): string => (notice ? ` [${notice}]` : '');

const more = (count: number): string => plural(count, 'pasaje más', 'pasajes más');

/** Texts of the citation dialog. */
export const citing: typeof english = {
  heading: 'Citar',
  close: 'Cerrar',
  of: {
    claim: 'Esta afirmación',
    relation: 'Esta relación',
    pair: 'Estos dos actores',
    actor: 'Este actor',
    view: 'Esta vista del mapa',
  },
  style: 'Estilo',
  styles: {
    'chicago-notes': 'Chicago, notas',
    'chicago-author-date': 'Chicago, autor y fecha',
    apa: 'APA',
  },
  says: {
    claim: 'Cómo lee el mapa estas palabras',
    relation: 'Cómo lee el mapa estas palabras',
    pair: 'Cómo lee el mapa estas palabras',
    actor: 'Lo que esta vista muestra del actor',
    view: 'Lo que muestra esta vista',
  },
  against: (how, who, sentence) =>
    `${AGAINST[how]}${who.length > 0 ? ` por ${listed(who)}` : ''}: ${sentence}`,
  graded: (grade, by) => `${grade} (${followed('calificación de', by)})`,
  placed: (parts) => parts.join(', '),
  place: (parts) => ended(parts.join(', ')),
  noticed: (reference, notice) => `${reference} [${ended(notice)}]`,
  day: ({ year, month, day }) =>
    [month === null || day === null ? '' : String(day), month === null ? '' : (MONTHS[month - 1] ?? ''), year]
      .filter((part) => part !== '')
      .join(' de '),
  parts: {
    footnote: 'Nota al pie',
    short: 'Nota breve',
    contrary: 'En contra',
    weaker: (how) => `Con menos firmeza: ${how}`,
    quote: 'Cita',
    quotes: (number) => `Cita ${number}`,
    reference: 'Bibliografía',
    map: 'El propio mapa',
    permalink: 'Enlace permanente',
  },
  reading: 'Las palabras entre corchetes explican una palabra de la cita; no son de la fuente.',
  more: (count) => `El enlace permanente lleva a ${more(count)}.`,
  noSource: 'No se indica ninguna fuente, así que solo se puede citar el mapa.',
  edition: (edition) =>
    `El enlace permanente nombra la edición ${edition} del mapa. Si el mapa ha cambiado desde entonces, la página lo dice.`,
  copy: 'Copiar',
  copyOf: (part) => `Copiar: ${part}`,
  copied: (part) => `Copiado: ${part}.`,
  refused: (part) =>
    `El navegador no permitió copiar. El texto está seleccionado (${part}): pulse Ctrl+C o ⌘C.`,
  footnote: (parts) => {
    const { passages, sentence, against, grades, notice, title, edition, permalink } = parts;
    const contrary = quoted(parts.contrary);
    const less = [
      quoted(parts.weaker),
      parts.moreWeaker > 0 ? plural(parts.moreWeaker, 'pasaje', 'pasajes') : '',
    ];
    const cited = quoted(passages);
    const rest = parts.more > 0 ? ` y ${more(parts.more)}` : '';
    return sentences(
      cited && `${cited}${rest}`,
      notice,
      cited ? `Codificado como: ${sentence}` : sentence,
      less.some(Boolean) && `Con menos firmeza: ${less.filter(Boolean).join(' y ')}`,
      ...against,
      contrary && `En contra: ${contrary}`,
      ...grades,
      `Mapa de Entente «${title}», edición ${edition}, ${permalink}`,
    );
  },
  short: ({ passage, how, isDisputed, title, notice, permalink }) => {
    const caution = [how ?? '', isDisputed ? 'discutido' : ''].filter(Boolean).join(', ');
    const words = passage
      ? quoted([{ note: passage.note, quotes: passage.quote ? [{ text: passage.quote, how: null }] : [] }])
      : '';
    return sentences(
      [words, caution && `(${caution})`].filter(Boolean).join(' '),
      notice,
      `Mapa de Entente «${title}», ${permalink}`,
    );
  },
  shownNote: ({ title, notice, edition, asOf, permalink, sentence, notes }) =>
    sentences(
      `Mapa de Entente «${title}», edición ${edition}, a fecha de ${asOf}, ${permalink}`,
      notice,
      sentence && `Se muestra: ${sentence}`,
      notes.length > 0 ? `Basado en: ${notes.join('; ')}` : '',
    ),
  map: {
    'chicago-notes': ({ title, notice, coders, edition, asOf, day, permalink }) =>
      `${coders ? `${ended(coders)} ` : ''}«${title}». Mapa de Entente${kind(notice)}, edición ${edition}, a fecha de ${asOf}. Consultado el ${day}. ${permalink}.`,
    'chicago-author-date': ({ title, notice, coders, edition, asOf, day, permalink }) => {
      const head = coders ? `${ended(coders)} s. f. «${title}».` : `«${title}». s. f.`;
      return `${head} Mapa de Entente${kind(notice)}, edición ${edition}, a fecha de ${asOf}. Consultado el ${day}. ${permalink}.`;
    },
    apa: ({ title, notice, coders, edition, asOf, day, permalink }) => {
      const map = `${title} [Mapa de Entente${notice ? `; ${notice}` : ''}; edición ${edition}, a fecha de ${asOf}]`;
      return coders
        ? `${ended(coders)} (s. f.). ${map}. Recuperado el ${day}, de ${permalink}`
        : `${map}. (s. f.). Recuperado el ${day}, de ${permalink}`;
    },
  },
};
