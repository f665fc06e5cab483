import type { TypeWords } from '../../row-words.ts';

/** What gives help, or asks for it. The past is the imperfect, which tells a state and a habit alike. */
export const support: Readonly<Record<string, TypeWords>> = {
  'intelligence-sharing': {
    label: 'intercambio de inteligencia',
    reverse: 'recibe inteligencia de',
    verb: {
      base: 'compartir inteligencia con',
      present: 'comparte inteligencia con',
      past: 'compartía inteligencia con',
    },
    short: { base: 'compartir inteligencia', present: 'comparte inteligencia' },
    about: 'sobre',
    definition:
      'Da inteligencia a alguien, sobre quien sea. Seguir a alguien en provecho propio es oponerse a él, no compartir.',
    example: 'Un servicio pasa a un vecino lo que sabe de un grupo.',
    counterexample:
      'Un servicio vigila a un grupo y se guarda lo que averigua: oposición a ese grupo. Dos ministros hablan de un grupo: contactos.',
    ucdp: 'inteligencia',
    synonyms: [
      'pasar inteligencia a',
      'dar inteligencia a',
      'proporcionar inteligencia a',
      'intercambiar inteligencia con',
      'compartir información con',
    ],
  },
  'political-support': {
    label: 'apoyo político',
    reverse: 'recibe apoyo político de',
    verb: {
      base: 'dar apoyo político a',
      present: 'da apoyo político a',
      past: 'daba apoyo político a',
    },
    short: { base: 'apoyar políticamente', present: 'apoya políticamente' },
    definition:
      'Respalda a alguien con palabras o votos, más allá de hablar con él. Acoger negociaciones no es apoyo (San-Akca).',
    example: 'Un Estado defiende a un movimiento ante una asamblea.',
    counterexample:
      'Un Estado acoge una ronda de conversaciones: contactos. Declara que un movimiento es el gobierno legítimo: reconocimiento.',
    synonyms: ['dar apoyo político a', 'prestar apoyo político a', 'respaldar políticamente a'],
  },
  'military-support': {
    label: 'apoyo militar',
    reverse: 'recibe apoyo militar de',
    verb: {
      base: 'dar apoyo militar a',
      present: 'da apoyo militar a',
      past: 'daba apoyo militar a',
    },
    short: { base: 'dar apoyo militar', present: 'da apoyo militar' },
    about: 'frente a',
    by: 'con',
    definition:
      'Armas, equipo, entrenamiento, combatientes o defensas para alguien. Un ejercicio hecho en común es un ejercicio conjunto.',
    example: 'Un Estado envía drones a un vecino.',
    counterexample:
      'Un Estado y su vecino hacen un ejercicio: ejercicios conjuntos. Mantiene una base en un territorio: presencia o despliegue, salvo que las palabras digan a quién está allí para ayudar.',
    ucdp: 'armas, material y logística, entrenamiento y pericia, apoyo de tropas',
    synonyms: [
      'armar',
      'dar armas a',
      'enviar armas a',
      'suministrar armas a',
      'entrenar',
      'equipar',
      'dar ayuda militar a',
      'prestar apoyo militar a',
      'apoyar militarmente a',
      'ayudar militarmente a',
    ],
  },
  'border-security-support': {
    label: 'apoyo a la seguridad fronteriza',
    reverse: 'recibe ayuda para asegurar sus fronteras de',
    verb: {
      base: 'ayudar a asegurar las fronteras de',
      present: 'ayuda a asegurar las fronteras de',
      past: 'ayudaba a asegurar las fronteras de',
    },
    short: { base: 'ayudar a asegurar fronteras', present: 'ayuda a asegurar fronteras' },
    about: 'frente a',
    by: 'con',
    definition: 'Ayuda a alguien a vigilar o mantener su frontera.',
    example: 'Tropas de frontera refuerzan los pasos de un aliado.',
    counterexample:
      'Un Estado cierra su propia frontera: una afirmación sobre esa frontera, no ayuda a nadie. Arma a las tropas de frontera de otro para una guerra en otra parte: apoyo militar.',
    synonyms: [
      'ayudar a proteger las fronteras de',
      'ayudar a vigilar las fronteras de',
      'asegurar las fronteras de',
    ],
  },
  'humanitarian-support': {
    label: 'apoyo humanitario',
    reverse: 'recibe ayuda humanitaria de',
    verb: {
      base: 'dar ayuda humanitaria a',
      present: 'da ayuda humanitaria a',
      past: 'daba ayuda humanitaria a',
    },
    short: { base: 'dar socorro', present: 'da socorro' },
    definition: 'Socorro a personas necesitadas, dado a ellas o por medio de su Estado.',
    example: 'Un ministerio alimenta a refugiados en un Estado vecino.',
    counterexample:
      'Un Estado vende grano: comercio, que aquí no se codifica. Paga a los soldados de otro: apoyo militar, o apoyo donde no se dice de qué tipo.',
    synonyms: [
      'dar apoyo humanitario a',
      'prestar ayuda humanitaria a',
      'enviar socorro a',
      'alimentar',
      'dar de comer a',
    ],
  },
  support: {
    label: 'apoyo, sin decir de qué tipo',
    reverse: 'recibe apoyo de',
    verb: { base: 'apoyar a', present: 'apoya a', past: 'apoyaba a' },
    short: { base: 'apoyar', present: 'apoya' },
    about: 'frente a',
    definition: 'Ayuda o respaldo cuyo tipo no dicen las palabras.',
    example: '«Asistió al grupo.»',
    counterexample:
      '«Armó al grupo»: apoyo militar. «Trabajan juntos»: contactos, pues de nadie se dice que ayude a nadie.',
    ucdp: 'desconocido',
    synonyms: ['dar apoyo a', 'prestar apoyo a'],
  },
  'asks-for-help': {
    label: 'petición de ayuda',
    reverse: 'recibe una petición de ayuda de',
    verb: { base: 'pedir ayuda a', present: 'pide ayuda a', past: 'pedía ayuda a' },
    short: { base: 'pedir ayuda', present: 'pide ayuda' },
    definition:
      'Se dirige a alguien en busca de ayuda. Quien pide no da nada, y si se da ayuda es otra afirmación: por eso no es ni a favor ni en contra.',
    example: 'Un gobierno apela a una alianza.',
    counterexample: 'Una alianza envía tropas: apoyo militar. Un gobierno ofrece ayuda: el apoyo, prometido.',
    synonyms: ['pedir la ayuda de', 'pedir asistencia a', 'solicitar ayuda a', 'recurrir a'],
  },
  sanctuary: {
    label: 'refugio',
    reverse: 'recibe refugio de',
    verb: { base: 'dar refugio a', present: 'da refugio a', past: 'daba refugio a' },
    short: { base: 'dar refugio', present: 'da refugio' },
    definition:
      'Aloja a alguien, o le deja permanecer y actuar en su suelo. Acoger una sede cuenta, acoger negociaciones no (San-Akca).',
    example: 'Un grupo tiene sus campamentos en un Estado.',
    counterexample:
      'Una delegación viene a conversar: contactos. Un grupo está en un lugar, y de nadie se dice que le deje permanecer: lugar.',
    ucdp: 'acceso a territorio',
    synonyms: ['acoger', 'albergar', 'alojar', 'refugiar'],
  },
  'fought-for': {
    label: 'lucha en sus filas',
    reverse: 'tiene combatientes de entre',
    verb: {
      base: 'luchar por',
      present: 'lucha por',
      past: 'luchaba por',
    },
    short: { base: 'luchar por …', present: 'lucha por …' },
    definition: 'Hay personas que luchan en las filas de alguien.',
    example: 'Voluntarios se unen a una milicia.',
    counterexample:
      'Un Estado envía su ejército a ayudar a otro: apoyo militar. Hay quien jura lealtad y se queda en casa: juramento de lealtad.',
    synonyms: ['luchar por', 'combatir por', 'combatir en las filas de'],
  },
};
