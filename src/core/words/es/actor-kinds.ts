import type { KindWords } from '../row-words.ts';

/** The built-in kinds of actor. */
export const actorKinds: Readonly<Record<string, KindWords>> = {
  state: {
    label: 'Estado',
    plural: 'Estados',
    definition: 'Un Estado que los demás reconocen en general como tal.',
    example: 'Un gobierno que actúa por su país.',
    counterexample:
      'Su ministerio, donde las palabras nombran el ministerio: un órgano de un Estado. Su capital o su palacio, usados en su lugar, son el Estado.',
  },
  'state-organ': {
    label: 'órgano de un Estado',
    plural: 'órganos de un Estado',
    definition: 'Un ministerio, un servicio, una fuerza o una base de un Estado.',
    example: 'Un ministerio de Exteriores, una fuerza fronteriza.',
    counterexample:
      'El ministro: una persona. Funcionarios que las palabras no nombran: un conjunto sin nombres.',
  },
  'international-organisation': {
    label: 'organización internacional',
    plural: 'organizaciones internacionales',
    definition: 'Un organismo cuyos miembros son Estados.',
    example: 'Una organización creada por un tratado.',
    counterexample:
      'Sus miembros juntos, donde las palabras se refieren a ellos y no al organismo: un conjunto sin nombres.',
  },
  'unnamed-set': {
    label: 'conjunto sin nombres',
    plural: 'conjuntos sin nombres',
    definition:
      'Varios actores que la fuente nombra solo juntos, como «los Estados de Asia Central». Nunca se extiende a sus miembros.',
    example: '«Los Estados vecinos», «sus funcionarios».',
    counterexample:
      'Tres Estados que las palabras enumeran: cada uno es un actor. Un organismo con nombre: una organización internacional.',
  },
  'armed-group': {
    label: 'grupo armado',
    plural: 'grupos armados',
    definition: 'Una fuerza armada organizada que no es órgano de un Estado reconocido.',
    example: 'Un movimiento que combate a un gobierno.',
    counterexample:
      'El ejército de un Estado reconocido: un órgano de un Estado. Personas que comparten una causa y ninguna organización: una población, o un conjunto sin nombres.',
  },
  person: {
    label: 'persona',
    plural: 'personas',
    definition: 'Un ser humano, con su nombre o conocido por un cargo.',
    example: 'Un ministro, por su nombre o como «el ministro».',
    counterexample: '«Dirigentes», «funcionarios»: un conjunto sin nombres.',
  },
  population: {
    label: 'población',
    plural: 'poblaciones',
    definition: 'Personas que comparten una situación, no una organización, como los refugiados.',
    example: 'Refugiados, la gente de una ciudad.',
    counterexample: 'Su organización: un grupo armado, u otro actor.',
  },
  'contested-state': {
    label: 'Estado disputado o reivindicado',
    plural: 'Estados disputados o reivindicados',
    definition: 'Un territorio cuya condición de Estado se reivindica y se disputa.',
    example: 'Una república que se declaró tal y que pocos reconocen.',
    counterexample: 'Una provincia de la que nadie pretende que sea un Estado: un territorio.',
  },
  territory: {
    label: 'territorio',
    plural: 'territorios',
    definition: 'Un lugar del que la fuente habla como objeto de una acción.',
    example: 'Una provincia, una región fronteriza.',
    counterexample:
      'Un lugar que solo dice dónde ocurrió algo: se cuenta con la afirmación, y no es un actor.',
  },
  other: {
    label: 'otro actor',
    plural: 'otros actores',
    definition: 'Quien no encaja en ningún otro tipo.',
    example: 'Una empresa, una iglesia, un periódico.',
    counterexample: 'Lo que encaja en un tipo anterior, y las ideas o los acontecimientos: no son actores.',
  },
};
