/** A text in lower case, never longer than it was: "İ" stays, since its lower case is two units. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** A text by the bare letters of its words, unit for unit, for words in capitals: "ΝΗΣΟΣ" as "Νήσος", "IĞDIR" as "Iğdır". */
export function bareLetters(text: string): string {
  return lowerCase(text.replaceAll('İ', 'i')).replace(/(?![a-z])\p{Ll}/gu, (letter) => {
    if (letter === 'ı') return 'i';
    if (letter === 'ς') return 'σ';
    return letter.length === 1 ? letter.normalize('NFD').charAt(0) : letter;
  });
}
