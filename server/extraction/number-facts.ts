import type { Extraction, Span } from '#core/fact.ts'

/** Something of an extraction with the numbers of the facts it stands in; facts count from 1 in their order. */
export type Numbered<T> = T & { facts: number[] }

const place = ({ start, end }: Span) => `${start} ${end}`

/**
 * Numbers the facts of a reading and tells for every date, figure and mention in which of them it stands. What only
 * a fact names is added to the article's own list, so that nothing a fact shows is lost.
 */
export function numberFacts(extraction: Extraction) {
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
  { facts }: Extraction,
  inFact: (fact: Extraction['facts'][number]) => T[],
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
  facts.forEach((fact, i) => {
    for (const item of inFact(fact)) {
      const { facts: numbers } = entry(item)
      if (!numbers.includes(i + 1)) numbers.push(i + 1)
    }
  })
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
