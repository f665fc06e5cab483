// White space that is not a plain space, controls, format characters, variation selectors and fillers that show nothing.
const UNSEEN =
  /[^\P{White_Space} ]|\p{C}|\p{Variation_Selector}|[\u034f]|[\u115f\u1160\u3164\uffa0]|^\p{M}/gu;

/** A text with invisible characters written out, on one line: a no-break space is "[U+00A0]". */
export function writtenOut(text: string): string {
  return text.replace(UNSEEN, (unseen) => {
    const code = unseen.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
