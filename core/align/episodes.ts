import type { Extraction } from '#core/fact.ts'
import { publishedDay } from './edtf.ts'

/** Days: reports with a longer silence between them tell of different moments of a story. */
export const SILENCE = 14

/**
 * Numbers the moments of a story, oldest first, by when its articles were published. An undated article belongs to the
 * moment of the dated article it is nearest to, which `nearness` (of two articles, more is nearer) tells.
 */
export function episodesOf(
  extractions: readonly Extraction[],
  nearness: (a: number, b: number) => number,
): number[] {
  const dated = extractions
    .flatMap(({ published }, article) => {
      const day = publishedDay(published)
      return day === null ? [] : [{ article, day }]
    })
    .sort((a, b) => a.day - b.day || a.article - b.article)
  const episodes: number[] = []
  let number = 0
  dated.forEach(({ article, day }, i) => {
    const before = dated[i - 1]
    if (before && day - before.day > SILENCE) number += 1
    episodes[article] = number
  })
  return extractions.map((_, article) => {
    const own = episodes[article]
    if (own !== undefined) return own
    const [nearest] = dated.toSorted(
      (a, b) => nearness(article, b.article) - nearness(article, a.article) || b.day - a.day,
    )
    return nearest ? (episodes[nearest.article] ?? 0) : 0
  })
}
