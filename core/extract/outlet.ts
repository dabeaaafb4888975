import type { Boilerplate } from '#core/fact.ts'
import { GROUP_NAME } from './source-kind.ts'
import type { SpokenSentence } from './speech.ts'

const letters = (s: string) =>
  s
    .toLowerCase()
    .replace(/^the\s+/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The names under which an article's own outlet appears in it; what it says of itself is no attribution. */
export class OwnOutlet {
  #names = new Set<string>()
  /** The last word of a name of several, by which an outlet calls itself: "the Gull" in the Daily Gull. */
  #last = ''

  constructor(text: string, source: string | undefined, boilerplate: Boilerplate[]) {
    const last = /\s(\p{Lu}\p{Ll}{2,})$/u.exec(source ?? '')?.[1] ?? ''
    this.#last = GROUP_NAME.test(last) ? '' : last.toLowerCase() // "the Ministry" in its own statement speaks
    if (source)
      this.#names.add(letters(source.replace(/^https?:\/\/(?:www\.)?|\.(?:com|org|net|co\.\w+)\b.*$/g, '')))
    for (const { start, end, reason } of boilerplate) {
      const line = text.slice(start, Math.min(end, start + 200))
      const name =
        reason === 'dateline'
          ? /\(([^()]{2,40})\)/.exec(line)?.[1]
          : reason === 'copyright'
            ? /(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*([\p{Lu}][\p{L}&' ]{1,40}?)(?:\.|,| All|$)/iu.exec(
                line,
              )?.[1]
            : reason === 'byline' || reason === 'metadata'
              ? (/^(?:By )?([\p{Lu}][\p{L}&' ]{1,40}?)(?: Staff| \|)/u.exec(line)?.[1] ??
                /[/|] ([\p{Lu}][\p{L} ]{2,40})$/u.exec(line)?.[1])
              : reason === 'caption'
                ? /(?:Photo(?:graph)?|Image|Picture): ([\p{Lu}][\p{L} ]{2,40})$/u.exec(line)?.[1]
                : undefined
      if (name) this.#names.add(letters(name))
    }
  }

  /**
   * Where nobody named the source: an outlet that people told something, but that is cited nowhere, is the article's own
   * ("told The Herald", in The Herald).
   */
  addUncited(text: string, spoken: SpokenSentence[]): void {
    const reports = spoken.flatMap((s) => s.reports)
    const cited = new Set(
      reports.flatMap(({ source }) => (source ? [letters(text.slice(source.start, source.end))] : [])),
    )
    for (const { recipient } of reports) {
      const name = recipient && text.slice(recipient.start, recipient.end)
      if (name && /^(?:The )?\p{Lu}/u.test(name) && !cited.has(letters(name))) this.#names.add(letters(name))
    }
  }

  is(name: string): boolean {
    if (this.#names.size === 0 && this.#last === '') return false
    const short = letters(name)
    if (this.#names.has(short)) return true
    return this.#last !== '' && short === this.#last && /^(?:[Tt]he )?\p{Lu}\p{Ll}+$/u.test(name)
  }
}
