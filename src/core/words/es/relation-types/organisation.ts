import type { TypeWords } from '../../row-words.ts';

/** Who belongs where; not drawn at first. */
export const organisation: Readonly<Record<string, TypeWords>> = {
  'member-of': {
    label: 'pertenencia',
    reverse: 'tiene entre sus miembros a',
    verb: { base: 'pertenecer a', present: 'pertenece a', past: 'pertenecía a' },
    short: { base: 'pertenecer', present: 'pertenece' },
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
    short: { base: 'ocupar un cargo', present: 'ocupa un cargo' },
    definition: 'Una persona ocupa un cargo de un Estado o de un organismo.',
    example: 'El ministro de Defensa de un Estado.',
    counterexample:
      'Un antiguo ministro que comenta: un hablante, y ningún cargo. Un ministerio de un Estado: una agrupación editorial del actor, y ninguna relación.',
    synonyms: ['tener un cargo en', 'ser ministro de', 'ser presidente de'],
  },
  commands: {
    label: 'mando',
    reverse: 'está a las órdenes de',
    verb: { base: 'mandar sobre', present: 'manda sobre', past: 'mandaba sobre' },
    short: { base: 'mandar', present: 'manda' },
    definition: 'Puede dar órdenes a alguien.',
    example: 'Un presidente envía una fuerza al extranjero.',
    counterexample:
      'Un ministro pide a una fuerza que actúe: petición de ayuda. Una fuerza es de un ministerio: pertenencia.',
    synonyms: ['dar órdenes a', 'ordenar', 'mandar'],
  },
  'based-in': {
    label: 'base',
    reverse: 'es sede de',
    verb: { base: 'tener su base en', present: 'tiene su base en', past: 'tenía su base en' },
    short: { base: 'tener su base allí', present: 'tiene su base allí' },
    definition: 'Está, actúa o procede de un lugar.',
    example: 'Un grupo en una provincia.',
    counterexample:
      'Fuerzas enviadas a un lugar: presencia o despliegue. Un grupo al que un Estado deja permanecer: refugio.',
    synonyms: ['estar en', 'vivir en', 'operar en', 'proceder de', 'venir de'],
  },
};
