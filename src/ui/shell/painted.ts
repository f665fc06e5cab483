/** Marks, once, when the reader first sees a picture or a view. */
export function painted(): void {
  if (performance.getEntriesByName('entente:picture').length === 0) performance.mark('entente:picture');
}
