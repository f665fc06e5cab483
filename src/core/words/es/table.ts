import type { table as english } from '../en/table.ts';
import { numeral, plural } from './grammar.ts';

/** Statements and relations as a table. */
export const table: typeof english = {
  heading: 'Tabla',
  of: { label: 'Filas', claims: 'Afirmaciones', relations: 'Relaciones' },
  columns: {
    from: 'De',
    type: 'Relación',
    to: 'A',
    look: 'Cómo se afirma',
    quote: 'Cita',
    voice: 'Quién lo dice',
    held: 'Cuándo fue así',
    said: 'Cuándo se dijo',
    sign: 'A favor o en contra',
    nature: 'Acto, palabra, objetivo u opinión',
    certainty: 'Qué seguridad muestra el autor',
    mood: 'Hecho, plan u opción',
    tense: 'En ese momento o antes',
    negated: 'Se afirma o se niega',
    check: 'Comprobación de la cita',
    source: 'Documento',
    section: 'Sección del texto',
    statements: 'Afirmaciones',
    passages: 'Pasajes',
    origins: 'Fuentes independientes',
    basis: 'Cómo se deduce de las palabras',
    about: 'En relación con',
    by: 'Por medio de',
    what: 'Qué',
    where: 'Dónde',
    condition: 'Condición',
    note: 'Nota de codificación',
    id: 'Id',
  },
  counts: ({ of, shown, hidden, objectless, withObjectless, beside }) =>
    `${[
      of === 'claims' ? plural(shown, 'afirmación', 'afirmaciones') : plural(shown, 'relación', 'relaciones'),
      beside > 0
        ? `${numeral(beside)} de estas con menos firmeza que la afirmación de la que se dibuja su línea`
        : '',
      hidden > 0 ? `${plural(hidden, 'oculta')} por filtros o foco` : '',
      objectless === 0
        ? ''
        : withObjectless
          ? `de estas, ${numeral(objectless)} sin un segundo actor, que no se dibujan como línea`
          : `${numeral(objectless)} sin un segundo actor, que no figuran`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  nothing: 'No queda nada que mostrar. Los filtros o el foco lo ocultan todo.',
  show: 'Columnas',
  showHint: 'Qué muestra la tabla',
  columnsHint: 'Columnas',
  switches: { quotes: 'Citas completas', objectless: 'Afirmaciones sin un segundo actor' },
  usual: 'Columnas habituales',
  csv: 'CSV',
  copy: 'Copiar como CSV',
  save: 'Guardar como CSV',
  copied: (rows) => `${plural(rows, 'fila copiada', 'filas copiadas')} como CSV, con las citas completas.`,
  notCopied: 'El navegador no permitió copiar. Guarde el archivo en su lugar.',
  saved: (file) => `${file} guardado, con las citas completas.`,
  file: { claims: 'afirmaciones.csv', relations: 'relaciones.csv' },
  label: (of) => (of === 'claims' ? 'Afirmaciones, una por fila' : 'Relaciones, una por fila'),
  hint: 'Las flechas van de celda en celda, Intro abre la evidencia de una fila; en las cabeceras, Intro ordena.',
  printed: (printed, all) =>
    `Solo se imprimen las primeras ${numeral(printed)} de ${numeral(all)} filas. Guarde la tabla como CSV para tenerlas todas.`,
  several: (texts) => texts.join('; '),
  quoted: (words) => `«${words}»`,
  more: (first, others) => (others === 0 ? first : `${first} (y ${numeral(others)} más)`),
};
