import { referencesWith } from '../codebook-works.ts';
import type { ploverCategories as english } from '../en/codebook-field.ts';

/** The PLOVER categories that rows map to: what each covers, and which of the four quarters it belongs to. */
export const ploverCategories: typeof english = {
  AGREE: { quad: 'cooperación verbal', holds: 'ofertas, promesas, acuerdos para cooperar' },
  CONSULT: { quad: 'cooperación verbal', holds: 'visitas, reuniones, conversaciones' },
  SUPPORT: {
    quad: 'cooperación verbal',
    holds: 'respaldo diplomático, elogios, reconocimiento, tratados',
  },
  CONCEDE: { quad: 'cooperación verbal', holds: 'concesiones de palabra' },
  COOPERATE: {
    quad: 'cooperación material',
    holds: 'intercambios útiles para ambos: ejercicios, inteligencia, comercio',
  },
  AID: {
    quad: 'cooperación material',
    holds: 'ayuda que sirve sobre todo a quien la recibe; también asilo',
  },
  RETREAT: { quad: 'cooperación material', holds: 'liberaciones, retiradas, altos el fuego' },
  REQUEST: { quad: 'conflicto verbal', holds: 'peticiones, exigencias, órdenes' },
  ACCUSE: {
    quad: 'conflicto verbal',
    holds: 'desaprobación, acusaciones, pleitos, investigaciones',
  },
  REJECT: { quad: 'conflicto verbal', holds: 'negativas' },
  THREATEN: { quad: 'conflicto verbal', holds: 'amenazas de palabra' },
  PROTEST: { quad: 'conflicto material', holds: 'manifestaciones, huelgas' },
  SANCTION: { quad: 'conflicto material', holds: 'relaciones reducidas, sanciones, condenas' },
  MOBILIZE: {
    quad: 'conflicto material',
    holds: 'movimientos militares y policiales sin llegar a la fuerza',
  },
  COERCE: { quad: 'conflicto material', holds: 'restricción y coacción sin llegar a la violencia' },
  ASSAULT: { quad: 'conflicto material', holds: 'uso de la fuerza' },
};

/** The works that the codebook is based on: described in Spanish, cited in their own language. */
export const codebookReferences = referencesWith({
  plover:
    'Dieciséis categorías de acontecimientos políticos, en cuatro cuartos (palabras o hechos, cooperación o conflicto). Cada relación corresponde a la categoría más próxima. La elección es juicio nuestro: los acontecimientos no son relaciones.',
  ucdp: 'Qué tipos de apoyo recibió una parte beligerante en un conflicto armado, año por año, de 1975 a 2017. Solo se ponen en correspondencia actos que ayudan a alguien, y solo donde encaja uno de sus tipos de apoyo.',
  'san-akca':
    'Reglas sobre qué cuenta como apoyo de Estados a grupos armados: acoger negociaciones no cuenta, acoger una sede sí.',
  factbank:
    'Qué seguridad muestra una fuente en lo que dice, aparte de si lo afirma o lo niega; y que ambas cosas son siempre relativas a una fuente.',
  timeml:
    'Tiempo, polaridad, modalidad, y la clase de verbos que solo hablan de otro acontecimiento: intentar, querer, temer.',
});
