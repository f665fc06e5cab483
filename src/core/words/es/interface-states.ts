import type { errors as englishErrors, help as englishHelp } from '../en/interface-states.ts';
import { plural } from './grammar.ts';

/** Opens the list of keys. */
export const help: typeof englishHelp = {
  title: 'Teclas',
};

/** What went wrong, and what to do. */
export const errors: typeof englishErrors = {
  title: 'No se pudo mostrar el mapa',
  notLoaded: (address) =>
    `No se pudo cargar el archivo del mapa ${address}. Compruebe la conexión e inténtelo de nuevo.`,
  notRead: (address) =>
    `El archivo del mapa ${address} está dañado o es de otra versión. Vuelva a cargar la página. Si no sirve, avise a quien publica este mapa.`,
  problems: (count) => `El archivo del mapa tiene ${plural(count, 'problema')}:`,
  unexpected:
    'Algo falló en esta página. Su selección se conserva en la dirección: vuelva a cargar la página.',
  retry: 'Intentar de nuevo',
  listInstead: 'La lista de abajo no necesita el archivo del mapa.',
  noScript:
    'Esta página muestra la lista de todas las relaciones. Con JavaScript activado muestra también el mapa.',
};
