import type { Comparison } from '#core/comparison.ts'
import { type ComparedSource, citationsOf, outletNames } from './citations.ts'
import { dependencesOf } from './dependence.ts'
import { episodesOf } from './episodes.ts'
import { groupsOf } from './groups.ts'
import { loopsOf } from './loops.ts'
import { namesOf } from './names.ts'
import { originsOf } from './origins.ts'
import { alignedPairs } from './pairs.ts'
import { propositionOf } from './proposition.ts'
import { reuseOf } from './reuse.ts'
import { rowsOf } from './rows.ts'

/**
 * Articles side by side: rows of facts that speak of the same thing and how they relate, reuse between each two, the
 * origins behind them, rings of citation, and what each calls the same thing. `source` is the outlet's name, or null.
 */
export function compareArticles(articles: ComparedSource[]): Comparison {
  const extractions = articles.map(({ extraction }) => extraction)
  const outlets = outletNames(articles)
  const labels = extractions.map(({ title, id }, article) => outlets[article] ?? (title || id))
  const names = namesOf(extractions)
  const propositions = extractions.flatMap(({ facts, text, published }, article) =>
    facts.map((fact) => propositionOf(article, text, published, fact, names)),
  )
  const pairs = alignedPairs(propositions)
  const dependences = dependencesOf(
    extractions,
    propositions,
    pairs,
    citationsOf(articles, outlets, propositions),
  )
  const reuse = reuseOf(
    extractions.map(({ text }) => text),
    dependences.of,
  )
  const byPair = new Map(reuse.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const reuseBetween = (a: number, b: number) => byPair.get(a < b ? `${a} ${b}` : `${b} ${a}`)
  const episodes = episodesOf(extractions, (a, b) => reuseBetween(a, b)?.containment ?? 0)
  const facts = groupsOf(propositions.length, pairs, (i) => episodes[propositions[i]?.ref.article ?? -1] ?? 0)
  const { groups, countOf } = originsOf(extractions, labels, propositions, dependences, reuseBetween)
  const derived = (a: number, b: number) => (reuseBetween(a, b)?.class ?? 'non-derived') !== 'non-derived'
  return {
    articles: articles.map(({ extraction: { id, title, published }, source }) => ({
      id,
      title,
      published,
      source,
    })),
    rows: rowsOf(propositions, facts, {
      sources: labels,
      derived,
      sameMoment: (a, b) => episodes[a] === episodes[b],
      originsOf: countOf,
    }),
    reuse,
    origins: { count: groups.length, groups },
    citations: dependences.resolved.map(({ from, to, start, end }) => ({ from, to, start, end })),
    loops: loopsOf(articles.length, dependences),
    terms: [],
  }
}
