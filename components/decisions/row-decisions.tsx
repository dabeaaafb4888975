'use client'
import { MessageSquareText, UserPen } from 'lucide-react'
import type { TableRow } from '../compare/table-row.ts'
import { Moment } from '../ui/moment.tsx'
import { type ShownDecision, useDesk } from './desk.tsx'
import { sayEngine, sayWho } from './words.ts'

const LINK = 'text-start text-xs text-accent underline-offset-2 hover:underline'

/** That people decided about a row, who and when, and how Collate had it. Members come to the history by it. */
export function DecidedLine({ row }: { row: TableRow }) {
  const desk = useDesk()
  const { decided, engine = [], history = [] } = row
  const facts = row.cells.flat().length
  const reports = row.cells.filter((cell) => cell.length > 0).length
  const notes = history.filter((id) => {
    const one = desk?.decisions.get(id)
    return one?.kind === 'note' && one.state === 'holds'
  }).length
  const show = () => desk?.show({ row, what: 'history' })
  return (
    <>
      {decided && (
        <span className="mt-1.5 flex items-start gap-1 text-xs leading-normal text-update">
          <UserPen className="mt-0.5 size-3.5 shrink-0" aria-hidden />
          <span>
            {desk ? (
              <button type="button" onClick={show} className="text-start underline-offset-2 hover:underline">
                {sayWho(decided, reports)}
              </button>
            ) : (
              sayWho(decided, reports)
            )}
            <span className="block text-muted">{sayEngine(engine, facts)}</span>
          </span>
        </span>
      )}
      {desk && notes > 0 && (
        <button type="button" onClick={show} className={`mt-1 flex items-center gap-1 ${LINK} print:hidden`}>
          <MessageSquareText className="size-3.5" aria-hidden />
          {notes} {notes === 1 ? 'note' : 'notes'}
        </button>
      )}
      {desk && !decided && notes === 0 && history.length > 0 && (
        <button type="button" onClick={show} className={`mt-1 block ${LINK} print:hidden`}>
          Earlier decisions
        </button>
      )}
    </>
  )
}

/** What people wrote about a row, for paper: there it cannot be opened. */
export function NotesOnPaper({ row: { history = [] } }: { row: TableRow }) {
  const desk = useDesk()
  const written = history.flatMap((id) => desk?.decisions.get(id) ?? []).filter(isWritten)
  if (written.length === 0) return null
  return (
    <div className="hidden print:col-start-2 print:order-last print:grid print:gap-1.5 print:border-s print:border-line-strong print:ps-3 print:pb-1.5">
      {written.toReversed().map(({ id, kind, by, at, text }) => (
        <div key={id} className="text-[9.5pt] break-inside-avoid">
          <p className="text-xs text-muted">
            {kind === 'note' ? 'Note' : 'Why it was set so'}, {by ?? 'somebody who has left'},{' '}
            <Moment at={at} exact />
          </p>
          {text}
        </div>
      ))}
    </div>
  )
}

const isWritten = ({ state, note }: ShownDecision) => state === 'holds' && note !== ''

/** The buttons by which a row is set right; while another row is looked for, the one that chooses it. */
export function DecideButtons({ row }: { row: TableRow }) {
  const desk = useDesk()
  if (!desk) return null
  const { joining } = desk
  if (joining) {
    if (joining.index === row.index) return <span className="text-xs text-muted">This row</span>
    return (
      <button
        type="button"
        onClick={() => desk.show({ row: joining, what: 'join', other: row })}
        className="rounded-control border border-accent px-2 py-0.5 text-xs font-medium text-accent hover:bg-accent-soft"
      >
        Join with this row
      </button>
    )
  }
  return (
    <>
      <button type="button" onClick={() => desk.show({ row, what: 'set' })} className={LINK}>
        Set right
      </button>
      <button type="button" onClick={() => desk.show({ row, what: 'note' })} className={LINK}>
        Add a note
      </button>
    </>
  )
}
