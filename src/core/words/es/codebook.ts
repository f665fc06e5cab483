import type { codebookWords as englishCodebookWords } from '../en/codebook.ts';
import { referencesWith } from '../tell/codebook-works.ts';
import { listed, numeral } from './grammar.ts';

/** The works that the codebook is based on: described in Spanish, cited in their own language. */
export const codebookReferences = referencesWith({
  plover:
    'Dieciséis categorías de acontecimientos políticos, en cuatro cuadrantes (palabras o hechos, cooperación o conflicto). Cada relación corresponde a la categoría más próxima. La elección es nuestra: los acontecimientos no son relaciones.',
  ucdp: 'Qué tipos de apoyo recibió una parte beligerante en un conflicto armado, año por año, de 1975 a 2017. Solo se clasifican así los actos que ayudan a alguien, y solo si encaja uno de sus tipos de apoyo.',
  'san-akca':
    'Reglas sobre qué cuenta como apoyo de Estados a grupos armados: acoger negociaciones no cuenta, acoger una sede sí.',
  factbank:
    'Qué seguridad muestra una fuente en lo que dice, separada de si lo afirma o lo niega. Ambas cosas dependen siempre de la fuente.',
  timeml:
    'Tiempo, polaridad, modalidad, y la clase de verbos que solo hablan de otro acontecimiento: intentar, querer, temer.',
});

/** Every text of the codebook in Spanish. */
export const codebookWords: typeof englishCodebookWords = {
  references: codebookReferences,
  ploverOf: (name, known) => (known ? `${name} (${known.quad}: ${known.holds})` : name),
  usage: {
    such: (names, more) => `Aquí: ${more > 0 ? `${names.join(', ')} y ${numeral(more)} más` : listed(names)}`,
  },
  standing: {
    any: (clauses) => clauses.join('; o '),
    clause: (axis, values) => `${axis}: ${listed(values, 'o')}`,
  },
};
