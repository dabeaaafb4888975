import type { Comparison } from '#core/comparison.ts'
import type { Extraction } from '#core/fact.ts'
import { alarmsOf } from './alarms.ts'
import { type ComparedSource, citationsOf, outletNames } from './citations.ts'
import { dependencesOf } from './dependence.ts'
import { episodesOf } from './episodes.ts'
import { groupsOf } from './groups.ts'
import { loopsOf } from './loops.ts'
import { namesOf } from './names.ts'
import { originsOf } from './origins.ts'
import { align } from './pairs.ts'
import { sharedPassages, wordedOf } from './passages.ts'
import { propositionOf } from './proposition.ts'
import { containments, reuseOf } from './reuse.ts'
import { rowsOf } from './rows.ts'
import { termsOf } from './terms.ts'

/** Two reports of one outlet are told apart by their day, or by their title where that is not known. */
const toldApart = (labels: readonly string[], extractions: readonly Extraction[]): string[] =>
  labels.map((label, article) => {
    const { published, title } = extractions[article] ?? { published: null, title: '' }
    const more = published?.slice(0, 10) || title
    return more && more !== label && labels.filter((other) => other === label).length > 1
      ? `${label} (${more})`
      : label
  })

/**
 * Articles side by side: rows of facts that speak of the same thing and how they relate, reuse between each two, the
 * origins behind them, rings of citation, and what each calls the same thing. `source` is the outlet's name, or null.
 */
export function compareArticles(articles: ComparedSource[]): Comparison {
  const extractions = articles.map(({ extraction }) => extraction)
  const outlets = outletNames(articles)
  const labels = extractions.map(({ title, id }, article) => outlets[article] ?? (title || id))
  const names = namesOf(extractions)
  const propositions = extractions.flatMap((extraction, article) =>
    extraction.facts.map((fact) => propositionOf(article, extraction, fact, names)),
  )
  const alignment = align(propositions)
  const table = containments(extractions.map(({ text }) => text))
  const episodes = episodesOf(extractions, (a, b) => table[a]?.[b] ?? 0)
  const articleOf = propositions.map(({ ref }) => ref.article)
  const facts = groupsOf(propositions.length, alignment, (i) => episodes[articleOf[i] ?? -1] ?? 0)
  const citations = citationsOf(articles, outlets, propositions)
  const dependences = dependencesOf(extractions, propositions, facts, citations)
  const worded = extractions.map(wordedOf)
  const reuse = reuseOf(table, dependences.of, (a, b) => {
    const [left, right] = [worded[a], worded[b]]
    return left && right ? sharedPassages(left, right) : []
  })
  const byPair = new Map(reuse.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const reuseBetween = (a: number, b: number) => byPair.get(a < b ? `${a} ${b}` : `${b} ${a}`)
  const { groups, restOf, isSameOrigin } = originsOf(
    extractions,
    labels,
    propositions,
    dependences,
    reuseBetween,
  )
  const retold = new Set(dependences.resolved.map(({ proposition, to }) => `${proposition} ${to}`))
  const citing = new Set(dependences.resolved.map(({ from }) => from))
  // A later edition of one's own report may well bring news; what is retold from another does not.
  const derived = (i: number, j: number) => {
    const [a = -1, b = -1] = [articleOf[i], articleOf[j]]
    const bothRetell = citing.has(a) && citing.has(b) && isSameOrigin(a, b)
    return bothRetell || retold.has(`${i} ${b}`) || retold.has(`${j} ${a}`)
  }
  const rows = rowsOf(propositions, facts, {
    sources: toldApart(labels, extractions),
    derived,
    sameMoment: (a, b) => episodes[a] === episodes[b],
    restOf,
  })
  const loops = loopsOf(articles.length, dependences)
  return {
    articles: articles.map(({ extraction: { id, title, published }, source }) => ({
      id,
      title,
      published,
      source,
    })),
    rows,
    reuse,
    origins: { count: groups.length, groups },
    citations: dependences.resolved.map(({ from, to, start, end }) => ({ from, to, start, end })),
    loops,
    alarms: alarmsOf(rows, loops, propositions, dependences),
    terms: termsOf(extractions.map(({ text }) => text)),
  }
}
