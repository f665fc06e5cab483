import type { matrix as english } from '../en/matrix.ts';
import { numeral, plural } from './grammar.ts';

const actors = (count: number): string => plural(count, 'actor', 'actores');

/** Who to whom, as a matrix. */
export const matrix: typeof english = {
  heading: 'Matriz',
  intro: (count, left) =>
    `Cada fila actúa, cada columna es aquel a quien concierne: ${actors(count)} con líneas en esta vista${left > 0 ? `; quedan fuera ${numeral(left)} sin ellas` : ''}.`,
  label: (count) => `Quién a quién: ${actors(count)}`,
  help: 'Las flechas van de celda en celda; Inicio y Fin, dentro de la fila; con Ctrl, a las esquinas. Intro abre lo que contiene la celda; sobre un nombre abre el actor.',
  order: 'Orden',
  orders: { camps: 'quiénes están juntos', name: 'por nombre', kind: 'por tipo' },
  orderNote: {
    camps:
      'Ordenado de modo que los actores que se apoyan estén juntos y los que se oponen, separados. Es un orden para mirar, no un hallazgo.',
    name: 'Ordenado por nombre.',
    kind: 'Ordenado por tipo de actor.',
  },
  corner: 'actúa ↓ · concierne →',
  empty: 'No se muestra ninguna línea, así que no hay nada que poner en filas y columnas.',
  ends: (from, to) => `${from} → ${to}`,
  cell: (ends, what) => `${ends}: ${what.join('; ')}`,
  said: (relation, look) => `${relation} (${look})`,
  silences: {
    notStated: 'no se afirma',
    outside: 'fuera de lo que abarcan las fuentes',
    hidden: 'oculto por los filtros',
    self: 'él mismo',
  },
  silenceSentences: {
    notStated: (ends) =>
      `${ends}: nada se afirma, aunque una misma fuente habla de lo que hace el primero y del segundo.`,
    outside: (ends) =>
      `${ends}: fuera de lo que abarcan las fuentes. Ninguna fuente dice algo de lo que hace el primero y habla además del segundo, así que el hecho de que nada se afirme no dice nada.`,
    hidden: (ends, count) =>
      `${ends}: ${plural(count, 'relación oculta', 'relaciones ocultas')} por los filtros.`,
    self: (name) => `El propio actor: ${name}.`,
  },
  key: 'Clave',
  keySigns:
    'Arriba a la izquierda: apoya o coopera. Abajo a la derecha: se opone. En medio: contactos y promesas, o ni lo uno ni lo otro.',
  keyLooks: 'El relleno dice cómo se afirma.',
  keySilence: 'Una celda vacía puede significar tres cosas distintas, y cada una tiene otro aspecto.',
  keyNotSo: 'se dice que no es así',
  keyBreak: 'Un hueco más ancho separa a quienes están juntos de los siguientes.',
  point: 'Señale una celda, o vaya hasta ella, para leer lo que contiene.',
};
