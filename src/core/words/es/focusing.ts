import type { answering as english } from '../en/answering.ts';
import { listed, plural, sentence } from './grammar.ts';

/** The surroundings of one actor, or several. */
export const focusing: (typeof english)['focus'] = {
  heading: 'Foco',
  sentence: (parts) => {
    const along = { any: '', out: ', siguiendo lo que hacen', in: ', siguiendo lo que se les hace' }[
      parts.direction
    ];
    const where = {
      any: '',
      supports: ', a través de apoyo o cooperación',
      opposes: ', a través de oposición',
    }[parts.sign];
    const rest = parts.others === 'fade' ? 'lo demás está atenuado' : 'lo demás está oculto';
    return sentence(
      `A ${plural(parts.steps, 'paso')} como mucho de ${listed(parts.names)}${along}${where}: ${plural(parts.actors, 'actor', 'actores')}, ${plural(parts.relations, 'relación', 'relaciones')}; ${rest}`,
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
  how: 'Opciones del foco',
  trail: 'Foco anterior',
  backTo: (name) => `Volver a ${name}`,
  add: 'Añadir un actor',
  remove: (name) => `Quitar ${name} del foco`,
  leave: 'Dejar el foco',
};
