/** The entries of a lexicon written as text: ` | ` or a line break between them. */
export const list = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
