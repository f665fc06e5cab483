import type { Messages } from '../../core/words/messages.ts';

/** What a reader is told, once, where the browser keeps nothing of the page. */
export const notKept = ({ copies }: Messages): string => copies.notKept;
