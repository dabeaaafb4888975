import { Undo2 } from 'lucide-react'
import type { Route } from 'next'
import type { CorrectionRow, ShownFact, Unplaced } from '#server/corrections/types.ts'
import { Tag } from '../ui/chip.tsx'
import { Moment } from '../ui/moment.tsx'
import { KIND_WORD, sayChain } from './decision-words.ts'
import type { WithdrawAction } from './use-correct.ts'
import { WithdrawButton } from './withdraw-button.tsx'

/** Id of the heading above the list. */
export const CORRECTIONS_HEAD = 'corrections'

type Props = {
  corrections: CorrectionRow[]
  facts: ShownFact[]
  unplaced: Unplaced[]
  hrefOf: (fact: number) => Route
  /** Null where the viewer may only look. */
  withdraw: WithdrawAction | null
}

const NOT_PLACED: Record<Unplaced['reason'], string> = {
  words: 'has no effect: its words are not in this version',
  fact: 'has no effect: the engine no longer reads a fact here',
}

/** Every correction that was made of a report, the newest first, with those that were taken back. */
export function CorrectionList({ corrections, facts, unplaced, hrefOf, withdraw }: Props) {
  return (
    <ol className="divide-y divide-line rounded-sheet border border-line bg-surface">
      {corrections.map((one) => {
        const fact = facts.find(({ corrections: ids }) => ids.includes(one.id))
        const reason = unplaced.find(({ id }) => id === one.id)?.reason
        return (
          <li key={one.id} className="grid gap-x-6 gap-y-1.5 px-4 py-3 md:grid-cols-[minmax(0,1fr)_auto]">
            <div className="grid min-w-0 gap-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
                <strong className="font-semibold">{KIND_WORD[one.kind]}</strong>
                <span className="text-muted">
                  by {one.by ?? 'somebody who has left'}, <Moment at={one.at} exact />
                </span>
                {one.withdrawn && <Tag>withdrawn</Tag>}
                {!one.withdrawn && !fact && !reason && <Tag>superseded by a later one</Tag>}
              </p>
              <p
                dir="auto"
                className={`font-serif text-[1rem] leading-snug wrap-break-word ${one.kind === 'reject' || one.withdrawn ? 'text-muted' : ''} ${one.kind === 'reject' && !one.withdrawn ? 'line-through decoration-contradict' : ''}`}
              >
                {fact ? (
                  // A whole page: the text beside the panel keeps what is chosen there when only the address changes.
                  <a href={hrefOf(fact.n)} className="hover:underline">
                    {one.about.quote}
                  </a>
                ) : (
                  one.about.quote
                )}
              </p>
              <Became row={one} />
              {one.note && <p className="text-[0.8125rem]">Note: {one.note}</p>}
              {one.withdrawn && (
                <p className="text-[0.8125rem] text-muted">
                  Withdrawn by {one.withdrawn.by ?? 'somebody who has left'},{' '}
                  <Moment at={one.withdrawn.at} exact />
                </p>
              )}
              {reason && !one.withdrawn && (
                <p className="text-[0.8125rem] text-differ">This correction {NOT_PLACED[reason]}.</p>
              )}
            </div>
            {withdraw && !one.withdrawn && (
              <div className="print:hidden">
                <WithdrawButton
                  id={one.id}
                  label={`Withdraw: ${KIND_WORD[one.kind]}, ${one.about.quote.slice(0, 80)}`}
                  withdraw={withdraw}
                  focusAfter={CORRECTIONS_HEAD}
                >
                  <Undo2 className="size-3.5" aria-hidden /> Withdraw
                </WithdrawButton>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Became({ row: { decision } }: { row: CorrectionRow }) {
  if (decision.kind === 'reject') return null
  return (
    <p className="text-[0.8125rem] wrap-break-word">
      {decision.kind === 'span' ? (
        <>
          Now: <span className="font-serif">“{decision.span.quote}”</span>
        </>
      ) : (
        <>Said by {sayChain(decision.attribution)}</>
      )}
    </p>
  )
}
