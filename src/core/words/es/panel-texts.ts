import type { profile as englishProfile, quoteCheck as englishCheck } from '../en/panel-texts.ts';
import { plural } from './grammar.ts';

/** How a quote was checked, and how it differs. */
export const quoteCheck: typeof englishCheck = {
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

/** The profile of an actor. */
export const profile: typeof englishProfile = {
  heading: 'Perfil',
  aliases: 'También llamado',
  kind: 'Tipo',
  within: 'Agrupación (editorial)',
  members: 'Miembros que enumera una fuente',
  relations: 'Relaciones',
  towards: 'Afirmaciones sin un segundo actor',
  concerns: 'Nombrado como tercero',
  speaks: 'Habla en',
  none: 'De este actor no se afirma ninguna relación.',
  statements: (count) => plural(count, 'afirmación', 'afirmaciones'),
  hidden: (count) => `${plural(count, 'relación oculta', 'relaciones ocultas')} por los filtros`,
  groups: {
    supports: 'Apoya o coopera',
    opposes: 'Se opone',
    contact: 'Contactos y promesas',
    neither: 'Ni a favor ni en contra',
    alleged: 'Alegado',
    promised: 'Prometido o previsto',
    aim: 'Objetivos, dudas y opiniones',
    possible: 'Posible o temido',
    past: 'En el pasado',
    denied: 'Se dice que no es así',
  },
  organs: 'Y por sus órganos y su gente',
};
