import { rarity, wordsOf } from '#core/align/words.ts'
import { stem } from '#core/text/stem.ts'

/** In how many of a story's reports somebody or something is named. */
export type SharedName = { name: string; reports: number }

const MOST_NAMES = 2
/** A name stands in this share of the reports at least, a word of the headlines in this one. */
const NAMED_IN = 0.5
const HEADED_IN = 0.2
/** A word stands beside the headword in this share of its headlines at least, to be part of what the story is about. */
const BESIDE_IN = 0.6

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

type Headline = ReturnType<typeof wordsOf>

/**
 * The word that most headlines share, with the one that mostly stands beside it there ("rates" with "interest"), in its
 * commonest spelling.
 */
function headword(titles: readonly string[], names: readonly string[]): string | null {
  const headlines = titles.map((title) => wordsOf(title))
  const found = new Map<string, { score: number; headlines: Set<Headline>; spellings: string[] }>()
  for (const headline of headlines) {
    for (const { stem: key, text, weight } of headline) {
      if (weight === 0 || /\d/.test(text)) continue
      const entry = found.get(key) ?? { score: 0, headlines: new Set(), spellings: [] }
      if (!entry.headlines.has(headline)) entry.score += weight
      entry.headlines.add(headline)
      entry.spellings.push(text)
      found.set(key, entry)
    }
  }
  const [best] = [...found]
    .filter(
      ([
        ,
        {
          headlines: having,
          spellings: [text = ''],
        },
      ]) => {
        const count = having.size
        return count >= 2 && count >= titles.length * HEADED_IN && !names.some((name) => overlap(name, text))
      },
    )
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
  if (!best) return null
  const [key, { headlines: having, spellings }] = best
  const isName = (text: string) => names.some((name) => overlap(name, text))
  const beside = (step: -1 | 1) => {
    const texts = [...having].flatMap((headline) => {
      const at = headline.findIndex((word) => word.stem === key)
      const [word, next] = [headline[at], headline[at + step]]
      if (!word || !next || next.weight === 0 || isName(next.text)) return []
      return Math.min(Math.abs(next.start - word.end), Math.abs(word.start - next.end)) === 1 ? next.text : []
    })
    const text = commonest(texts)
    const same = texts.filter((one) => text !== null && stem(one.toLowerCase()) === stem(text.toLowerCase()))
    return same.length >= 2 && same.length >= having.size * BESIDE_IN ? text : null
  }
  const word = commonest(spellings)
  const before = beside(-1)
  return before ? `${before} ${word}` : [word, beside(1)].filter(Boolean).join(' ')
}

/** The spelling used most; of two used as often, the one first in the alphabet. */
function commonest(spellings: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of spellings) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first?.[0] ?? null
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
