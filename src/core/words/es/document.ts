import type { document as english } from '../en/document.ts';
import { numeral, plural } from './grammar.ts';

const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'menos del 1 %';
  return whole === 100 && share < 1 ? 'más del 99 %' : `el ${numeral(whole)} %`;
};

const characters = (units: number): string => plural(units, 'carácter', 'caracteres');

/** Texts of the document view. */
export const document: typeof english = {
  heading: 'Texto',
  region: (source) => `Texto de ${source}`,
  quotesRegion: (source) => `Citas de ${source}, en el orden del texto`,
  source: 'Fuente',
  noSources: 'Ninguna afirmación de este mapa nombra una fuente.',
  sections: 'Secciones',
  sectionShare: (share) => (share === 0 ? 'ninguna afirmación' : `afirmaciones sobre ${percent(share)}`),
  marks: 'Marcas',
  key: 'Cómo se marcan los pasajes',
  sample: 'palabras',
  coverage: (share) => `Las afirmaciones cubren ${percent(share)} de este texto`,
  longestGap: (units, section) =>
    section === undefined
      ? `el hueco más largo tiene ${characters(units)}`
      : `el hueco más largo tiene ${characters(units)}, en la sección «${section}»`,
  noGap: 'no hay huecos',
  gap: (units) => `Unos ${characters(roughly(units))} sin ninguna afirmación`,
  hidden: (count) =>
    count === 1
      ? 'Los filtros ocultan todas las afirmaciones de 1 pasaje; lleva una línea gris fina.'
      : `Los filtros ocultan todas las afirmaciones de ${numeral(count)} pasajes; llevan una línea gris fina.`,
  hiddenQuotes: (count) =>
    count === 1
      ? 'Los filtros ocultan todas las afirmaciones de 1 cita; está en gris.'
      : `Los filtros ocultan todas las afirmaciones de ${numeral(count)} citas; están en gris.`,
  markedBy: {
    speaker: 'El color muestra quién lo dice; la línea, cómo se afirma.',
    fewHues:
      'Con los colores de su sistema quedan tres: el del autor, el de los seis que más dicen y el de todos los demás.',
    sign: 'El color muestra si es a favor o en contra; la línea, cómo se afirma.',
    lanes: 'Líneas una debajo de otra: varias afirmaciones se apoyan en las mismas palabras.',
    cautious: 'Expresión cautelosa',
    hidden: 'Los filtros ocultan todas sus afirmaciones',
    current: 'El pasaje a la vista; sus líneas destacan en el mapa',
    chosen: 'Pasajes de lo seleccionado',
    noActor: 'Las afirmaciones sin un segundo actor no tienen línea en el mapa; aquí también se marcan.',
    looks: (labels) => labels.join(' · '),
  },
  unplaced: {
    heading: (count) => `Sin ubicar en este texto: ${plural(count, 'pasaje')}`,
    headingCoded: (count) => `Sin ubicar: ${plural(count, 'pasaje')}`,
    several: (places) =>
      `Estas palabras están en ${plural(places, 'lugar', 'lugares')}, y nada muestra a cuál se refiere.`,
    'not-found': 'Estas palabras no están en esta copia.',
    nearest: (words) => `Lo más parecido dice: «${words}».`,
    toNearest: 'Mostrar lo más parecido',
    toPlace: (number) => `Mostrar el lugar ${numeral(number)}`,
    'no-offsets': 'El mapa no dice dónde están estas palabras.',
    locator: 'Aquí no se citan palabras, solo un lugar de la fuente.',
  },
  place: (index, count, section) =>
    `Pasaje ${numeral(index)} de ${numeral(count)}${section === undefined ? '' : ` · ${section}`}`,
  placeIn: (index, count, what) => `${numeral(index)} de ${numeral(count)} sobre ${what}`,
  nowhere: 'No hay ningún pasaje a la vista.',
  outside: (count, what) => `${plural(count, 'pasaje')} sobre ${what}; este no es ninguno de ellos`,
  next: 'Pasaje siguiente',
  previous: 'Pasaje anterior',
  foot: 'Afirmaciones de este pasaje',
  fold: 'Ocultar las afirmaciones',
  unfold: 'Mostrar las afirmaciones',
  overlapping: (count) =>
    count === 1
      ? 'Otro pasaje comparte estas palabras'
      : `${numeral(count)} pasajes más comparten estas palabras`,
  hiddenStatement: 'oculta por los filtros',
  announced: (place, quote) => `${place}: ${quote}`,
  announcedSection: (title, place) => `Sección «${title}». ${place}`,
  announcedStatement: (sentence) => `Seleccionado: ${sentence}`,
  passage: (number) => `Pasaje ${numeral(number)}`,
  passagesHere: (count) => `${plural(count, 'pasaje')} en este párrafo`,
  passageBegins: (place, quote, statements) => `${place}: «${beginning(quote)}». ${statements.join('; ')}`,
  ofSign: (sign, look) => `${sign}, ${look}`,
  coded: (count) =>
    `El texto no está disponible. Aquí hay ${plural(count, 'cita')} de él, en el orden del texto.`,
};

// Enough to tell it apart from the other passages of its paragraph, which is read out just before.
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
