import { LARGEST_COPY, type CopyFault } from '../../evidence/reader-copy.ts';
import type { CheckCounts } from '../../evidence/source-checks.ts';
import type { copies as english } from '../en/copies.ts';
import { numeral, plural } from './grammar.ts';

const megabytes = (bytes: number): string => `${numeral(Math.round(bytes / 1024 / 1024))} MB`;
const largest = megabytes(LARGEST_COPY);
const named = (name: string): string => (name === '' ? 'El texto pegado' : `«${name}»`);

/** What is wrong with a copy, and what to do; `detail` says more where the fault has kinds. */
const faults: Readonly<Record<CopyFault, (name: string, detail: string) => string>> = {
  'too-large': (name, size) =>
    `${named(name)} tiene ${megabytes(Number(size))}, y el límite son ${largest}. Use solo el texto, sin imágenes.`,
  'too-long': (name, length) =>
    `${named(name)} tiene ${numeral(Math.round(Number(length) / 1e6))} millones de caracteres, demasiados para comprobarlos aquí. Use solo la parte con esta fuente.`,
  empty: (name) => `${named(name)} no contiene texto. Elija un archivo o pegue un texto con palabras.`,
  binary: (name, kind) =>
    kind === 'office'
      ? `${named(name)} es un documento de un procesador de textos o un archivo comprimido. Guárdelo como texto, HTML o PDF, y use eso.`
      : kind === 'picture'
        ? `${named(name)} es una imagen, así que no hay texto que comparar. Use el texto mismo.`
        : `${named(name)} no es texto. Use un archivo de texto, HTML o PDF.`,
  encoding: (name, encoding) =>
    `${named(name)} está codificado en ${encoding} y no se puede leer con seguridad. Guárdelo como UTF-8, y use eso.`,
  encrypted: (name) =>
    `${named(name)} está protegido con una contraseña. Ábralo en un lector de PDF, guárdelo sin contraseña o copie su texto, y use eso.`,
  scanned: (name) =>
    `${named(name)} contiene imágenes de páginas y ningún texto. Pase antes un reconocimiento de texto (OCR), o pegue el texto.`,
  damaged: (name, kind) =>
    kind === 'html'
      ? `${named(name)} no se puede leer: sus elementos están anidados con demasiada profundidad. Copie su texto desde un navegador, y péguelo.`
      : `${named(name)} es un PDF dañado y no se puede leer. Descárguelo de nuevo, o copie su texto desde un lector de PDF.`,
  unreadable: (name) =>
    `No se pudo abrir ${named(name)}: puede que sea una carpeta, o que entre tanto se haya movido o cambiado. Vuelva a elegir el archivo.`,
  stopped: (name) => `Se detuvo la lectura de ${named(name)}.`,
  failed: (name, reason) =>
    `No se pudo leer ${named(name)}${reason ? ` (${reason})` : ''}. Inténtelo otra vez, o use el texto en otro formato.`,
};

const results = ({ found, several, differs, ...counts }: CheckCounts): readonly string[] =>
  [
    found > 0 ? `${plural(found, 'hallada')} palabra por palabra` : '',
    several > 0 ? `${numeral(several)} en varios lugares` : '',
    differs > 0 ? `${numeral(differs)} con diferencias` : '',
    counts['not-found'] > 0 ? plural(counts['not-found'], 'no hallada', 'no halladas') : '',
  ].filter(Boolean);

/** Texts about the reader's own copy of a source. */
export const copies: typeof english = {
  heading: 'Su propia copia',
  invite:
    'Abra su propia copia de este texto para comprobar en ella todas las citas a la vez. Se lee en este navegador y no se envía a ninguna parte.',
  drop: 'Suelte aquí un archivo, o',
  choose: 'Elija un archivo',
  kinds: `Texto, HTML o PDF, hasta ${largest}.`,
  paste: 'Pegar el texto en su lugar',
  pasteLabel: 'El texto de la fuente',
  check: 'Comprobar este texto',
  useShipped: 'Comprobar las citas en el texto publicado con el mapa',
  reading: (name) =>
    name === ''
      ? 'Leyendo el texto y comprobando sus citas …'
      : `Leyendo «${name}» y comprobando sus citas …`,
  cancel: 'Cancelar',
  dismiss: 'Cerrar',
  fault: (fault, name, detail) => faults[fault](name, detail),
  before: 'El texto anterior sigue aquí.',
  another: (stand, all) =>
    stand === 0
      ? `Parece otro texto: no contiene ninguna de ${plural(all, 'cita')}.`
      : `Parece otro texto: solo contiene ${numeral(stand)} de ${plural(all, 'cita')}.`,
  anotherNote: 'No se usa como el texto de esta fuente.',
  useAnyway: 'Usarlo de todos modos',
  letGo: 'No usarlo',
  summary: (counts) =>
    counts.all === 0
      ? 'El mapa no contiene ninguna cita de esta fuente.'
      : `${plural(counts.all, 'cita')}: ${results(counts).join(', ')}.`,
  own: (name) => (name === '' ? 'Su propia copia, pegada.' : `Su propia copia: «${name}».`),
  shipped: 'El texto publicado con el mapa.',
  coded: 'Idéntico, byte por byte, al texto que se codificó.',
  other: 'Otra copia: no es idéntica, byte por byte, al texto que se codificó.',
  unknown: 'Este navegador no puede averiguar si es idéntica, byte por byte, al texto que se codificó.',
  hash: (hash) => `sha256 de este texto: ${hash}`,
  codedHash: (hash) => `sha256 del texto codificado: ${hash}`,
  hashes: 'Cómo se sabe',
  noHash: 'Los navegadores solo calculan un sha256 en páginas https. Todas las citas se comparan igualmente.',
  noCoded: 'El mapa no dice qué texto se codificó.',
  remark: (remark) =>
    remark.kind === 'encoding'
      ? `El archivo no está en UTF-8 y se leyó como ${remark.encoding}. Si las letras no se ven bien, guárdelo como UTF-8 y vuelva a abrirlo.`
      : `${numeral(remark.without)} de ${plural(remark.pages, 'página')} no contienen texto: puede que sean imágenes.`,
  keep: 'Conservarla en este navegador',
  keepNote: 'Para su próxima visita, cuando se leerá y comprobará de nuevo.',
  unkept:
    'Este navegador no permite que la página guarde nada; puede que sea una ventana privada. La copia permanece hasta que deje la página.',
  unforgotten:
    'La copia ya no está en esta página, pero el navegador no permitió borrarla de su almacenamiento. Borre los datos de este sitio en los ajustes del navegador.',
  forget: 'Quitar esta copia',
  forgotten: 'Se ha quitado la copia.',
  replace: 'Usar otra copia',
  findings: (count) =>
    `${plural(count, 'cita')} no ${count === 1 ? 'hallada' : 'halladas'} palabra por palabra`,
  more: (count) => `… y ${plural(count, 'cita más', 'citas más')}.`,
};
