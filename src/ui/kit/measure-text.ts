/** A measure of texts in one CSS font, px; each text is measured once. */
export function textMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // Without a canvas (a hardened browser) a rough width still keeps words apart.
    if (context) context.font = font;
    const width = context ? context.measureText(text).width : text.length * 7;
    known.set(text, width);
    return width;
  };
}
