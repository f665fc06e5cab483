/** Words as they are within double quotation marks: theirs become single ones (Chicago Manual of Style, 17th ed., 13.30). */
export function nestedQuotes(words: string): string {
  return words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([{—–-])"/g, '$1‘')
    .replace(/"/g, '’');
}
