import type { maps as english } from '../en/maps.ts';

/** Texts of the switch between the maps that are published together. */
export const maps: typeof english = {
  label: 'Mapas',
  choose: 'Elegir un mapa',
};
