import type { marking as english } from '../en/marking.ts';
import { listed, numeral, plural, sentence } from './grammar.ts';
import { actorCounts } from './sentences.ts';

const shown = (lines: number) => plural(lines, 'línea mostrada', 'líneas mostradas');

/** Several actors that a reader has chosen together. */
export const marking: typeof english = {
  heading: (count) => (count === 1 ? 'Un actor elegido' : `${numeral(count)} actores elegidos`),
  list: 'Actores elegidos',
  focus: 'Poner el foco en ellos',
  alone: 'Solo ellos y sus vecinos',
  ask: '¿Qué vínculo tienen?',
  clear: 'Anular la elección',
  remove: (name) => `Quitar ${name}`,
  within: 'Entre ellos',
  beyond: 'Hacia los demás',
  mixed: 'Cooperan y se oponen a la vez',
  contradicted: 'Afirmado y negado',
  voices: 'Quién lo dice',
  sources: 'En qué se apoya',
  withinSentence: (chosen, asOf, of) => {
    if (chosen === 1) return 'Un solo actor no se vincula con nadie: elija otro.';
    if (of.all === 0)
      return sentence(`No se muestra ninguna línea entre dos cualesquiera de ellos, a fecha de ${asOf}`);
    return sentence(`A fecha de ${asOf}, ${shown(of.all)} entre ellos: ${actorCounts(of)}`);
  },
  beyondSentence: (others, more, of) => {
    if (of.all === 0) return 'No se muestra ninguna línea entre ellos y los demás.';
    const names = listed([...others, ...(more > 0 ? [`${numeral(more)} más`] : [])]);
    return sentence(`${shown(of.all)} hacia ${names}: ${actorCounts(of)}`);
  },
  hidden: (count) =>
    `Los filtros o el foco ocultan ${plural(count, 'relación más', 'relaciones más')} entre ellos.`,
  more: (count) => `Mostrar ${numeral(count)} más`,
  voice: (name, statements) => `${name}: ${plural(statements, 'afirmación', 'afirmaciones')}`,
  authors: (authors) => sentence(`Autoría: ${listed(authors)}`),
};
