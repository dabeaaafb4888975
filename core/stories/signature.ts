import { publishedDay } from '#core/align/edtf.ts'
import { rarity, wordsOf } from '#core/align/words.ts'
import { stem } from '#core/text/stem.ts'

/** What one report is about, in small: what stories are told apart by. */
export type Signature = {
  /** The day it was published, in days since 1970; null where it is undated. */
  day: number | null
  /** Stems of its beginning, by how much each says. */
  terms: ReadonlyMap<string, number>
  title: ReadonlyMap<string, number>
  /** Who and what it names, in lower case, by how often and how rare. */
  names: ReadonlyMap<string, number>
}

/** What a report's beginning is: news says first what it is about. In UTF-16 code units. */
export const LEAD = 2_000
const TITLE_COUNTS = 2

/** Words that half of all reports have say nothing about which belong together; the rarest say most. */
const telling = (weight: number) => weight * weight

function weigh(text: string, factor = 1, into = new Map<string, number>()): Map<string, number> {
  for (const { stem: key, weight } of wordsOf(text)) {
    if (weight > 0) into.set(key, (into.get(key) ?? 0) + factor * telling(weight))
  }
  return into
}

/** Said ten times, a word says more than said once, but not ten times as much. */
const damped = (terms: Map<string, number>) =>
  new Map([...terms].map(([key, weight]) => [key, Math.log1p(weight)]))

/** A name is as rare as its rarest word. */
const rarityOf = (name: string) =>
  Math.max(0, ...name.split(/[^\p{L}\p{N}]+/u).map((part) => rarity(stem(part))))

/**
 * Makes the signature of a report.
 * @param lead the first LEAD of its text or more; what is beyond is left out
 * @param names canonical names with how often each stands in the report
 */
export function signatureOf({
  title,
  lead,
  published,
  names,
}: {
  title: string
  lead: string
  published: string | null
  names: ReadonlyArray<{ name: string; mentions: number }>
}): Signature {
  return {
    day: publishedDay(published),
    terms: damped(weigh(lead.slice(0, LEAD), 1, weigh(title, TITLE_COUNTS))),
    title: weigh(title),
    names: new Map(
      names.map(({ name, mentions }) => {
        const key = name.toLowerCase()
        return [key, telling(rarityOf(key)) * Math.log1p(mentions)]
      }),
    ),
  }
}

/** How alike two weighted sets are, 0…1: the cosine. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let product = 0
  for (const [key, weight] of small) product += weight * (large.get(key) ?? 0)
  return product === 0 ? 0 : product / (length(a) * length(b))
}

const lengths = new WeakMap<ReadonlyMap<string, number>, number>()

function length(terms: ReadonlyMap<string, number>): number {
  const known = lengths.get(terms)
  if (known !== undefined) return known
  let sum = 0
  for (const weight of terms.values()) sum += weight * weight
  const made = Math.sqrt(sum)
  lengths.set(terms, made)
  return made
}
