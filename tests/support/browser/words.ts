import { messagesIn } from '../../../src/core/words/messages-in.ts';

/** The texts that the first map's page shows, so that a test names what a reader reads and not how it is built. */
export const words = messagesIn('en');
export const { shell, ui } = words;
