import type { finding as english } from '../en/finding.ts';
import { capital, plural, numeral, listed } from './grammar.ts';

const statements = (count: number): string => plural(count, 'afirmación', 'afirmaciones');

/** Search over everything. */
export const finding: typeof english = {
  groups: {
    ask: 'Pregunta',
    actor: 'Actores',
    relation: 'Relaciones',
    speaker: 'Quién lo dice',
    quote: 'Citas',
    detail: 'Lugares, detalles y notas',
    source: 'Fuentes y secciones',
    view: 'Todas las vistas',
  },
  some: (told, total) => `${numeral(told)} de ${numeral(total)}`,
  more: (total) => `Mostrar los ${numeral(total)}`,
  moreOf: (told, total) => `Mostrar ${numeral(told)} de ${numeral(total)}`,
  nothing: (text) =>
    `No se halló nada para «${text}». Deben aparecer todas las palabras; pruebe con menos palabras.`,
  near: (text) => `Nada coincide exactamente con «${text}»; esto se le parece:`,
  says: (count) => `hace ${statements(count)}: mostrar solo ${count === 1 ? 'esta' : 'estas'}`,
  statements,
  passage: (count) => `${statements(count)} en este pasaje`,
  ask: (from, to) => `¿Qué vínculo hay entre ${listed([from, to])}?`,
  focus: (name) => `Poner el foco en ${name} y en sus vecinos`,
  focused: (name) => `${capital(name)} tiene el foco.`,
  keep: (text) => `Mostrar solo lo que contiene «${text}» en el mapa, la lista y todas las vistas`,
  kept: (text) => `Todas las vistas muestran ahora solo lo que contiene «${text}».`,
  only: (name) => `Todas las vistas muestran ahora solo lo que dice ${name}.`,
  keys: { keep: 'Ctrl Intro' },
  asides:
    'cómo como es son está están era eran fue qué que quién quien quiénes cuál hay vínculo vínculos vinculado vinculados vinculada relación relaciones relacionado relacionados unido unidos unión entre con de del la las el los un una y e o u a al en sobre contra frente por medio respecto se',
};
