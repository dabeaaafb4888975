import { type Token, tokenize } from '#core/text/tokens.ts'

/** Phrases by their first word, longest first, each as its words. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { words: string[]; value: T }[]>()
  readonly #word: (token: Token) => string

  /** `word` tells how a token is looked up: as it is written, or in small letters. */
  constructor(phrases: Iterable<readonly [string, T]>, word: (token: Token) => string) {
    this.#word = word
    for (const [phrase, value] of phrases) {
      const words = tokenize(phrase).map(word)
      const first = words[0] ?? ''
      const list = this.#byFirst.get(first)
      if (list) list.push({ words, value })
      else this.#byFirst.set(first, [{ words, value }])
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  /** The longest phrase that begins at a token, and one past its last token. */
  at(tokens: Token[], i: number): { value: T; end: number } | null {
    const token = tokens[i]
    const list = token && this.#byFirst.get(this.#word(token))
    if (!list) return null
    for (const { words, value } of list) {
      let n = 1
      while (n < words.length && tokens[i + n] && this.#word(tokens[i + n] as Token) === words[n]) n++
      if (n === words.length) return { value, end: i + n }
    }
    return null
  }
}
