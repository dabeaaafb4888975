import { DEPTH, KINDS, kindOf, openingsOf } from './openings.ts'

/** What a text has of the patterns of a set, each known by its number. */
export type Search = {
  has(pattern: number): boolean
  /** All matches in order, none over another. */
  matches(pattern: number): RegExpExecArray[]
}

const NONE: readonly number[] = []

const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const kindAt = (text: string, at: number) => kindOf(at < text.length ? text.charCodeAt(at) : 0)

/**
 * Many patterns that are looked for together: a text is gone over once, and each pattern is tried only where a match of it
 * can begin. None of them may begin within a word, between two ASCII letters or figures.
 */
export class PatternSet {
  readonly #patterns: readonly RegExp[]
  /** Which patterns can begin with so many kinds of characters in a row. */
  readonly #beginning: Array<number[] | undefined> = new Array(KINDS ** DEPTH)

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns.map(({ source, flags }) => new RegExp(source, `${flags.replace(/[gy]/g, '')}y`))
    patterns.forEach(({ source }, number) => {
      for (const opening of openingsOf(source)) this.#note(number, opening)
    })
  }

  #note(number: number, opening: number[]): void {
    const width = KINDS ** (DEPTH - opening.length)
    const first = opening.reduce((sum, kind) => sum * KINDS + kind, 0) * width
    for (let at = first; at < first + width; at++) {
      const there = this.#beginning[at]
      if (!there) this.#beginning[at] = [number]
      else if (there.at(-1) !== number) there.push(number)
    }
  }

  search(text: string): Search {
    const places = this.#placesIn(text)
    const match = (pattern: number, place: number) => {
      const sticky = this.#patterns[pattern]
      if (!sticky) return null
      sticky.lastIndex = place
      return sticky.exec(text)
    }
    return {
      has: (pattern) => places[pattern]?.some((place) => match(pattern, place)) ?? false,
      matches: (pattern) => {
        const found: RegExpExecArray[] = []
        let end = 0
        for (const place of places[pattern] ?? NONE) {
          const here = place < end ? null : match(pattern, place)
          if (!here) continue
          found.push(here)
          end = place + here[0].length
        }
        return found
      },
    }
  }

  /** For each pattern: where in the text it may begin, in order. */
  #placesIn(text: string): Array<number[] | undefined> {
    const places: Array<number[] | undefined> = new Array(this.#patterns.length)
    const all = KINDS ** DEPTH
    let ahead = 0
    for (let i = 0; i < DEPTH - 1; i++) ahead = ahead * KINDS + kindAt(text, i)
    let wasWord = false
    for (let at = 0; at < text.length; at++) {
      ahead = (ahead * KINDS + kindAt(text, at + DEPTH - 1)) % all
      const isInWord = isWord(text.charCodeAt(at))
      if (!wasWord || !isInWord)
        for (const number of this.#beginning[ahead] ?? NONE) {
          const known = places[number]
          if (known) known.push(at)
          else places[number] = [at]
        }
      wasWord = isInWord
    }
    return places
  }
}
