import { settings } from './settings.ts';
import { known, MAX_TEXT, type ViewPart } from './view-part.ts';

/** The choices of single views: each setting by its own key, `matrix.order=name`. */
export const chosenPart: ViewPart<Readonly<Record<string, string>>> = {
  keys: settings.map(({ key }) => key),
  first: () => ({}),
  encode: (chosen) =>
    settings.flatMap(({ key, first }) => {
      const value = chosen[key];
      return value !== undefined && value !== first ? [[key, value] as const] : [];
    }),
  decode: (parts) => {
    const asked = settings.flatMap(({ key, first, allows }) => {
      const value = parts.get(key)?.slice(0, MAX_TEXT);
      return value !== undefined && value !== first && allows(value) ? [[key, value] as const] : [];
    });
    return known(Object.fromEntries(asked));
  },
};
