import type { TypeWords } from '../../row-words.ts';

/** What opposes. */
export const conflict: Readonly<Record<string, TypeWords>> = {
  'terrorist-designation': {
    label: 'designación como terrorista',
    reverse: 'está en la lista de terroristas de',
    verb: {
      base: 'considerar oficialmente terrorista a',
      present: 'considera oficialmente terrorista a',
      past: 'consideraba oficialmente terrorista a',
    },
    short: { base: 'considerar terrorista', present: 'considera terrorista' },
    definition:
      'Una declaración en vigor de que alguien es terrorista. Que pueda levantarse es una opción, no una negación.',
    example: 'Un tribunal prohíbe a un grupo por terrorista.',
    counterexample:
      'Un ministro llama terrorismo a un atentado: acusación. Un autor llama terrorista a un grupo: palabra del autor, que no se codifica.',
    synonyms: [
      'considerar terrorista',
      'considerar terroristas',
      'considerar un grupo terrorista',
      'declarar terrorista',
      'declarar terroristas',
      'designar terrorista',
      'designar como terroristas',
      'designar',
      'prohibir',
      'ilegalizar',
      'incluir en la lista de terroristas',
      'poner en la lista de terroristas',
    ],
  },
  opposition: {
    label: 'oposición',
    reverse: 'encuentra la oposición de',
    verb: { base: 'actuar contra', present: 'actúa contra', past: 'actuaba contra' },
    short: { base: 'actuar en contra', present: 'actúa en contra' },
    forms: { possible: 'podía ir en contra de' },
    about: 'en torno a',
    by: 'mediante',
    definition: 'Actúa contra alguien: lo combate, lo contrarresta, lo sigue, se le resiste.',
    example: 'Un ejército bombardea un campamento.',
    counterexample:
      'Un ministro duda de un grupo: escepticismo. Un Estado quiere mantener lejos a un grupo: intento de frenar. Un Estado no ha reconocido a un gobierno: reconocimiento, negado.',
    synonyms: ['atacar', 'seguir', 'vigilar', 'contrarrestar', 'resistir'],
  },
  'seeks-to-prevent': {
    label: 'intento de frenar',
    reverse: 'ha de ser frenado por',
    verb: { base: 'tratar de frenar a', present: 'busca frenar a', past: 'buscaba frenar a' },
    short: { base: 'frenar a …', present: 'busca frenar a …' },
    about: 'en relación con',
    noun: 'un objetivo',
    definition: 'Un objetivo de impedir algo a alguien. Todavía no es un acto.',
    example: '«Su objetivo es mantenerlos fuera.»',
    counterexample: 'Les cierra la carretera: oposición. Teme que vengan: percepción de amenaza.',
    synonyms: [
      'querer frenar',
      'querer impedir',
      'tratar de frenar',
      'frenar',
      'limitar',
      'contener',
      'mantener lejos',
    ],
  },
  'threat-perception': {
    label: 'percepción de amenaza',
    reverse: 'es visto con preocupación por',
    verb: {
      base: 'ver con preocupación a',
      present: 've con preocupación a',
      past: 'veía con preocupación a',
    },
    short: { base: 'inquietarse por …', present: 'se inquieta por …' },
    about: 'en relación con',
    noun: 'una preocupación',
    definition:
      'Tiene a alguien por un peligro. De una comparación cuenta solo lo que se dice abiertamente: «menos preocupado» no es preocupación afirmada.',
    example: '«Una amenaza directa para nuestro país.»',
    counterexample:
      '«Menos preocupado por ellos que por otros»: no se codifica. «Duda de sus promesas»: escepticismo.',
    synonyms: [
      'ver como amenaza',
      'ver como una amenaza',
      'considerar una amenaza',
      'temer',
      'tener miedo de',
      'preocuparse por',
    ],
  },
  scepticism: {
    label: 'escepticismo',
    reverse: 'suscita las dudas de',
    verb: { base: 'dudar de', present: 'duda de', past: 'dudaba de' },
    short: { base: 'dudar de …', present: 'duda de …' },
    about: 'en lo relativo a',
    noun: 'una duda',
    definition: 'Duda de la capacidad o de la palabra de alguien. Una duda no es un acto.',
    example: 'Un ministerio duda de que un grupo pueda gobernar.',
    counterexample:
      'Un ministerio se opone a un grupo sobre el terreno: oposición. Acusa al grupo de mentir: acusación.',
    synonyms: ['desconfiar de', 'ser escéptico con', 'no fiarse de'],
  },
  accusation: {
    label: 'acusación',
    reverse: 'es objeto de acusación por',
    verb: { base: 'acusar a', present: 'acusa a', past: 'acusaba a' },
    short: { base: 'acusar', present: 'acusa' },
    definition:
      'Acusa a alguien por su nombre. Donde nadie dice quién acusa, quien acusa es un hablante y lo alegado es la afirmación.',
    example: 'Un ministro acusa a un vecino de armar a rebeldes.',
    counterexample:
      '«Se le acusa de armar a rebeldes»: apoyo militar, alegado. «No nos fiamos de ellos»: escepticismo.',
    synonyms: ['culpar'],
  },
  sanction: {
    label: 'sanciones',
    reverse: 'está bajo sanciones de',
    verb: { base: 'imponer sanciones a', present: 'impone sanciones a', past: 'imponía sanciones a' },
    short: { base: 'imponer sanciones', present: 'impone sanciones' },
    definition: 'Castiga por ley o comercio, sin fuerza.',
    example: 'Un Estado congela cuentas.',
    counterexample:
      'Un Estado pone a un grupo en la lista de terroristas: designación como terrorista. Bloquea un puerto con buques de guerra: oposición.',
    synonyms: ['sancionar', 'castigar'],
  },
};
