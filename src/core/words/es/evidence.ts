import { type CopyFault, type CopyRemark, MAX_COPY_BYTES } from '../../evidence/reader-copy.ts';
import type { CheckCounts } from '../../evidence/source-checks.ts';
import type {
  citing as englishCiting,
  copies as englishCopies,
  evidencePanel as englishPanel,
  FootnoteParts,
  quoteCheck as englishCheck,
  weighing as english,
} from '../en/evidence.ts';
import type { looks as englishLooks } from '../en/interface.ts';
import type { OriginParts } from '../tell/answer-parts.ts';
import type { RestsOnParts } from '../tell/statement-parts.ts';
import { capital, followed, listed, numeral, plural } from './grammar.ts';
import { looks } from './interface.ts';
import firstTexts from './strings.first.json' with { type: 'json' };

const statements = (count: number): string => plural(count, 'afirmación', 'afirmaciones');

const relations = (count: number): string => plural(count, 'relación', 'relaciones');

/** Texts of the view that checks the evidence. */
export const weighing: typeof english = {
  scope: {
    shownOf: (shown, all) =>
      shown === all
        ? `Se muestra todo el mapa: ${relations(all)}.`
        : `Solo lo que muestran los filtros: ${numeral(shown)} de ${relations(all)}.`,
  },
  said: {
    weaker: (denial) => capital(DENIAL[denial]),
  },
  tension: ({ easing, standing, denial }) => {
    if (easing === 'narrower')
      return 'Una dice algo más limitado que la otra, así que ambas pueden ser ciertas.';
    if (easing === 'wording') return 'Usan palabras distintas. Juzgue usted si quieren decir lo mismo.';
    if (easing === 'years')
      return 'Se dijeron en años distintos, y entre tanto las cosas pueden haber cambiado.';
    const one = TENSION[standing] ?? `es ${looks[standing].count}`;
    return `Una ${one}, la otra ${denial === 'flat' ? 'dice que no es así' : DENIAL[denial]}: ambas pueden ser ciertas.`;
  },
  single: {
    left: (standing: keyof typeof englishLooks) => `sin él: ${looks[standing].count}`,
  },
  fall: ({ alone, parts, lost }) => {
    const results = [
      alone.length > 0
        ? `${named(alone, alone.length)} ${alone.length === 1 ? 'quedaría' : 'quedarían'} sin vínculos`
        : '',
      ...parts.map(
        ({ names, size }) =>
          `${named(names, size)} ${size === 1 ? 'quedaría al margen' : 'quedarían al margen'} del resto`,
      ),
    ].filter(Boolean);
    return capital(`${listed(results)} (${plural(lost, 'línea perdida', 'líneas perdidas')}).`);
  },
  chain: {
    none: (from, to) => `Ninguna cadena de las afirmaciones aquí comprobadas une a ${listed([from, to])}.`,
  },
  whose: (groups) => capital(listed(groups.map(origins))),
  weight: ({ statements: count, passages, unsourced, origins: groups, independent }) => {
    if (passages === 0) return 'sin fuente';
    const all = `${statements(count)} en ${plural(passages, 'pasaje')}`;
    const bare = unsourced > 0 ? `, ${numeral(unsourced)} sin fuente` : '';
    const whose = listed(groups.map(origins));
    if (independent > 1)
      return `${all}${bare}; ${plural(independent, 'fuente independiente', 'fuentes independientes')}: ${whose}`;
    if (groups.length > 1) return `${all}${bare}: ${whose}`;
    if (count === 1) return `${all}${bare}: ${whose}`;
    const those = passages === 1 ? 'son' : passages === 2 ? 'ambos son' : 'todos son';
    return `${all}${bare}: ${those} ${whose}`;
  },
};

const TENSION: Partial<Record<keyof typeof looks, string>> = {
  stated: 'lo afirma',
  likely: 'lo considera probable',
  alleged: 'lo sostiene',
  promised: 'lo promete o lo planea',
  aim: 'afirma un objetivo o una opinión',
  possible: 'lo considera posible',
  past: 'lo dice del pasado',
};

const DENIAL = {
  likely: 'considera probable que no sea así',
  promised: 'dice que no ocurrirá',
  aim: 'dice que no se quiere',
  possible: 'considera posible que no sea así',
  alleged: 'recoge una negación sin tomar partido',
};

function named(names: readonly string[], size: number): string {
  const more = size - names.length;
  return more > 0 ? `${names.join(', ')} y ${numeral(more)} más` : listed(names);
}

function origins(group: readonly OriginParts[]): string {
  const [first] = group;
  if (!first) return 'palabras de nadie';
  if (first.kind === 'unnamed') return `${wordsOf(first.name)} (sin nombrar)`;
  if (first.kind === 'unsigned') return wordsOf(`«${first.name}»`);
  return wordsOf(listed(group.map(({ name }) => name)));
}

const wordsOf = (name: string): string => followed('palabras de', name);

/** Ends a text, within its quotation marks if they close it. */
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

// In brackets, if a style lists the kind of work.
const kind = (notice: string): string => (notice ? ` [${notice}]` : '');

const more = (count: number): string => plural(count, 'pasaje más', 'pasajes más');

/** Texts of the citation dialog. */
export const citing: typeof englishCiting = {
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

const megabytes = (bytes: number): string => `${numeral(Math.round(bytes / 1024 / 1024))} MB`;

const largest = megabytes(MAX_COPY_BYTES);

const copiesNamed = (name: string): string => (name === '' ? 'El texto pegado' : `«${name}»`);

/** What is wrong with a copy, and what to do; `detail` says more if the fault has kinds. */
const faults: Readonly<Record<CopyFault, (name: string, detail: string) => string>> = {
  'too-large': (name, size) =>
    `${copiesNamed(name)} tiene ${megabytes(Number(size))}, y el límite son ${largest}. Use solo el texto, sin imágenes.`,
  'too-long': (name, length) =>
    `${copiesNamed(name)} tiene ${numeral(Math.round(Number(length) / 1e6))} millones de caracteres, demasiados para comprobarlos aquí. Use solo la parte con esta fuente.`,
  empty: (name) => `${copiesNamed(name)} no contiene texto. Elija un archivo o pegue un texto con palabras.`,
  binary: (name, kind) =>
    kind === 'office'
      ? `${copiesNamed(name)} es un documento de un procesador de textos o un archivo comprimido. Guárdelo como texto, HTML o PDF, y use eso.`
      : kind === 'picture'
        ? `${copiesNamed(name)} es una imagen, así que no hay texto que comparar. Use el propio texto.`
        : `${copiesNamed(name)} no es texto. Use un archivo de texto, HTML o PDF.`,
  encoding: (name, encoding) =>
    `${copiesNamed(name)} está codificado en ${encoding} y no se puede leer con seguridad. Guárdelo como UTF-8, y use eso.`,
  encrypted: (name) =>
    `${copiesNamed(name)} está protegido con una contraseña. Ábralo en un lector de PDF, guárdelo sin contraseña o copie su texto, y use eso.`,
  scanned: (name) =>
    `${copiesNamed(name)} contiene imágenes de páginas, pero ningún texto. Pase antes un reconocimiento de texto (OCR), o pegue el texto.`,
  damaged: (name, kind) =>
    kind === 'html'
      ? `${copiesNamed(name)} no se puede leer: sus elementos están anidados con demasiada profundidad. Copie su texto desde un navegador, y péguelo.`
      : `${copiesNamed(name)} es un PDF dañado y no se puede leer. Descárguelo de nuevo, o copie su texto desde un lector de PDF.`,
  unreadable: (name) =>
    `No se pudo abrir ${copiesNamed(name)}: puede que sea una carpeta, o que entre tanto se haya movido o cambiado. Vuelva a elegir el archivo.`,
  stopped: (name) => `Se detuvo la lectura de ${copiesNamed(name)}.`,
  failed: (name, reason) =>
    `No se pudo leer ${copiesNamed(name)}${reason ? ` (${reason})` : ''}. Inténtelo otra vez, o use el texto en otro formato.`,
};

const results = ({ found, several, differs, ...counts }: CheckCounts): readonly string[] =>
  [
    found > 0 ? `${plural(found, 'encontrada')} palabra por palabra` : '',
    several > 0 ? `${numeral(several)} en varios lugares` : '',
    differs > 0 ? `${numeral(differs)} con diferencias` : '',
    counts['not-found'] > 0 ? plural(counts['not-found'], 'no encontrada', 'no encontradas') : '',
  ].filter(Boolean);

type EncodingRemark = Extract<CopyRemark, { readonly kind: 'encoding' }>;
const encodingRemarks: Readonly<Record<NonNullable<EncodingRemark['how']>, (encoding: string) => string>> = {
  guessed: (encoding) =>
    `El archivo no indica su codificación. A juzgar por sus letras, se leyó como ${encoding}. Si no se ven bien, elija otra.`,
  declared: (encoding) =>
    `El archivo se leyó como ${encoding}, como él mismo indica. Si las letras no se ven bien, elija otra codificación.`,
  chosen: (encoding) => `El archivo se leyó como ${encoding}, como usted eligió.`,
};

/** Texts about the reader's own copy of a source. */
export const copies: typeof englishCopies = {
  kinds: `Texto, HTML o PDF, hasta ${largest}.`,
  fault: (fault, name, detail) => faults[fault](name, detail),
  summary: (counts) =>
    counts.all === 0
      ? 'El mapa no contiene ninguna cita de esta fuente.'
      : counts.found === counts.all
        ? `${numeral(counts.found)} de ${plural(counts.all, 'cita encontrada', 'citas encontradas')} palabra por palabra.`
        : `${plural(counts.all, 'cita')}: ${results(counts).join(', ')}.`,
  remark: (remark) =>
    remark.kind === 'encoding'
      ? encodingRemarks[remark.how ?? 'guessed'](remark.encoding)
      : `${numeral(remark.without)} de ${plural(remark.pages, 'página')} no contienen texto: puede que sean imágenes.`,
};

/** The evidence of a pair. */
export const evidencePanel: typeof englishPanel = {
  // A Spanish pronoun would stand before the verb, so the name is repeated.
  object: () => null,
  since: (sayings) => {
    const dated = sayings.filter(({ whens }) => whens.length > 0);
    const others = sayings.filter(({ whens }) => whens.length === 0).map(({ who }) => who);
    // The source's own words keep their letters.
    const begun = (text: string) => (text.startsWith('«') ? text : capital(text));
    const said = dated.map(({ who, whens }) => `${begun(listed(whens))}, según ${who}.`);
    if (others.length === 0) return said.join(' ');
    const rest = listed(others);
    return dated.length > 0
      ? `${said.join(' ')} Sin fecha: ${rest}.`
      : `Según ${rest}; no se da ninguna fecha.`;
  },
};

/** How a quote was checked, and how it differs. */
export const quoteCheck: typeof englishCheck = {
  published: (day, hash) =>
    `comprobada al publicar, ${day}${hash ? `, con sha256 ${hash.slice(0, 12)}…` : ''}`,
};

/** The rest of what a map rests on, a line each. */
export function restsOnLines(parts: RestsOnParts): readonly string[] {
  const { unsourced, coders, secondCoder, checked, quotes } = parts;
  const second = secondCoder.agrees + secondCoder.differs;
  const lines = [
    `${statements(parts.statements)} en ${plural(parts.passages, 'pasaje')}`,
    unsourced > 0 ? `${statements(unsourced)} sin ninguna fuente` : '',
    coders.length > 0 ? `Codificación: ${listed(coders)}` : '',
    second > 0
      ? `Una segunda persona revisó ${statements(second)}: coincide en ${numeral(secondCoder.agrees)}, difiere en ${numeral(secondCoder.differs)}`
      : '',
    ...quoteLines(quotes),
    checked === null ? '' : `Citas comprobadas al publicar, ${checked}`,
  ];
  return lines.filter(Boolean);
}

/** The results of the quote check, as one line each and as counts. Never "verificado": that would read as if the fact had been checked. */
const { quoteResults } = firstTexts;

const manyResults: typeof quoteResults = {
  found: 'encontradas palabra por palabra',
  several: 'encontradas en varios lugares',
  differs: 'encontradas con diferencias',
  'not-found': 'no encontradas',
  'no-text': 'cuyo texto no está disponible',
};

function quoteLines(quotes: Readonly<Record<string, number>>): readonly string[] {
  return (Object.keys(quoteResults) as (keyof typeof quoteResults)[]).flatMap((result) => {
    const count = Object.hasOwn(quotes, result) ? (quotes[result] ?? 0) : 0;
    if (count === 0) return [];
    return [`${plural(count, 'cita')} ${(count === 1 ? quoteResults : manyResults)[result]}`];
  });
}
