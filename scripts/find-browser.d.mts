/** How a reader without a browser gets one. */
export const HOW_TO_GET_ONE: string;
/** Flags of every headless Chromium here. */
export const browserFlags: string[];
/** The path of a Chromium, or null; throws where CHROMIUM_PATH names none. */
export function findBrowser(options?: { install?: boolean }): string | null;
