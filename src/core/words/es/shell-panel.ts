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
