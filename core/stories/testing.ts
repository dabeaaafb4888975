import type { FactPair } from '#core/comparison.ts'
import type { StoryDigest, StoryFact } from './digest.ts'

export type MadeReport = {
  source: string
  published: string | null
  facts: Array<{ quote: string } & Partial<StoryFact>>
}

/** How two facts relate, told by their quotes. */
export type MadePair = [a: string, relation: FactPair['relation'], b: string, aspect?: FactPair['aspect']]

/** A digest made by hand, for tests: rows are what `pairs` connect, by quote; every other fact is alone. */
export function digestMade(reports: MadeReport[], rowsOfPairs: MadePair[][] = []): StoryDigest {
  const facts = reports.flatMap(({ facts: own }, report) =>
    own.map(
      (fact, n): StoryFact => ({
        n,
        voice: 'own',
        certainty: 'certain',
        polarity: 'positive',
        stage: null,
        hops: [],
        dates: [],
        figures: 0,
        actors: [],
        ...fact,
        report,
      }),
    ),
  )
  const placeOf = (quote: string) => facts.findIndex((fact) => fact.quote === quote)
  const rows = rowsOfPairs.map((pairs) => {
    const members = [...new Set(pairs.flatMap(([a, , b]) => [placeOf(a), placeOf(b)]))].sort((a, b) => a - b)
    return {
      facts: members,
      pairs: pairs.map(([x, relation, y, aspect = null]) => {
        const [a = 0, b = 0] = [members.indexOf(placeOf(x)), members.indexOf(placeOf(y))].sort(
          (p, q) => p - q,
        )
        return { a, b, relation, aspect, explanation: `${x} ${relation} ${y}` }
      }),
    }
  })
  const joined = new Set(rows.flatMap((row) => row.facts))
  return {
    reports: reports.map(({ source, published }, i) => ({
      articleId: `article-${i}`,
      versionN: 1,
      title: `Report ${i}`,
      source,
      published,
      isSample: false,
    })),
    facts,
    rows: [...rows, ...facts.flatMap((_, i) => (joined.has(i) ? [] : [{ facts: [i], pairs: [] }]))],
    origins: reports.map((_, i) => [i]),
  }
}
