import type { Row } from '#core/comparison.ts'
import type { Extraction, Skipped } from '#core/fact.ts'
import { byRarity, overlapOf } from './likeness.ts'
import { type Word, wordsOf } from './words.ts'

/** A sentence of an article that gives no fact and yet is much like a row which the article is missing from. */
export type Unread = { row: number; article: number; skipped: Skipped }

/** Words of full weight that both must share: one telling word stands in half of the sentences of a story. */
const SHARED = 1.6
/** Share of the sentence's weight that the fact must have, and of the fact's that the sentence must have. */
const OF_SENTENCE = 0.5
const OF_FACT = 0.4
/** A word that stands in more of the sentences than this share, and in more than FEW, tells nothing. */
const TOO_COMMON = 0.2
const FEW = 8

const content = (text: string, start: number, end: number) =>
  wordsOf(text, start, end).filter(({ weight }) => weight > 0)

/**
 * Of articles that a row has no fact of, the sentence that is most like the row but was not taken for a fact (a question,
 * an opinion …): that they do not mention it would be too much said. At most one for each row and article.
 */
export function unreadIn(
  rows: ReadonlyArray<Pick<Row, 'facts'>>,
  extractions: readonly Extraction[],
): Unread[] {
  const sentences = extractions.flatMap(({ text, skipped }, article) =>
    skipped.flatMap((one) => {
      const words = content(text, one.start, one.end)
      return words.length > 1 ? [{ article, skipped: one, words }] : []
    }),
  )
  if (sentences.length === 0) return []
  const holders = new Map<string, number[]>()
  sentences.forEach(({ words }, i) => {
    for (const key of new Set(words.map(({ stem }) => stem))) {
      const known = holders.get(key)
      if (known) known.push(i)
      else holders.set(key, [i])
    }
  })
  const common = Math.max(FEW, sentences.length * TOO_COMMON)
  const factsOf = extractions.map(({ facts }) => new Map(facts.map((fact) => [fact.id, fact])))
  const found: Unread[] = []
  rows.forEach(({ facts }, row) => {
    const having = new Set(facts.map(({ article }) => article))
    const best = new Map<number, { skipped: Skipped; shared: number }>()
    for (const { article, fact: id } of facts) {
      const fact = factsOf[article]?.get(id)
      const text = extractions[article]?.text
      if (!fact || text === undefined) continue
      const words = content(text, fact.start, fact.end)
      for (const i of sharing(words, holders, common)) {
        const sentence = sentences[i]
        if (!sentence || having.has(sentence.article)) continue
        const { ofA, ofB, shared } = overlapOf(sentence.words, words, byRarity)
        if (shared < SHARED || ofA < OF_SENTENCE || ofB < OF_FACT) continue
        if (shared > (best.get(sentence.article)?.shared ?? 0)) {
          best.set(sentence.article, { skipped: sentence.skipped, shared })
        }
      }
    }
    for (const [article, { skipped }] of best) found.push({ row, article, skipped })
  })
  return found
}

/** The sentences that share two words with a fact, one of them a telling one. */
function sharing(words: readonly Word[], holders: ReadonlyMap<string, number[]>, common: number): number[] {
  const counts = new Map<number, { all: number; telling: number }>()
  for (const key of new Set(words.map(({ stem }) => stem))) {
    const where = holders.get(key) ?? []
    const telling = where.length <= common ? 1 : 0
    for (const i of where) {
      const count = counts.get(i) ?? { all: 0, telling: 0 }
      counts.set(i, { all: count.all + 1, telling: count.telling + telling })
    }
  }
  return [...counts].filter(([, { all, telling }]) => all > 1 && telling > 0).map(([i]) => i)
}
