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
    `${named(name)} tiene ${megabytes(Number(size))}, y aquí se leen como máximo ${largest}. Dé solo el texto, sin imágenes.`,
  'too-long': (name, length) =>
    `${named(name)} tiene ${numeral(Math.round(Number(length) / 1e6))} millones de caracteres, demasiados para comprobarlos aquí. Dé la parte que contiene esta fuente.`,
  empty: (name) => `${named(name)} no contiene texto. Dé un archivo o un texto con palabras.`,
  binary: (name, kind) =>
    kind === 'office'
      ? `${named(name)} es un documento de un procesador de textos o un archivo comprimido. Guárdelo como texto, HTML o PDF, y dé eso.`
      : kind === 'picture'
        ? `${named(name)} es una imagen, sin letras que se puedan comparar. Dé el texto mismo.`
        : `${named(name)} no es texto: sus bytes no son letras. Dé un archivo de texto, HTML o PDF.`,
  encoding: (name, encoding) =>
    `${named(name)} está escrito en ${encoding} de un modo que no se puede leer con certeza. Guárdelo como UTF-8, y dé eso.`,
  encrypted: (name) =>
    `${named(name)} está protegido con una contraseña. Ábralo en un lector de PDF, guárdelo sin contraseña o copie su texto, y dé eso.`,
  scanned: (name) =>
    `${named(name)} contiene imágenes de páginas y ningún texto. Haga reconocer antes su texto (OCR), o pegue el texto.`,
  damaged: (name, kind) =>
    kind === 'html'
      ? `${named(name)} no es una página que se pueda leer: sus elementos se anidan sin fin. Copie su texto desde un navegador, y péguelo.`
      : `${named(name)} es un PDF dañado y no se pudo leer. Consígalo de nuevo, o copie su texto desde un lector de PDF.`,
  unreadable: (name) =>
    `No se pudo abrir ${named(name)}: puede que sea una carpeta, o que entre tanto se haya movido o cambiado. Vuelva a elegir el archivo.`,
  stopped: (name) => `Se detuvo la lectura de ${named(name)}.`,
  failed: (name, reason) =>
    `No se pudo leer ${named(name)}${reason ? ` (${reason})` : ''}. Inténtelo otra vez, o dé su texto en otra forma.`,
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
    'Dé su propia copia de este texto, y todas las citas se comprueban en ella al momento. Se lee en este navegador y no se envía a ninguna parte.',
  drop: 'Suelte aquí un archivo, o',
  choose: 'Elija un archivo',
  kinds: `Texto, HTML o PDF, hasta ${largest}.`,
  paste: 'Pegar el texto en su lugar',
  pasteLabel: 'El texto de la fuente',
  check: 'Comprobar este texto',
  useShipped: 'Comprobar las citas en el texto que acompaña al mapa',
  reading: (name) =>
    name === ''
      ? 'Leyendo el texto y comprobando sus citas …'
      : `Leyendo «${name}» y comprobando sus citas …`,
  cancel: 'Cancelar',
  dismiss: 'Cerrar',
  fault: (fault, name, detail) => faults[fault](name, detail),
  before: 'Lo que había antes sigue aquí.',
  another: (stand, all) =>
    stand === 0
      ? `Parece otro texto: en él no está ninguna de ${plural(all, 'cita')}.`
      : `Parece otro texto: en él solo ${stand === 1 ? 'está' : 'están'} ${numeral(stand)} de ${plural(all, 'cita')}.`,
  anotherNote: 'No se ha tomado como el texto de esta fuente.',
  useAnyway: 'Usarlo de todos modos',
  letGo: 'Dejarlo',
  summary: (counts) =>
    counts.all === 0
      ? 'El mapa no contiene ninguna cita de esta fuente.'
      : `${plural(counts.all, 'cita')}: ${results(counts).join(', ')}.`,
  own: (name) => (name === '' ? 'Su propia copia, pegada.' : `Su propia copia: «${name}».`),
  shipped: 'El texto que acompaña al mapa.',
  coded: 'Este es el texto que se codificó, byte por byte.',
  other: 'Otra copia: no es, byte por byte, el texto que se codificó.',
  unknown: 'Aquí no se puede averiguar si es, byte por byte, el texto que se codificó.',
  hash: (hash) => `sha256 de este texto: ${hash}`,
  codedHash: (hash) => `sha256 del texto codificado: ${hash}`,
  hashes: 'Cómo se sabe',
  noHash:
    'Un navegador calcula un sha256 solo en páginas que llegaron por https. Todas las citas se comparan de todos modos.',
  noCoded: 'El mapa no dice qué texto se codificó.',
  remark: (remark) =>
    remark.kind === 'encoding'
      ? `El archivo no está en UTF-8 y se leyó como ${remark.encoding}. Si las letras no se ven bien, guárdelo como UTF-8 y vuelva a darlo.`
      : `${numeral(remark.without)} de ${plural(remark.pages, 'página')} no contienen texto: puede que sean imágenes.`,
  keep: 'Conservarla en este navegador',
  keepNote: 'Para su próxima visita; entonces se lee y se comprueba de nuevo.',
  unkept:
    'Este navegador no permite que las páginas conserven nada aquí, como en una ventana privada. La copia permanece hasta que deje la página.',
  unforgotten:
    'La copia ya no está en esta página, pero este navegador no permitió quitarla de su almacén. Borre los datos de este sitio en los ajustes del navegador.',
  forget: 'Olvidar esta copia',
  forgotten: 'La copia está olvidada.',
  replace: 'Dar otra copia',
  findings: (count) =>
    `${plural(count, 'cita')} no ${count === 1 ? 'hallada' : 'halladas'} palabra por palabra`,
  more: (count) => `… y ${plural(count, 'cita más', 'citas más')}.`,
};
