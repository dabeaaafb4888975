import { PatternSet } from '#core/text/pattern-set.ts'
import type { Rule } from './reading.ts'

/** Where words look like an expression of a rule; `order` is the rule's place among all. */
export type Candidate = { match: RegExpExecArray; rule: Rule; order: number }

/** Rules that are looked for together: they are too many for each to go over the text by itself. */
export class RuleSet {
  readonly #rules: readonly Rule[]
  readonly #patterns: PatternSet

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#patterns = new PatternSet(rules.map(({ pattern }) => pattern))
  }

  /** The matches in a text, rule by rule; those of one rule do not overlap. */
  candidates(text: string): Candidate[] {
    const lower = text.toLowerCase()
    const { matches } = this.#patterns.search(text)
    return this.#rules.flatMap((rule, order) =>
      !rule.needs || rule.needs.some((word) => lower.includes(word))
        ? matches(order).map((match) => ({ match, rule, order }))
        : [],
    )
  }
}
