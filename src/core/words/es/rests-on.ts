import type { finds as englishFinds, quoteResults as englishResults } from '../en/rests-on.ts';
import type { RestsOnParts } from '../sentence-parts.ts';
import { listed, numeral, plural } from './grammar.ts';

const statements = (count: number): string => plural(count, 'afirmación', 'afirmaciones');

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
export const quoteResults: typeof englishResults = {
  found: 'hallada palabra por palabra',
  several: 'hallada en varios lugares',
  differs: 'hallada con diferencias',
  'not-found': 'no hallada',
  'no-text': 'texto no disponible',
};

const manyResults: typeof englishResults = {
  found: 'halladas palabra por palabra',
  several: 'halladas en varios lugares',
  differs: 'halladas con diferencias',
  'not-found': 'no halladas',
  'no-text': 'cuyo texto no está disponible',
};

function quoteLines(quotes: Readonly<Record<string, number>>): readonly string[] {
  return (Object.keys(quoteResults) as (keyof typeof quoteResults)[]).flatMap((result) => {
    const count = Object.hasOwn(quotes, result) ? (quotes[result] ?? 0) : 0;
    if (count === 0) return [];
    return [`${plural(count, 'cita')} ${(count === 1 ? quoteResults : manyResults)[result]}`];
  });
}

/** The findings. */
export const finds: typeof englishFinds = {
  helps: {
    title: 'Quién apoya a quién o coopera con quién',
    sentence: (pairs) =>
      pairs === 0
        ? 'No se afirma ningún apoyo ni cooperación.'
        : `Apoyo o cooperación en ${plural(pairs, 'par', 'pares')}, afirmados o considerados probables.`,
  },
  both: {
    title: 'Quién coopera y se opone a la vez',
    sentence: (names) => {
      if (names.length === 0) return 'De ningún par se afirma que coopere y se oponga a la vez.';
      return names.length > 3
        ? `${numeral(names.length)} pares cooperan y se oponen a la vez.`
        : `${names.join('; ')}: cooperan y se oponen a la vez.`;
    },
  },
  contradicted: {
    title: 'Qué está contradicho',
    sentence: (names) => {
      if (names.length === 0) return 'Ninguna afirmación niega lo que otra afirma sin reservas.';
      return names.length > 3
        ? `${numeral(names.length)} relaciones: uno las afirma y otro las niega.`
        : `${names.join('; ')}: uno lo afirma, otro lo niega.`;
    },
  },
  single: {
    title: 'Qué se apoya en un solo pasaje',
    sentence: (single, all) =>
      all === 0
        ? 'No se afirman actos ni palabras en vigor.'
        : `${numeral(single)} de ${plural(all, 'relación afirmada', 'relaciones afirmadas')} ${single === 1 ? 'se apoya' : 'se apoyan'} en un solo pasaje.`,
  },
};
