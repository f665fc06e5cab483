import type { codebookLooks as englishLooks, codebookSigns as englishSigns } from '../en/codebook-looks.ts';

/** What the legend's definition leaves open: an example, what does not count, and the rule. */
export const codebookLooks: typeof englishLooks = {
  stated: {
    example: '«Comparte lo que sabe con su vecino.» «Tiene al grupo en su lista de terroristas.»',
    not: [
      '«Podría compartir»: posible.',
      '«Quiere compartir»: un objetivo.',
      '«Se dice que comparte»: alegado.',
    ],
    rules: ['Al abrirse un mapa se dibuja solo lo que se afirma o se considera probable.'],
  },
  likely: {
    example: '«Probablemente comparte lo que sabe.»',
    not: ['«Es probable que prometa ayuda»: prometido.', '«Puede que comparta»: posible.'],
    rules: ['«Probable» no se dibuja nunca como «es».'],
  },
  alleged: {
    example: '«Se le acusa de armar a rebeldes.»',
    not: [
      '«Un ministro le acusa»: la propia acusación está afirmada.',
      'Lo que dice un hablante con nombre y el autor recoge como cierto: afirmado, con su hablante.',
    ],
    rules: [
      'Una acusación sobre el pasado sigue siendo alegada, para que no se dibuje nunca como hecho pasado.',
    ],
  },
  promised: {
    example: '«Entregará drones, anunció el ministro.»',
    not: [
      'La promesa como tal: una garantía, afirmada.',
      'Lo que alguien quiere y no ha anunciado: un objetivo.',
    ],
    rules: ['Una promesa antigua sigue siendo una promesa; de una rechazada se dice que no es así.'],
  },
  aim: {
    example: '«Su objetivo es mantenerlos fuera.» «Duda de su palabra.»',
    not: ['«Los mantiene fuera»: afirmado.', '«Podría mantenerlos fuera»: posible.'],
    rules: [
      'Una duda no es un acto, ni un objetivo una promesa: ninguno hace que dos actores cooperen y se opongan a la vez.',
    ],
  },
  possible: {
    example: '«Podría enviar tropas.» «Temen que envíe tropas.»',
    not: ['«No envía tropas»: se dice que no es así.', '«Probablemente envía tropas»: probable.'],
    rules: [
      'Lo posible sigue siendo posible aunque se niegue: una designación que podría retirarse sigue contando como tal.',
    ],
  },
  denied: {
    example: '«No ha reconocido al gobierno.»',
    not: ['«Es improbable que lo haga»: posible.', '«Se opone al gobierno»: oposición, afirmada.'],
    rules: [
      'Una negación no da signo a dos actores y se cuenta aparte. Si otra afirmación dice lo mismo sin reservas, la línea queda contradicha.',
    ],
  },
  past: {
    example: '«Armó al grupo en los años noventa.»',
    not: [
      '«Arma al grupo desde los años noventa»: afirmado.',
      '«Se le acusó entonces de ello»: alegado.',
      '«No armó al grupo»: se dice que no es así.',
    ],
    rules: [
      'Una línea se dibuja como pasada solo si no hay otra cosa: lo que es así en el momento de la fuente va primero.',
    ],
  },
  unsourced: {
    example: 'Una línea tomada de una tabla que no nombra ninguna fuente.',
    not: ['Una afirmación con página pero sin cita: tiene fuente.'],
    rules: ['Se dibuja y se cuenta como tal hasta que se indique una fuente.'],
  },
};

/** The signs, and the two marks that a pair or a line may carry. */
export const codebookSigns: typeof englishSigns = {
  supports: {
    label: 'apoya o coopera',
    definition: 'La relación ayuda a alguien, o ambos actúan juntos.',
    example: 'Apoyo militar, ejercicios conjuntos, reconocimiento.',
    not: [
      'Conversaciones, una promesa o un interés común: contactos y promesas.',
      'Ocupar un cargo o tener fuerzas en un lugar: ni lo uno ni lo otro.',
    ],
    rules: ['El signo pertenece al tipo de relación, no a nuestra opinión sobre quién gana con ella.'],
    field: 'PLOVER: cooperación verbal y material',
  },
  opposes: {
    label: 'se opone',
    definition: 'La relación va contra alguien, con actos, palabras, objetivos u opiniones.',
    example: 'Una designación, una sanción, una duda.',
    not: ['Negarse a ayudar: la ayuda, negada, que no tiene signo.'],
    rules: ['No se suman signos: una línea que ayuda no anula otra que se opone.'],
    field: 'PLOVER: conflicto verbal y material',
  },
  contact: {
    label: 'contactos y promesas',
    definition: 'Ambos hablan, uno promete algo al otro o le pide ayuda, o los dos quieren lo mismo.',
    example: 'Conversaciones, una garantía, un interés común.',
    not: ['La promesa de enviar armas: apoyo militar, prometido.', 'Armas que se envían: apoyo militar.'],
    rules: [
      'Una conversación, una promesa o un interés común no es apoyo: no tiene signo, y se cuenta aparte.',
    ],
    field: 'PLOVER: las categorías CONSULT, AGREE y REQUEST',
  },
  neither: {
    label: 'ni lo uno ni lo otro',
    definition: 'La relación no está a favor ni en contra de nadie, o se dice que no es así.',
    example: 'Pertenencia, presencia en un lugar, huida.',
    not: ['Tropas que están allí para ayudar: apoyo militar.'],
    rules: ['A quién ayuda o daña es una afirmación aparte, y necesita su propia cita.'],
    field: null,
  },
  mixed: {
    label: 'coopera y se opone a la vez',
    definition:
      'Ambos signos entre los actos y las palabras en vigor que se afirman entre los mismos dos actores.',
    example: 'Un Estado tiene a un grupo en su lista de terroristas y comparte inteligencia con él.',
    not: [
      'Un objetivo o una duda junto a un acto: en su lugar, dos hebras finas.',
      'Una negación junto a un acto: contradicho, o nada.',
    ],
    rules: [
      'Cuentan solo actos y palabras en vigor: un objetivo dibujado como acto es decir de alguien algo falso.',
    ],
    field: null,
  },
  contradicted: {
    label: 'contradicho',
    definition: 'Una afirmación lo dice sin reservas, y otra niega el mismo hecho al mismo tiempo.',
    example: '«Los arma», y en otra parte: «No los arma.»',
    not: ['«Los armó en 2015» junto a «No lo hizo en 2020»: dos hechos.'],
    rules: ['Contenido, terceros y tiempo deben coincidir. Ninguna de las partes se descarta.'],
    field: null,
  },
};
