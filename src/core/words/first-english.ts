import type { Catalogue } from './catalogue.ts';
import { en, type Messages } from './messages.ts';

/** English as the first load carries it: the texts of later views come when they are asked for. */
export function firstEnglish(): Catalogue {
  const messages = { ...en } as Messages;
  return {
    messages,
    complete: async () => {
      const { enLater } = await import('./en-later.ts');
      Object.assign(messages, enLater);
    },
  };
}
