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
  noSources: 'Ninguna afirmación de este mapa se apoya en una fuente que nombre.',
  sections: 'Secciones',
  sectionShare: (share) => (share === 0 ? 'ninguna afirmación' : `afirmaciones en ${percent(share)}`),
  marks: 'Marcas',
  key: 'Cómo se marcan los pasajes',
  sample: 'palabras',
  coverage: (share) => `Las afirmaciones se apoyan en ${percent(share)} de este texto`,
  longestGap: (units, section) =>
    section === undefined
      ? `la parte más larga sin ninguna tiene ${characters(units)}`
      : `la parte más larga sin ninguna tiene ${characters(units)}, en la sección «${section}»`,
  noGap: 'ninguna parte carece de ellas',
  gap: (units) => `Unos ${characters(roughly(units))} sin ninguna afirmación`,
  hidden: (count) =>
    count === 1
      ? '1 pasaje contiene solo afirmaciones que los filtros ocultan; lleva una línea gris fina.'
      : `${numeral(count)} pasajes contienen solo afirmaciones que los filtros ocultan; llevan una línea gris fina.`,
  hiddenQuotes: (count) =>
    count === 1
      ? '1 cita contiene solo afirmaciones que los filtros ocultan; está en gris.'
      : `${numeral(count)} citas contienen solo afirmaciones que los filtros ocultan; están en gris.`,
  markedBy: {
    speaker: 'El color dice quién lo dice; la línea, cómo se afirma.',
    fewHues:
      'Con los colores de su sistema quedan tres: el del autor, el de los seis que más dicen y el de todos los demás.',
    sign: 'El color dice si es a favor o en contra; la línea, cómo se afirma.',
    lanes: 'Líneas una debajo de otra: varias afirmaciones se apoyan en las mismas palabras.',
    cautious: 'Palabras de cautela',
    hidden: 'Solo afirmaciones que los filtros ocultan',
    current: 'El pasaje a la vista; sus líneas destacan en el mapa',
    chosen: 'Pasajes de lo seleccionado',
    noActor: 'Las afirmaciones sobre lo que no es un actor no dan línea en el mapa; aquí se marcan también.',
    looks: (labels) => labels.join(' · '),
  },
  unplaced: {
    heading: (count) => `Sin lugar en este texto: ${plural(count, 'pasaje')}`,
    headingCoded: (count) => `Sin lugar: ${plural(count, 'pasaje')}`,
    several: (places) =>
      `Estas palabras están en ${plural(places, 'lugar', 'lugares')}, y nada decide cuál se quiso decir.`,
    'not-found': 'Estas palabras no están en esta copia.',
    nearest: (words) => `El lugar más próximo dice: «${words}».`,
    toNearest: 'Mostrar el lugar más próximo',
    toPlace: (number) => `Mostrar el lugar ${numeral(number)}`,
    'no-offsets': 'El mapa no dice dónde están estas palabras.',
    locator: 'Aquí no se citan palabras: solo un lugar de la fuente.',
  },
  place: (index, count, section) =>
    `Pasaje ${numeral(index)} de ${numeral(count)}${section === undefined ? '' : ` · ${section}`}`,
  placeIn: (index, count, what) => `${numeral(index)} de ${numeral(count)} sobre ${what}`,
  nowhere: 'No hay ningún pasaje a la vista.',
  outside: (count, what) => `${plural(count, 'pasaje')} sobre ${what}; este no es ninguno de ellos`,
  next: 'Pasaje siguiente',
  previous: 'Pasaje anterior',
  foot: 'Afirmaciones de este pasaje',
  fold: 'Plegar las afirmaciones',
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
  coded: (count) => `El texto no está aquí; sí ${plural(count, 'cita')} de él, en el orden del texto.`,
};

// As much as tells it from the others of its paragraph, which is read just before.
function beginning(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

// A gap is told to be felt, not to be measured.
function roughly(units: number): number {
  if (units < 20) return units;
  const step = units < 200 ? 10 : units < 2000 ? 50 : 500;
  return Math.round(units / step) * step;
}
