import { rarity, wordsOf } from '#core/align/words.ts'
import { stem } from '#core/text/stem.ts'

/** In how many of a story's reports somebody or something is named. */
export type SharedName = { name: string; reports: number }

const MOST_NAMES = 2
/** A name stands in this share of the reports at least, a word of the headlines in this one. */
const NAMED_IN = 0.5
const HEADED_IN = 0.3

const worth = (name: string) =>
  Math.max(
    0,
    ...name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map((part) => rarity(stem(part))),
  )

const overlap = (a: string, b: string) =>
  a
    .toLowerCase()
    .split(/\s+/)
    .some((part) => b.toLowerCase().split(/\s+/).includes(part))

/** Share of the headlines that have a name in them: what a report is about stands there. */
const headedBy = (titles: readonly string[], name: string) =>
  titles.filter((title) => title.toLowerCase().includes(name.toLowerCase())).length / titles.length

/** The word that most headlines share, in its commonest spelling, lower case unless it always has a capital. */
function headword(titles: readonly string[], names: readonly string[]): string | null {
  const found = new Map<string, { score: number; spellings: Map<string, number> }>()
  for (const title of titles) {
    const seen = new Set<string>()
    for (const { stem: key, text, weight } of wordsOf(title)) {
      if (weight === 0 || /\d/.test(text) || seen.has(key)) continue
      seen.add(key)
      const entry = found.get(key) ?? { score: 0, spellings: new Map<string, number>() }
      entry.score += weight
      entry.spellings.set(text, (entry.spellings.get(text) ?? 0) + 1)
      found.set(key, entry)
    }
  }
  const [best] = [...found]
    .filter(([, { spellings }]) => {
      const count = [...spellings.values()].reduce((sum, n) => sum + n, 0)
      const [text = ''] = spellings.keys()
      return count >= 2 && count >= titles.length * HEADED_IN && !names.some((name) => overlap(name, text))
    })
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
  if (!best) return null
  const [spelling] = [...best[1].spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return spelling?.[0] ?? null
}

/**
 * What a story is called until a person names it: the word that its headlines share and the names that most of its
 * reports have, the telling ones first. A story whose reports share neither has the headline of its first report.
 * @param titles headlines in the order of publication
 */
export function storyTitle(titles: readonly string[], shared: readonly SharedName[]): string {
  const [first = ''] = titles
  if (titles.length < 2) return first
  const names: string[] = []
  const byWorth = shared
    .filter(({ reports }) => reports >= 2 && reports >= titles.length * NAMED_IN)
    .map((one) => ({ ...one, told: one.reports * worth(one.name) * (1 + headedBy(titles, one.name)) }))
    .sort((a, b) => b.told - a.told || (a.name < b.name ? -1 : 1))
  for (const { name } of byWorth) {
    if (names.length < MOST_NAMES && !names.some((other) => overlap(other, name))) names.push(name)
  }
  // What somebody or something is called is a name, in a headline as well.
  const word = headword(
    titles,
    shared.map(({ name }) => name),
  )
  if (names.length === 0) return first
  const list = names.join(' and ')
  return word ? `${word[0]?.toUpperCase()}${word.slice(1)}: ${list}` : list
}
