import type { codebookAxes as english } from '../en/codebook-axes.ts';

type Axes = typeof english;

const certainty: Axes['certainty'] = {
  certain: {
    label: 'seguro',
    definition:
      'Las palabras lo dicen sin reservas. Quien está seguro es el autor: el mapa dice que lo dice, nunca que es así.',
    example: '«El ministerio entrena a los guardias fronterizos.»',
    not: [
      '«Probablemente el ministerio los entrena»: probable.',
      '«Se dice que el ministerio los entrena»: no toma partido.',
    ],
    rules: ['Es lo que vale por defecto donde nada se matiza; un tono firme no añade nada.'],
    field: 'FactBank: CT (certain)',
  },
  probable: {
    label: 'probable',
    definition: 'Las palabras lo consideran probable, y lo dicen.',
    example: '«Es probable que el ministerio entrene a los guardias fronterizos.»',
    not: ['«Es probable que el ministerio los entrene si se le pide»: una opción, con su condición.'],
    rules: ['La propia expresión cautelosa se guarda con la afirmación y se marca en su cita.'],
    field: 'FactBank: PR (probable)',
  },
  possible: {
    label: 'posible',
    definition: 'Las palabras dejan abierto si es así.',
    example: '«Puede que el ministerio esté entrenando a los guardias fronterizos.»',
    not: ['«El ministerio podría entrenarlos»: algo que puede hacer, que es el modo opción.'],
    rules: ['La certeza trata de si algo es así; el modo opción, de lo que alguien puede hacer.'],
    field: 'FactBank: PS (possible)',
  },
  unlikely: {
    label: 'improbable',
    definition: 'Las palabras lo consideran improbable, y no lo niegan.',
    example: '«Es improbable que el ministerio entrene a los guardias fronterizos.»',
    not: ['«El ministerio no los entrena»: seguro, y negado.'],
    rules: ['Lo improbable se dibuja como posible: no es una negación, por pequeña que sea la posibilidad.'],
    field: 'FactBank: PR− (probably not)',
  },
  uncommitted: {
    label: 'no toma partido',
    definition: 'Las palabras recogen que alguien lo dice, sin decir si es así.',
    example: '«Se acusa al ministerio de entrenar a rebeldes.»',
    not: [
      '«El ministerio, dice su ministro, los entrena», contado como cierto: seguro, con el ministro como hablante.',
      '«Un ministro acusa al vecino»: la relación acusación, segura.',
    ],
    rules: ['Quien acusa sin nombre es un hablante, y nunca un actor.'],
    field: 'FactBank: U (la fuente no se compromete)',
  },
};

const mood: Axes['mood'] = {
  fact: {
    label: 'hecho',
    definition: 'Las palabras hablan de lo que se hace, se sostiene o se declara, o se hizo.',
    example: '«El ejército patrulla la frontera.»',
    not: [
      '«El ejército ha de patrullar la frontera»: un objetivo.',
      '«El ejército la patrullará»: una promesa o un plan.',
    ],
    rules: [
      'Si la propia relación es una palabra, un objetivo o una opinión, el modo dice si se dio o se sostiene: una promesa hecha es un hecho.',
      'Un hecho sigue siendo un hecho, incluso bajo un título que enumera opciones.',
    ],
    field: 'El caso simple en PLOVER y TimeML',
  },
  attempted: {
    label: 'intentado',
    definition: 'Alguien lo intenta. No se dice si lo logra.',
    example: '«El ejército intenta sellar la frontera.»',
    not: ['«El ejército selló la frontera tras varios intentos»: un hecho.'],
    rules: ['Se dibuja como objetivo: intentar aún no es hacer.'],
    field: 'TimeML: I_ACTION (acción sobre otro acontecimiento)',
  },
  pledged: {
    label: 'prometido o planeado',
    definition: 'Alguien lo promete, o anuncia un plan.',
    example: '«El ministerio anunció que enviaría drones.»',
    not: [
      '«El ministerio quiere enviar drones»: un objetivo.',
      '«El ministerio podría enviar drones»: una opción.',
      'Lo que solo el autor espera que ocurra: una probabilidad.',
    ],
    rules: [
      'Una promesa a alguien se codifica dos veces: la garantía como hecho, y lo prometido como prometido.',
      'Una promesa no es cooperación.',
    ],
    field: 'PLOVER: AGREE, que reúne toda cooperación prometida',
  },
  intended: {
    label: 'pretendido',
    definition: 'Un objetivo, un deseo, una necesidad, una prioridad.',
    example: '«Su objetivo es mantener abierta la carretera.»',
    not: [
      '«Anunció que mantendría abierta la carretera»: prometido.',
      '«Mantiene abierta la carretera»: un hecho.',
    ],
    rules: ['«Debe» y «necesita» dicen lo que alguien debería querer, no lo que se hace.'],
    field: 'TimeML: I_STATE (estado de ánimo sobre otro acontecimiento)',
  },
  option: {
    label: 'opción',
    definition: 'Algo que alguien puede hacer: podría, puede, una opción es.',
    example: '«El ministerio podría compartir lo que sabe.»',
    not: [
      '«Puede que el ministerio ya lo esté compartiendo»: un hecho posible.',
      '«El ministerio ya lo compartió antes, y podría volver a hacerlo»: dos afirmaciones, una de ellas un hecho.',
    ],
    rules: [
      'Una opción no es un acto, se redacte como se redacte el título que lleva encima.',
      'Un título solo es, como mucho, evidencia de una opción.',
    ],
    field: 'PLOVER: modo auxiliar «hypothetical»',
  },
  feared: {
    label: 'temido',
    definition: 'Alguien teme o espera lo peor de ello.',
    example: '«Las autoridades temen que el grupo cruce el río.»',
    not: ['«Las autoridades ven una amenaza en el grupo»: la relación percepción de amenaza, un hecho.'],
    rules: ['Lo que está en una frase con «si» es temido u opción, nunca un hecho.'],
    field: 'TimeML: I_STATE (estado de ánimo sobre otro acontecimiento)',
  },
};

const tense: Axes['tense'] = {
  then: {
    label: 'en el momento de escribir',
    definition: 'Las palabras hablan del tiempo en que se escribieron, o de ninguno en particular.',
    example: '«El Estado arma al grupo.»',
    not: ['«El Estado armó al grupo en los años noventa»: anterior.'],
    rules: [
      '«Desde 2016» va aquí si sigue siendo así. Cuándo fue así se guarda con las palabras de la fuente, junto a la fecha resuelta.',
    ],
    field: 'TimeML: tiempo y aspecto',
  },
  earlier: {
    label: 'anterior',
    definition: 'Las palabras hablan de algo que había terminado cuando se escribieron.',
    example: '«El Estado armó en su día al grupo.»',
    not: ['«El Estado lleva años armando al grupo»: en el momento de escribir.'],
    rules: ['Lo pasado se dibuja solo si nada se dice del momento de escribir.'],
    field: 'PLOVER: modo auxiliar «historical»',
  },
};

const negated: Axes['negated'] = {
  no: {
    label: 'en afirmativo',
    definition: 'Las palabras dicen que es así, o que podría serlo, o que se quiere.',
    example: '«El Estado reconoce al gobierno.»',
    not: ['«El Estado aún no lo ha reconocido»: negado.'],
    rules: ['La negación es una pregunta aparte, distinta de signo, certeza y modo.'],
    field: 'FactBank: polaridad +',
  },
  yes: {
    label: 'negado',
    definition: 'Las palabras dicen que no es así.',
    example: '«El Estado no ha reconocido al gobierno.»',
    not: [
      '«Es improbable que el Estado lo reconozca»: improbable, y en afirmativo.',
      'El texto calla sobre ello: no se codifica. El silencio no es negación.',
    ],
    rules: [
      'Una negativa o un desmentido es la relación, negada. No se opone a nadie y no da color a una línea.',
      'Una opción que se descarta sigue siendo una opción: «podría no» se dibuja como posible.',
    ],
    field: 'PLOVER: modo auxiliar «negation»; FactBank: polaridad −',
  },
};

const basis: Axes['basis'] = {
  explicit: {
    label: 'expresamente',
    definition: 'Las propias palabras afirman la relación.',
    example:
      '«[El ministerio] entrena a los guardias.» Un extremo tomado de la frase anterior sigue siendo expreso.',
    not: ['Una relación que resulta de juntar dos frases: leída entre líneas.'],
    rules: [
      'Los corchetes de la cita explican a quién o a qué se refiere una palabra. Con ellos, cada cita nombra ambos extremos.',
    ],
    field: null,
  },
  implied: {
    label: 'leído entre líneas',
    definition: 'La relación no se dice abiertamente, y quien lee con cuidado la toma de las palabras.',
    example: '«Sus patrullas conjuntas cesaron»: que habían patrullado juntos.',
    not: ['Lo que quien lee sabe de otra parte: no se codifica, por conocido que sea.'],
    rules: ['Necesita una nota con la razón. Un mapa debería tener pocos de estos casos.'],
    field: null,
  },
  derived: {
    label: 'deducido por una regla',
    definition: 'Se sigue de otras afirmaciones por una regla, como de un bloque a un miembro enumerado.',
    example: 'Una fuente enumera los miembros de un bloque, y dice lo que hace el bloque.',
    not: ['Un bloque cuyos miembros la fuente no enumera: la afirmación se queda en el bloque.'],
    rules: ['Una afirmación sobre un bloque no se copia nunca a sus miembros sin esta marca.'],
    field: null,
  },
};

/** The axes of a statement, value by value. */
export const codebookAxes: Axes = { certainty, mood, tense, negated, basis };
