import type { Fact, Span } from '#core/fact.ts'
import type { NumberedReading } from './store-extraction.ts'

/** Something of an extraction with the numbers of the facts it stands in. */
type Numbered<T> = T & { facts: number[] }

const place = ({ start, end }: Span) => `${start} ${end}`

/**
 * Tells for every date, figure and mention of a reading in which of its facts it stands. What only a fact names is added to the article's own list, so that nothing a fact shows is lost.
 */
export function numberFacts(extraction: NumberedReading) {
  const dates = collect(
    extraction.dates,
    extraction,
    (fact) => fact.dates,
    (date) => date.value,
  )
  const quantities = collect(
    extraction.quantities,
    extraction,
    (fact) => fact.quantities,
    (quantity) => `${quantity.value} ${quantity.unit}`,
  )
  const mentions = collect(
    extraction.entities.flatMap(({ name, kind, mentions }) =>
      mentions.map(({ start, end }) => ({ name, kind, start, end })),
    ),
    extraction,
    (fact) => fact.entities,
    (mention) => `${mention.kind} ${mention.name}`,
  )
  return { dates, quantities, mentions }
}

function collect<T extends Span>(
  all: T[],
  { facts }: NumberedReading,
  inFact: (fact: Fact) => T[],
  meaning: (item: T) => string,
): Array<Numbered<T>> {
  const found = new Map<string, Numbered<T>>()
  const entry = (item: T): Numbered<T> => {
    const key = `${place(item)} ${meaning(item)}`
    const known = found.get(key) ?? { ...item, facts: [] }
    found.set(key, known)
    return known
  }
  for (const item of all) entry(item)
  for (const fact of facts) {
    for (const item of inFact(fact)) {
      const { facts: numbers } = entry(item)
      // Facts come one after the other, and many can share one date: the list is not searched.
      if (numbers.at(-1) !== fact.n) numbers.push(fact.n)
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
