import type { TypeWords } from '../../row-words.ts';

/** What brings two together without giving help. Where it holds both ways, the short present speaks of both. */
export const alignment: Readonly<Record<string, TypeWords>> = {
  'joint-exercises': {
    label: 'ejercicios conjuntos',
    reverse: 'hace ejercicios con',
    verb: {
      base: 'hacer ejercicios conjuntos con',
      present: 'hace ejercicios conjuntos con',
      past: 'hacía ejercicios conjuntos con',
    },
    short: { base: 'hacer ejercicios', present: 'hacen ejercicios' },
    between: { base: 'hacer ejercicios conjuntos', past: 'hacían ejercicios conjuntos' },
    definition: 'Ejercicios militares hechos en común; no hacen de ambos una alianza.',
    example: 'Dos ejércitos se entrenan cerca de una frontera.',
    counterexample:
      'Un ejército se entrena solo: ninguna relación. Un ejército enseña a otro: apoyo militar.',
    synonyms: ['ejercitarse con', 'entrenarse con', 'hacer maniobras con'],
  },
  engagement: {
    label: 'contactos',
    reverse: 'mantiene contactos con',
    verb: {
      base: 'mantener contactos con',
      present: 'mantiene contactos con',
      past: 'mantenía contactos con',
    },
    short: { base: 'tener contactos', present: 'están en contacto' },
    between: { base: 'mantener contactos', past: 'mantenían contactos' },
    definition: 'Conversaciones, contactos o una relación de trabajo. No es apoyo ni reconocimiento.',
    example: 'Un ministerio recibe a una delegación.',
    counterexample:
      'Un ministerio declara que respalda a un movimiento: apoyo político. Declara que el movimiento es el gobierno legítimo: reconocimiento.',
    synonyms: [
      'hablar con',
      'dialogar con',
      'reunirse con',
      'negociar con',
      'tratar con',
      'tener contactos con',
      'tener contacto con',
      'estar en contacto con',
      'tener relaciones con',
      'tener una relación con',
      'colaborar con',
      'trabajar con',
    ],
  },
  recognition: {
    label: 'reconocimiento',
    reverse: 'es objeto de reconocimiento por',
    verb: { base: 'reconocer a', present: 'reconoce a', past: 'reconocía a' },
    short: { base: 'reconocer', present: 'reconoce' },
    about: 'respecto de',
    definition:
      'Declara que alguien es el gobierno legítimo, o un Estado. Una negativa es este tipo, negado.',
    example: 'Un Estado reconoce a un nuevo gobierno.',
    counterexample:
      'Un Estado habla con un nuevo gobierno: contactos. Se niega a reconocerlo: este tipo, negado, y no oposición.',
    synonyms: ['reconocer como gobierno legítimo'],
  },
  'aligned-interest': {
    label: 'interés común',
    reverse: 'comparte un interés con',
    verb: {
      base: 'compartir un interés con',
      present: 'comparte un interés con',
      past: 'compartía un interés con',
    },
    short: { base: 'tener un interés común', present: 'comparten un interés' },
    between: { base: 'compartir un interés', past: 'compartían un interés' },
    about: 'en torno a',
    noun: 'un interés común',
    definition: 'Un objetivo en común. No es alianza ni cooperación.',
    example: 'Dos rivales quieren ambos que un tercero sea más débil.',
    counterexample:
      'Dos Estados combaten juntos a un tercero: oposición de cada uno al tercero. Uno llama aliado al otro: alianza.',
    synonyms: [
      'tener un interés común con',
      'compartir intereses con',
      'compartir un objetivo con',
      'coincidir con',
    ],
  },
  alliance: {
    label: 'alianza',
    reverse: 'es aliado de',
    verb: { base: 'ser aliado de', present: 'es aliado de', past: 'era aliado de' },
    short: { base: 'ser aliados', present: 'son aliados' },
    between: { base: 'ser aliados', past: 'eran aliados' },
    withSome: { base: 'tener aliados entre', past: 'tenía aliados entre' },
    about: 'en torno a',
    definition:
      'Una alianza permanente, o alguien a quien se llama aliado. Nunca se extiende a los miembros de un bloque.',
    example: '«Sus aliados en la región.»',
    counterexample:
      'Un objetivo en común: interés común. Dos Estados de una misma organización, a los que nadie llama aliados: pertenencia de cada uno.',
    synonyms: ['aliarse con', 'ser aliada de', 'estar aliado con', 'estar aliada con', 'ser aliados de'],
  },
  assurance: {
    label: 'garantías',
    reverse: 'recibe seguridades de',
    verb: { base: 'dar seguridades a', present: 'da seguridades a', past: 'daba seguridades a' },
    short: { base: 'dar seguridades', present: 'da seguridades' },
    about: 'sobre',
    definition:
      'Promete a alguien hacer o no hacer algo. La promesa, no lo prometido: una promesa no es cooperación (PLOVER AGREE).',
    example: 'Unos dirigentes dicen que no atacarán a un vecino.',
    counterexample:
      'Se retiran de la frontera: el acto, y no una promesa. Prometen enviar armas: esto, y además apoyo militar, prometido.',
    synonyms: ['asegurar', 'prometer', 'garantizar'],
  },
  'pledged-allegiance': {
    label: 'juramento de lealtad',
    reverse: 'recibe juramento de lealtad de',
    verb: { base: 'jurar lealtad a', present: 'jura lealtad a', past: 'juraba lealtad a' },
    short: { base: 'jurar lealtad', present: 'jura lealtad' },
    definition: 'Se declara leal a alguien.',
    example: 'Un grupo jura lealtad a otro.',
    counterexample: 'Un grupo elogia a otro: apoyo político. Forma parte de otro: pertenencia.',
    synonyms: ['prestar juramento a', 'ser leal a'],
  },
};
