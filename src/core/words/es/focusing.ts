import type { answering as english } from '../en/answering.ts';
import { listed, plural, sentence } from './grammar.ts';

/** What stands round one actor, or several. */
export const focusing: (typeof english)['focus'] = {
  heading: 'Foco',
  sentence: (parts) => {
    const along = { any: '', out: ', por lo que hacen', in: ', por lo que se les hace' }[parts.direction];
    const where = { any: '', supports: ', por apoyo o cooperación', opposes: ', por oposición' }[parts.sign];
    const rest = parts.others === 'fade' ? 'lo demás está atenuado' : 'lo demás está oculto';
    return sentence(
      `${plural(parts.steps, 'paso')} en torno a ${listed(parts.names)}${along}${where}: ${plural(parts.actors, 'actor', 'actores')}, ${plural(parts.relations, 'relación', 'relaciones')}; ${rest}`,
    );
  },
  fewer: 'Un paso menos',
  further: 'Un paso más',
  steps: (count) => plural(count, 'paso'),
  direction: 'Dirección',
  directions: { any: 'En cualquier sentido', out: 'Lo que hacen', in: 'Lo que se les hace' },
  sign: 'Líneas',
  signs: { any: 'De cualquier clase', supports: 'Apoyo, cooperación', opposes: 'Oposición' },
  others: 'Lo demás',
  othersOf: { fade: 'Atenuado', hide: 'Oculto' },
  how: 'Cómo mirar',
  trail: 'De dónde viene',
  backTo: (name) => `Volver a ${name}`,
  add: 'Añadir un actor',
  remove: (name) => `Quitar ${name} del foco`,
  leave: 'Dejar el foco',
};
