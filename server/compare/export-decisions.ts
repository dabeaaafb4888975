import type { DecisionView } from '../decisions/types.ts'
import type { CompareRow, CompareView } from './types.ts'

/** What people decided about a row, for a file: as much as the view tells its viewer, so never a name to the public. */
export type RowDecisions = {
  /** Who decided last, and about how many of the row's reports; `a person` where the name is not told, empty where nobody did. */
  setBy: string
  /** Day of the last decision, ISO. */
  setOn: string
  /** How the engine had it, a row after the other. */
  engine: string
  /** Notes, and why it was decided, with who wrote them. */
  notes: Array<{ by: string; on: string; text: string }>
  /** Everything in the row's history, the newest first. */
  history: Array<Omit<DecisionView, 'mayWithdraw' | 'later' | 'facts'>>
}

/** What was decided about some of a row's reports is nobody's word on the rest. */
function ofSome(reports: number, cells: CompareRow['cells']): string {
  const all = cells.filter((cell) => cell.length > 0).length
  return reports < all ? ` for ${reports} of ${all} reports` : ''
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** What was decided about each row of a view. */
export function rowDecisions({
  decisions,
}: Pick<CompareView, 'decisions'>): (row: CompareRow) => RowDecisions {
  const byId = new Map(decisions.map((one) => [one.id, one]))
  return ({ decided, engine, history, cells }) => {
    const made = history.flatMap((id) => byId.get(id) ?? [])
    return {
      setBy: decided ? `${decided.by ?? 'a person'}${ofSome(decided.reports, cells)}` : '',
      setOn: decided ? dayOf(decided.at) : '',
      engine: engine
        .map(({ relation, aspect }) => (aspect ? `${relation} (${aspect})` : relation))
        .join('; '),
      notes: made
        .filter(({ state, note }) => state === 'holds' && note !== '')
        .map(({ by, at, note }) => ({ by: by ?? 'somebody who has left', on: dayOf(at), text: note })),
      history: made.map(({ mayWithdraw: _may, later: _later, facts: _facts, ...one }) => one),
    }
  }
}
