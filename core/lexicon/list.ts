/** The entries of a lexicon written as text: ` | ` or a line break between them. */
export const list = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)

/** The words of a lexicon written as text, with white space between them. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
