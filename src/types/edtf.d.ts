declare module 'edtf' {
  /** Parses an EDTF string; throws a SyntaxError if it is not of the given level or below. */
  export function parse(text: string, constraints?: { readonly level?: 0 | 1 | 2 }): unknown;
}
