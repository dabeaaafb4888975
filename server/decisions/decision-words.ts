import type { RowDecisionKind } from '#core/decide/decision.ts'

/** What somebody did to facts, in the past, after their name. */
export const DID: Record<RowDecisionKind, string> = {
  join: 'joined these facts into one row',
  split: 'split these facts',
  relate: 'said how these facts relate',
  'not-comparable': 'marked these facts as not comparable',
  note: 'wrote a note on these facts',
}
