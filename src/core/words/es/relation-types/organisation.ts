import type { TypeWords } from '../../row-words.ts';

/** Who belongs where; not drawn at first. */
export const organisation: Readonly<Record<string, TypeWords>> = {
  'member-of': {
    label: 'pertenencia',
    reverse: 'tiene entre sus miembros a',
    verb: { base: 'pertenecer a', present: 'pertenece a', past: 'pertenecía a' },
    short: { base: 'pertenecer a …', present: 'pertenece a …' },
    definition: 'Pertenece a un organismo o a un grupo, donde el texto lo dice.',
    example: 'Un Estado es parte de una organización.',
    counterexample:
      'Un Estado pide ayuda a una organización: petición de ayuda. Se sabe que es miembro, y el texto no lo dice: no se codifica.',
    synonyms: ['ser miembro de', 'formar parte de', 'ser parte de'],
  },
  'holds-office-in': {
    label: 'cargo',
    reverse: 'tiene en un cargo a',
    verb: { base: 'ocupar un cargo en', present: 'ocupa un cargo en', past: 'ocupaba un cargo en' },
    short: { base: 'ocupar un cargo en …', present: 'ocupa un cargo en …' },
    withWhat: { base: 'ser «{what}» de', past: 'era «{what}» de' },
    definition: 'Una persona ocupa un cargo de un Estado o de un organismo.',
    example: 'El ministro de Defensa de un Estado.',
    counterexample:
      'Un antiguo ministro que comenta: un hablante, y ningún cargo. Un ministerio de un Estado: una agrupación editorial del actor, y ninguna relación.',
    synonyms: ['tener un cargo en', 'ser ministro de', 'ser presidente de'],
  },
  commands: {
    label: 'mando',
    reverse: 'está a las órdenes de',
    verb: { base: 'dar órdenes a', present: 'da órdenes a', past: 'daba órdenes a' },
    short: { base: 'dar órdenes a …', present: 'da órdenes a …' },
    definition: 'Puede dar órdenes a alguien.',
    example: 'Un presidente envía una fuerza al extranjero.',
    counterexample:
      'Un ministro pide a una fuerza que actúe: petición de ayuda. Una fuerza es de un ministerio: pertenencia.',
    synonyms: ['dar órdenes a', 'ordenar', 'mandar'],
  },
  'based-in': {
    label: 'lugar',
    reverse: 'es sede de',
    verb: { base: 'estar en', present: 'está en', past: 'estaba en' },
    short: { base: 'estar en …', present: 'está en …' },
    definition: 'Está en un lugar, actúa en él o se encuentra allí.',
    example: 'Un grupo en una provincia.',
    counterexample:
      'Fuerzas enviadas a un lugar: presencia o despliegue. Un grupo al que un Estado deja permanecer: refugio. Combatientes de una región: procedencia.',
    synonyms: ['estar en', 'vivir en', 'operar en'],
  },
  'comes-from': {
    label: 'procedencia',
    reverse: 'es el lugar de origen de',
    verb: { base: 'proceder de', present: 'procede de', past: 'procedía de' },
    short: { base: 'proceder de …', present: 'procede de …' },
    forms: { earlier: 'había salido de' },
    definition: 'Procede de un lugar, o lo ha dejado.',
    synonyms: ['proceder de', 'venir de', 'salir de'],
    example: 'Combatientes de una región.',
    counterexample:
      'Gente que huye de un lugar a otro: huida al otro. Un grupo que sigue actuando allí: lugar.',
  },
  'moves-to': {
    label: 'desplazamiento',
    reverse: 'recibe el desplazamiento de',
    verb: { base: 'desplazarse a', present: 'se desplaza a', past: 'se desplazó a' },
    short: { base: 'desplazarse a …', present: 'se desplazó a …' },
    forms: { possible: 'podría haberse desplazado a' },
    definition:
      'Va a un lugar, vuelve a él o se extiende hasta él. No se dice si se le deja entrar ni qué hace allí.',
    synonyms: ['ir a', 'volver a', 'extenderse a'],
    example: 'Combatientes que vuelven a casa. Un grupo que se extiende a un Estado vecino.',
    counterexample:
      'Un Estado envía sus fuerzas: presencia o despliegue. Gente que escapa de un peligro: huida.',
  },
};
