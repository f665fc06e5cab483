import type { refining as english } from '../en/refining.ts';
import { isPluralName, plural } from './grammar.ts';
import { voices } from './voices.ts';

/** Further filters and ready-made views. */
export const refining: typeof english = {
  about: {
    nature:
      'Qué clase de relación es. Solo los actos y las palabras en vigor muestran que alguien hace algo.',
    family: 'El grupo al que pertenece el tipo de relación.',
    check: 'Si cada cita se halló en su documento cuando se publicó el mapa.',
    passages: 'Cuántos pasajes afirman una relación con la firmeza con que está dibujada.',
    origins:
      'Cuántas fuentes independientes afirman una relación con la firmeza con que está dibujada. Un hablante, o un autor de varios textos, cuenta una vez, y también todos los que se citan en un mismo texto.',
    source: 'Una afirmación se muestra mientras esté activo alguno de sus documentos.',
    section:
      'Dónde están las palabras. Una afirmación se muestra mientras esté activa alguna de sus secciones.',
    held: 'Hasta donde lo dicen las palabras. Un final abierto llega hasta la fecha en que alguien lo dice por última vez.',
    said: 'La fecha en que se dijo, si el mapa la da; si no, la fecha del documento.',
  },
  search: (group) => `Buscar en ${group}`,
  placeholder: 'Buscar en estos',
  none: (text) => `Ninguno de estos contiene «${text}».`,
  rest: (count) => `${plural(count, 'valor más', 'valores más')}: use la búsqueda para hallarlos.`,
  nothing: 'En este mapa no hay nada más por lo que filtrar.',
  presets: {
    asserted: 'Lo que se dice sin reservas',
    possible: 'Lo que es solo posible',
    denied: 'Lo que se dice que no es así',
    author: 'Lo que solo dice el autor',
    officials: (body) => `Lo que dicen ${voices.officials(body)}`,
    speaker: (name) => `Lo que ${isPluralName(name) ? 'dicen' : 'dice'} ${name}`,
    single: 'Lo que se afirma en un solo pasaje',
    independent: 'Lo que afirman dos o más fuentes independientes',
    between: 'Lo que se lee entre líneas',
    unfound: 'Citas no halladas palabra por palabra',
  },
  presetNotes: {
    asserted:
      'Dicho como un hecho y sin reservas, también lo que es pasado, se niega, o es un objetivo o una opinión.',
    possible: 'Relaciones de las que se dice, como mucho, que son posibles.',
    denied: 'Relaciones de las que las fuentes solo dicen que no son así.',
    author: 'Afirmaciones que no se atribuyen a nadie más.',
    officials: 'Afirmaciones de la propia entidad y de todos los que el mapa agrupa en ella.',
    speaker: 'Afirmaciones que no dependen de la palabra de nadie más.',
    single: 'Afirmado o considerado probable, en un solo pasaje.',
    independent:
      'Afirmado o considerado probable por dos o más hablantes o autores, en textos de autores distintos.',
    between: 'Afirmaciones que el texto da a entender sin hacerlas abiertamente.',
    unfound: 'Halladas en varios lugares, con diferencias, no halladas, o con el texto no disponible.',
  },
  lines: (count) => plural(count, 'relación', 'relaciones'),
};
