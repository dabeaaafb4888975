import type { Aspect, Relation } from '#core/comparison.ts'
import type { DecidedMark, DecisionView, EngineRow } from '#server/decisions/types.ts'
import { ASPECT_WORD } from '../compare/aspect.ts'
import { RELATION_WORD } from '../ui/relation.tsx'

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** A relation and in what it lies, as a few words. */
export function sayRelation(relation: Relation, aspect: Aspect | null): string {
  return aspect
    ? `${RELATION_WORD[relation]} (${ASPECT_WORD[aspect].toLowerCase()})`
    : RELATION_WORD[relation]
}

/** What a decision did. */
export function sayDeed({
  kind,
  relation,
  aspect,
}: Pick<DecisionView, 'kind' | 'relation' | 'aspect'>): string {
  const how = relation ? `: ${sayRelation(relation, aspect)}` : ''
  switch (kind) {
    case 'join':
      return `Joined two rows${how}`
    case 'relate':
      return `Set the relation${how}`
    case 'split':
      return 'Split facts off'
    case 'not-comparable':
      return 'Marked as not comparable'
    case 'note':
      return 'Note'
  }
}

/**
 * Who decided about a row of so many reports, and when; to those who are no members only that somebody did. What was
 * decided about fewer of them is nobody's word on the rest.
 */
export function sayWho({ by, at, reports }: Omit<DecidedMark, 'kinds'>, of: number): string {
  const some = reports < of ? ` for ${reports} of ${of} reports` : ''
  return `Set by ${by ?? 'a person'}${some}, ${DAY.format(at)}`
}

/** How the engine had a row that people changed. */
export function sayEngine(engine: EngineRow[], facts: number): string {
  const [first, ...others] = engine
  if (!first) return ''
  if (others.length > 0) return `Collate had ${engine.length} rows`
  if (first.facts.length > facts) return 'Collate had it in a row with others'
  return `Collate had: ${sayRelation(first.relation, first.aspect)}`
}

/** Why a decision has no effect in a comparison, as a sentence. */
export const NO_EFFECT: Record<Exclude<DecisionView['state'], 'holds' | 'withdrawn' | 'reports'>, string> = {
  words: 'It has no effect here: its words are not in these versions.',
  fact: 'It has no effect here: no fact is read in its words any more.',
  wider: 'It has no effect here: the row has further reports.',
  superseded: 'A later decision says otherwise.',
}
