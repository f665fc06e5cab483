import type { refining as english } from '../en/refining.ts';
import { isPluralName, plural } from './grammar.ts';
import { voices } from './voices.ts';

/** Further filters and ready-made views. */
export const refining: typeof english = {
  about: {
    nature:
      'Qué clase de relación es: solo los actos y las palabras en vigor muestran que alguien hace algo.',
    family: 'A qué pertenecen los tipos de relación.',
    check: 'Cómo se halló cada cita en su documento cuando se publicó el mapa.',
    passages: 'Cuántos pasajes dicen una relación con la firmeza con que está dibujada.',
    origins:
      'Cuántas fuentes independientes dicen una relación con la firmeza con que está dibujada. Un hablante, o un autor de varios textos, cuenta una vez, y también todos los que se citan en un mismo texto.',
    source: 'Una afirmación permanece mientras esté activo alguno de sus documentos.',
    section:
      'Dónde están las palabras. Una afirmación permanece mientras esté activa alguna de sus secciones.',
    held: 'Hasta donde lo dicen las palabras. Un final abierto llega hasta cuando alguien lo dice por última vez.',
    said: 'Por quien lo dice, donde el mapa lo indica; si no, la fecha del documento.',
  },
  search: (group) => `Buscar en ${group}`,
  placeholder: 'Buscar en estos',
  none: (text) => `Ninguno de estos contiene «${text}».`,
  rest: (count) => `${plural(count, 'valor más', 'valores más')}: búsquelos.`,
  nothing: 'Este mapa no tiene más diferencias por las que filtrar.',
  presets: {
    asserted: 'Lo que se asegura',
    possible: 'Lo que es solo posible',
    denied: 'Lo que se dice que no es así',
    author: 'Lo que nadie dice salvo el autor',
    officials: (body) => `Lo que dicen ${voices.officials(body)}`,
    speaker: (name) => `Lo que ${isPluralName(name) ? 'dicen' : 'dice'} ${name}`,
    single: 'Lo que se afirma en un solo pasaje',
    independent: 'Lo que afirman dos o más fuentes independientes',
    between: 'Lo que se lee entre líneas',
    unfound: 'Citas que no se hallaron palabra por palabra',
  },
  presetNotes: {
    asserted:
      'Contado como hecho y sin reservas, también lo que es pasado, se niega, o es un objetivo o una opinión.',
    possible: 'Relaciones de las que no se dice nada más firme que que son posibles.',
    denied: 'Relaciones de las que todo lo que se dice es que no son así.',
    author: 'Afirmaciones para las que no se nombra a nadie más que lo diga.',
    officials: 'Afirmaciones de la propia entidad y de todos los que el mapa sitúa dentro de ella.',
    speaker: 'Afirmaciones para las que no hace falta creer a nadie más.',
    single: 'Afirmado o considerado probable, en un solo pasaje.',
    independent:
      'Afirmado o considerado probable por dos o más hablantes o autores, en textos de autores distintos.',
    between: 'Afirmaciones que las palabras no hacen abiertamente.',
    unfound: 'Halladas en varios lugares, con diferencias o no halladas, o sin el texto.',
  },
  lines: (count) => plural(count, 'relación', 'relaciones'),
};
