import type { CodebookWords } from '../en/codebook-words.ts';
import { codebookAxes } from './codebook-axes.ts';
import { codebookReferences, ploverCategories } from './codebook-field.ts';
import { codebookLooks, codebookSigns } from './codebook-looks.ts';
import { listed, numeral, plural } from './grammar.ts';

/** Every text of the codebook in Spanish. */
export const codebookWords: CodebookWords = {
  axes: codebookAxes,
  looks: codebookLooks,
  signs: codebookSigns,
  plover: ploverCategories,
  references: codebookReferences,
  intro:
    'Qué significan cada línea y cada palabra de este mapa: qué cuenta, qué no y dónde va en su lugar, y cuántas veces aparece aquí.',
  print: 'Imprimir',
  contents: 'Contenido',
  unused: (count) =>
    `Mostrar también ${count === 1 ? '1 entrada' : `${numeral(count)} entradas`} que este mapa no usa`,
  own: 'de este mapa',
  link: (label) => `Enlace a «${label}»`,
  groups: {
    look: {
      title: 'Cómo se afirma',
      intro: 'Lo muestra el trazo de una línea. Se deduce de las respuestas de abajo, y de nada más.',
    },
    sign: {
      title: 'A favor y en contra',
      intro: 'Tanto el color de una línea como su punta muestran el signo.',
    },
    type: {
      title: 'Relaciones',
      intro:
        'Quién hace qué a quién. Una afirmación tiene un solo tipo. Las últimas líneas de cada uno nombran la categoría más próxima de dos libros de códigos del campo, que se citan al final.',
    },
    certainty: {
      title: 'Certeza',
      intro: 'Qué seguridad muestra el autor de las palabras. No es un juicio sobre si es cierto.',
    },
    mood: {
      title: 'Modo',
      intro: 'Si se hace, se intenta, se promete, se quiere, es una opción o se teme.',
    },
    tense: { title: 'Tiempo', intro: 'Si las palabras hablan del momento de escribir, o de antes.' },
    negated: { title: 'Negación', intro: 'Si las palabras afirman o niegan.' },
    basis: { title: 'Base', intro: 'Cómo se halla la relación en las palabras.' },
    kind: {
      title: 'Actores',
      intro:
        'Quién actúa. El contorno de una caja muestra el tipo. La lista de actores se fija antes de codificar ninguna relación. Una agrupación como «órgano de un Estado» es editorial, y no una línea.',
    },
    rule: {
      title: 'Reglas de codificación',
      intro: 'En qué deben coincidir dos personas que codifican el mismo texto, para llegar al mismo mapa.',
    },
  },
  generalRules: {
    title: 'Reglas para todos los mapas',
    rows: [
      'Primero se fija la lista de actores, con lo que significa cada expresión; solo después se codifican las relaciones.',
      'Cada afirmación se apoya en palabras de su fuente. Con las palabras añadidas entre corchetes, cada cita nombra ambos extremos.',
      'Lo que el texto no dice no se codifica, por conocido que sea.',
      'Lo que se dice de un bloque no se copia nunca a sus miembros.',
      'De una comparación se codifica solo lo que se dice abiertamente.',
      'Una negativa o un desmentido es la relación, negada; no convierte a nadie en adversario.',
      'Todo aquel a quien el texto atribuye unas palabras es un hablante. Quien acusa sin nombre es un hablante, nunca un actor.',
      'Si actúa un organismo, el actor es él mismo, aunque el texto diga «por medio de».',
      'Las mismas palabras pueden contener varias afirmaciones: son un pasaje, y se cuentan una vez.',
    ],
  },
  ownRules: { title: 'Reglas de este mapa', none: 'Este mapa no declara reglas propias.' },
  terms: {
    example: 'Ejemplo',
    not: 'No cuenta',
    see: 'Véase en su lugar',
    rules: 'Regla',
    sign: 'Signo',
    direction: 'Dirección',
    nature: 'Naturaleza',
    reverse: 'Desde el otro extremo',
    plover: 'PLOVER',
    ucdp: 'UCDP External Support',
    field: 'En el campo',
    here: 'En este mapa',
  },
  signWords: {
    supports: 'apoya o coopera',
    opposes: 'se opone',
    contact: 'ninguno: contactos y promesas',
    neither: 'ni a favor ni en contra',
  },
  direction: {
    directed: 'de uno a otro',
    mutual: 'en ambos sentidos: una línea, sea cual sea el extremo que se nombre primero',
  },
  natures: {
    act: 'un acto',
    word: 'palabras en vigor: decirlo hace que sea así',
    aim: 'un objetivo, que no es un acto',
    view: 'una opinión, que no es un acto',
  },
  typeRules: {
    act: 'Lo que podría hacerse es una opción, lo que se anuncia está prometido: solo lo que se hace o se hizo es un hecho.',
    word: 'El modo dice si estas palabras están en vigor, no si llega a ocurrir lo que anuncian.',
    aim: 'Se dibuja como objetivo por firme que se diga; el modo dice si el objetivo se sostiene.',
    view: 'Se dibuja como opinión por firme que se diga; el modo dice si la opinión se sostiene.',
    mutual:
      'Se dice de ambos solo si simplemente es así: que uno lo quiera o pueda hacerlo no dice nada del otro.',
    unsigned: 'A quién ayuda o daña es una afirmación aparte.',
    organisation: 'No se dibuja cuando se abre un mapa.',
  },
  ploverOf: (name, known) => (known ? `${name} (${known.quad}: ${known.holds})` : name),
  noPlover: 'no encaja ninguna de sus categorías',
  noUcdp: 'no encaja ninguno de sus tipos de apoyo',
  usage: {
    statements: (count) => plural(count, 'afirmación', 'afirmaciones'),
    relations: (count) => plural(count, 'relación', 'relaciones'),
    pairs: (count) => plural(count, 'par', 'pares'),
    actors: (count) => plural(count, 'actor', 'actores'),
    none: 'no se usa en este mapa',
    such: (names, more) => `Aquí: ${more > 0 ? `${names.join(', ')} y ${numeral(more)} más` : listed(names)}`,
    show: 'Mostrar estos en el mapa',
    showLabel: (label) => `Mostrar en el mapa solo: ${label}`,
  },
  standing: {
    title: 'Cómo se deduce',
    intro:
      'Cada afirmación tiene cinco respuestas: certeza, modo, tiempo, negación, y si su relación es un acto, palabras en vigor, un objetivo o una opinión. La primera fila que encaja indica cómo se afirma.',
    if: 'Primera fila que encaja',
    then: 'Se afirma como',
    any: (clauses) => clauses.join('; o '),
    clause: (axis, values) => `${axis}: ${listed(values, 'o')}`,
    natureAxis: 'Relación',
    natures: { act: 'un acto', word: 'palabras en vigor', aim: 'un objetivo', view: 'una opinión' },
    otherwise: 'Nada de lo anterior',
  },
  referencesTitle: 'En qué se apoya este libro de códigos',
};
