/** What a sticky pattern finds right at a position. */
export const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position
  return pattern.exec(text)
}

/** An alternation of words, the longest first. */
export const either = (words: string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** 2.4 × 1e9 without the noise of binary fractions. */
export const tidy = (value: number) => Number(value.toPrecision(15))
