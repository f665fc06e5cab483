import type { shell as english } from '../en/shell.ts';
import { numeral, plural } from './grammar.ts';

const statements = (count: number): string => plural(count, 'afirmación', 'afirmaciones');

/** Texts of the evidence. */
export const panel: (typeof english)['panel'] = {
  label: 'Evidencia',
  statements: 'Afirmaciones',
  strands: 'Qué se dice entre ambos',
  hidden: (count) => `Los filtros ocultan ${numeral(count)} de estas en el mapa.`,
  silent: (count) =>
    `${statements(count)} de abajo no ${count === 1 ? 'aparece' : 'aparecen'} en el mapa: usted ha filtrado a quien lo dice.`,
  show: 'Mostrar todo',
  wholePair: 'Todo entre ambos',
  statesIt: 'Cómo se afirma',
  says: 'Quién lo dice',
  when: 'Cuándo',
  whenOf: (held, stated) => (stated ? `${held} («${stated}»)` : held),
  concerning: 'En relación con',
  through: 'Por medio de',
  what: 'Qué',
  where: 'Dónde',
  condition: 'Condición',
  openness: 'Abierta o encubiertamente',
  overt: 'abiertamente',
  covert: 'de forma encubierta',
  cautious: 'Expresión cautelosa',
  section: 'Sección del texto',
  frames: { options: 'enumera opciones', goals: 'enumera objetivos', history: 'relata historia' },
  basis: 'Base',
  implied: 'leído entre líneas',
  derived: 'deducido por una regla, no dicho',
  note: 'Nota de codificación',
  second: {
    agrees: 'una segunda persona coincide',
    differs: 'una segunda persona lo leyó de otro modo',
  },
  source: 'Fuente',
  readInText: 'Leerlo en el texto',
  opens: {
    passage: 'Abrir la fuente en este pasaje',
    page: 'Abrir la fuente en esta página',
    source: 'Abrir la fuente',
  },
  backToAnswer: 'Volver a la respuesta',
  checkInCopy: 'Leerlo y comprobarlo en su propia copia',
  unsourced: 'No se indica ninguna fuente para esta afirmación.',
  locator: 'Lugar',
  contradicted: 'Contradicho: una afirmación lo dice sin reservas y otra lo niega.',
  mixed: 'Coopera y se opone a la vez.',
  link: 'Enlace a esta afirmación',
  several: (count) => `${statements(count)} en este pasaje`,
  resize: 'Ancho del panel de evidencia',
  author: (name) => name,
};

/** Texts of the quote check. */
export const check: (typeof english)['check'] = {
  onlySpacing: 'Todas las palabras están ahí: solo difieren los espacios o un salto de línea.',
  label: 'Comprobación de la cita',
  found: 'Hallada palabra por palabra',
  several: 'Hallada en varios lugares',
  differs: 'Hallada con diferencias',
  'not-found': 'No hallada',
  'no-text': 'Texto no disponible',
  published: (day, hash) =>
    `comprobada al publicar, ${day}${hash ? `, con sha256 ${hash.slice(0, 12)}…` : ''}`,
  own: (name) => `comprobada en este navegador en su propia copia${name ? ` (${name})` : ''}`,
  shipped: 'comprobada en este navegador en el texto publicado con el mapa',
  method:
    'La cita se comparó con el texto letra por letra. Si no coincidía, se comparó otra vez sin tener en cuenta los saltos de línea ni el tipo de espacios, comillas y guiones.',
  publishedHow: (hash) =>
    hash
      ? `El texto con que se comparó tiene el sha256 ${hash}. Puede repetir la comprobación con su propia copia de ese texto.`
      : 'No consta con qué texto se comparó.',
  hereHow: (hash, isCoded) =>
    isCoded
      ? `Ese texto es idéntico, byte por byte, al que se codificó: su sha256 es ${hash}.`
      : hash
        ? `Ese texto no es la copia que se codificó: su sha256 es ${hash}.`
        : 'Este navegador no pudo averiguar si ese texto es idéntico, byte por byte, al que se codificó.',
  noneHow: 'El texto no está disponible, y no consta ninguna comprobación de esta cita.',
  places: (count) =>
    `Está en ${plural(count, 'lugar', 'lugares')}, y el contexto no muestra a cuál se refiere.`,
  differences: 'En qué difieren la cita y el texto',
  nearest: 'Lo más parecido en el texto',
  noNearest: 'Nada en el texto se le parece.',
  added: 'solo en el texto:',
  removed: 'solo en la cita:',
  changesKey: 'Tachado: solo en la cita. Subrayado: solo en el texto.',
};
