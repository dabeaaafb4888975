import type { FactRef } from '#core/comparison.ts'
import { findAnchor } from '#core/correct/anchor.ts'
import { findFact } from '#core/correct/find-fact.ts'
import type { Fact, Span } from '#core/fact.ts'
import { contains } from '#core/text/spans.ts'
import type { NoEffect, RowDecision } from './decision.ts'

/** What has to be known of an article to find facts in it again. */
export type DecidedArticle = { id: string; text: string; facts: readonly Fact[] }

/** The facts of a decision that are here, part by part, and why the others are not. */
export type Located = { parts: FactRef[][]; missing: NoEffect[] }

/** Finds the facts of a decision in a comparison of these articles, by their words and surroundings. */
export function locate(articles: readonly DecidedArticle[], { facts }: RowDecision): Located {
  const parts: FactRef[][] = Array.from(
    { length: 1 + Math.max(-1, ...facts.map(({ part }) => part)) },
    () => [],
  )
  const missing: NoEffect[] = []
  const seen = new Set<string>()
  for (const { articleId, part, about } of facts) {
    const article = articles.findIndex(({ id }) => id === articleId)
    const one = articles[article]
    if (!one) {
      missing.push('reports')
      continue
    }
    const at = findAnchor(one.text, about)
    const fact = at && (findFact(one.facts, at, (found) => found) ?? onlyWithin(one.facts, at))
    if (!fact) missing.push(at ? 'fact' : 'words')
    else if (!seen.has(`${article} ${fact.id}`)) {
      seen.add(`${article} ${fact.id}`)
      parts[part]?.push({ article, fact: fact.id })
    }
  }
  return { parts, missing }
}

/** A fact whose words were made far fewer or far more, by a newer engine or by a person, if there is but one. */
function onlyWithin(facts: readonly Fact[], at: Span): Fact | undefined {
  const [fact, ...more] = facts.filter((one) => contains(at, one) || contains(one, at))
  return more.length === 0 ? fact : undefined
}
