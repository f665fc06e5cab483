declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Shapes a text with the features that browsers apply by default, kerning among them. */
    layout(text: string): { readonly advanceWidth: number };
  }
  /** Reads a font file of one font; woff2 too. */
  export function create(bytes: Uint8Array): Font;
}
