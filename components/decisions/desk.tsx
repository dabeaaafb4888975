'use client'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react'
import type { DecisionInput, DecisionView } from '#server/decisions/types.ts'
import type { TableColumn, TableRow } from '../compare/table-row.ts'
import { useToast } from '../ui/toaster.tsx'
import { type FormFailure, type FormResult, sendSafely } from '../ui/use-form-action.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { forgetDraft } from './draft.ts'
import { HistoryDialog } from './history-dialog.tsx'
import { JoinBar } from './join-bar.tsx'

/** What the server does for the desk. */
export type DecisionActions = {
  decide: (input: DecisionInput) => Promise<FormResult>
  withdraw: (id: string) => Promise<FormResult>
}

/** A decision with its note as it is to be read. */
export type ShownDecision = DecisionView & { text: ReactNode }

/** What stands open over the table: the choices for a row, its history, or how two rows become one. */
type Open =
  | { row: TableRow; what: 'set' | 'note' | 'history' }
  | { row: TableRow; what: 'join'; other: TableRow }

type Desk = {
  columns: TableColumn[]
  decisions: ReadonlyMap<string, ShownDecision>
  /** The row for which another one is being chosen. */
  joining: TableRow | null
  chooseOther: (row: TableRow | null) => void
  show: (open: Open | null) => void
  pending: boolean
  error: FormFailure | null
  send: (input: DecisionInput, said: string, about: TableRow) => void
  takeBack: (id: string, about: TableRow | null) => void
  /** Something of a row that was decided about, until it has been brought into sight. */
  wanted: { current: string | null }
}

const Context = createContext<Desk | null>(null)

/** The desk over a comparison; null where nothing can be decided. */
export const useDesk = () => useContext(Context)

/** A fact, by its column and number. */
export const placeOf = ({ cells }: Pick<TableRow, 'cells'>): string => {
  const column = cells.findIndex((cell) => cell.length > 0)
  return `${column} ${cells[column]?.[0]?.n}`
}

type Props = {
  columns: TableColumn[]
  decisions: ShownDecision[]
  actions: DecisionActions
  children: ReactNode
}

/**
 * Where members set rows right. It stands above the table, so that what somebody is typing outlives a table that is
 * made anew because somebody else decided.
 */
export function DecisionDesk({ columns, decisions, actions, children }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const [joining, setJoining] = useState<TableRow | null>(null)
  const [error, setError] = useState<FormFailure | null>(null)
  const [pending, start] = useTransition()
  const wanted = useRef<string | null>(null)
  // The browser gives the focus back only where a dialog is closed before it is taken away.
  const opener = useRef<Element | null>(null)
  const toast = useToast()
  const known = useMemo(() => new Map(decisions.map((one) => [one.id, one])), [decisions])

  useEffect(() => {
    if (!joining) return
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !open) setJoining(null)
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [joining, open])

  function show(next: Open | null) {
    setError(null)
    if (next) opener.current = document.activeElement
    else if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
    setOpen(next)
  }
  function takeBack(id: string, about: TableRow | null) {
    if (pending) return
    start(async () => {
      wanted.current = about && placeOf(about)
      const result = await sendSafely(() => actions.withdraw(id))
      setOpen(null)
      toast({ text: result.ok ? 'Taken back.' : result.error.message })
    })
  }
  function send(input: DecisionInput, said: string, about: TableRow) {
    if (pending) return
    setError(null)
    start(async () => {
      wanted.current = placeOf(about)
      const result = await sendSafely(() => actions.decide(input))
      if (!result.ok) {
        wanted.current = null
        return setError(result.error)
      }
      const { id } = result.value as { id: string }
      forgetDraft(about)
      setOpen(null)
      setJoining(null)
      toast({ text: said, undo: () => takeBack(id, about) })
    })
  }
  const desk: Desk = {
    columns,
    decisions: known,
    joining,
    chooseOther: setJoining,
    show,
    pending,
    error,
    send,
    takeBack,
    wanted,
  }
  const seen = decisions.at(-1)?.id ?? null
  return (
    <Context value={desk}>
      {children}
      {joining && <JoinBar row={joining} />}
      {open && open.what === 'history' && <HistoryDialog row={open.row} close={() => show(null)} />}
      {open && open.what !== 'history' && (
        <DecideDialog
          key={`${open.what} ${placeOf(open.row)}`}
          row={open.row}
          other={open.what === 'join' ? open.other : null}
          onlyNote={open.what === 'note'}
          seen={seen}
          close={() => show(null)}
        />
      )}
    </Context>
  )
}
