'use client'
import { Undo2 } from 'lucide-react'
import { ASPECT_WORD } from '../compare/aspect.ts'
import type { TableRow } from '../compare/table-row.ts'
import { Button } from '../ui/button.tsx'
import { Tag } from '../ui/chip.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Moment } from '../ui/moment.tsx'
import { RelationLabel } from '../ui/relation.tsx'
import { type ShownDecision, useDesk } from './desk.tsx'
import { NO_EFFECT, sayDeed } from './words.ts'

/** What people decided and noted about a row, the newest first, and what the engine had before. */
export function HistoryDialog({ row, close }: { row: TableRow; close: () => void }) {
  const desk = useDesk()
  if (!desk) return null
  const made = (row.history ?? []).flatMap((id) => desk.decisions.get(id) ?? [])
  return (
    <Dialog open onOpenChange={(next) => !next && close()} title="What people decided about this row">
      <ol className="divide-y divide-line">
        {made.map((one) => (
          <li key={one.id} className="py-3 first:pt-0 last:pb-0">
            <Decision one={one} pending={desk.pending} takeBack={() => desk.takeBack(one.id, row)} />
          </li>
        ))}
      </ol>
      {row.engine && (
        <section aria-labelledby="engine-view" className="border-t border-line pt-4">
          <h3 id="engine-view" className="text-[0.8125rem] font-semibold">
            What Collate had
          </h3>
          <ul className="mt-2 grid gap-3">
            {row.engine.map((found) => (
              <li
                key={found.facts.map(({ column, quote }) => `${column} ${quote}`).join()}
                className="grid gap-1 rounded-control bg-sunken px-3 py-2"
              >
                <p className="flex items-baseline gap-2">
                  <RelationLabel relation={found.relation} />
                  {found.aspect && <span className="text-xs">{ASPECT_WORD[found.aspect]}</span>}
                </p>
                <ul className="grid gap-1">
                  {found.facts.map(({ column, quote }) => (
                    <li key={`${column} ${quote}`}>
                      <span className="text-xs text-muted">{desk.columns[column]?.label}: </span>
                      <span dir="auto" className="font-serif wrap-break-word">
                        {quote}
                      </span>
                    </li>
                  ))}
                </ul>
                {found.relation !== 'only' && <p className="text-xs text-muted">{found.explanation}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}

/** One decision: what, who and when, why, whether it holds, and the way back. */
export function Decision({
  one,
  pending,
  takeBack,
}: {
  one: ShownDecision
  pending: boolean
  takeBack: () => void
}) {
  return (
    <div className="grid gap-1.5">
      <div className="flex items-start justify-between gap-3">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
          <strong className="font-semibold">{sayDeed(one)}</strong>
          <span className="text-muted">
            by {one.by ?? 'somebody who has left'}, <Moment at={one.at} exact />
          </span>
          {one.later && <Tag>since it was saved</Tag>}
          {one.withdrawn && <Tag>taken back</Tag>}
        </p>
        {one.mayWithdraw && (
          <Button size="sm" aria-disabled={pending} aria-label={`Undo: ${sayDeed(one)}`} onClick={takeBack}>
            <Undo2 className="size-3.5" aria-hidden /> Undo
          </Button>
        )}
      </div>
      {one.text}
      {one.withdrawn && (
        <p className="text-[0.8125rem] text-muted">
          Taken back by {one.withdrawn.by ?? 'somebody who has left'}, <Moment at={one.withdrawn.at} exact />
        </p>
      )}
      {one.state !== 'holds' && one.state !== 'withdrawn' && one.state !== 'reports' && (
        <p className="text-[0.8125rem] text-differ">{NO_EFFECT[one.state]}</p>
      )}
    </div>
  )
}
