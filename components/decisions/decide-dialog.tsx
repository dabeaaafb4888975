'use client'
import { type FormEvent, useState } from 'react'
import type { DecisionInput } from '#server/decisions/types.ts'
import type { TableRow } from '../compare/table-row.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { DecideOption } from './decide-option.tsx'
import { useDesk } from './desk.tsx'
import { type Draft, draftOf, keepDraft, toInput } from './draft.ts'
import { RelationField } from './relation-field.tsx'
import { RowWords } from './row-words.tsx'
import { SplitField } from './split-field.tsx'

const SAID: Record<DecisionInput['kind'], string> = {
  join: 'Rows joined.',
  relate: 'Relation set.',
  split: 'Split off.',
  'not-comparable': 'Marked as not comparable.',
  note: 'Note kept.',
}

type Props = {
  row: TableRow
  /** The row that it is to become one with. */
  other: TableRow | null
  onlyNote: boolean
  seen: string | null
  close: () => void
}

/** Sets a row right, or notes something beside it. What was typed stays until it was stored. */
export function DecideDialog({ row, other, onlyNote, seen, close }: Props) {
  const desk = useDesk()
  const [draft, setDraft] = useState(() => draftOf(row, { onlyNote, joins: other !== null }))
  const [missing, setMissing] = useState<Record<string, string>>({})
  if (!desk) return null
  const { columns, pending, error } = desk
  const shared = row.relation !== 'only'
  const problems = { ...error?.fields, ...missing }

  function change(next: Partial<Draft>) {
    const changed = { ...draft, ...next }
    keepDraft(row, changed)
    setDraft(changed)
    setMissing({})
  }
  function send(event: FormEvent) {
    event.preventDefault()
    if (draft.kind === 'join' && !other) {
      desk?.chooseOther(row)
      close()
      return
    }
    const made = toInput(draft, columns, row, other, seen)
    if (made.problem) return setMissing(made.problem)
    desk?.send(made.input, SAID[made.input.kind], row)
  }
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && close()}
      title={other ? 'Join these two rows' : onlyNote ? 'Note on this row' : 'Set this row right'}
      description={
        onlyNote
          ? 'Everybody here can read it. It stands beside the row, under your name.'
          : 'Your decision counts for everybody here, is shown as yours, and can be taken back.'
      }
    >
      <form onSubmit={send} className="grid gap-4">
        <FormProblem error={error} fields={['note', 'relation', 'aspect', 'parts']} />
        {draft.kind !== 'split' && <RowWords row={row} columns={columns} />}
        {other && <RowWords row={other} columns={columns} />}
        {!onlyNote && !other && (
          <fieldset className="grid gap-1">
            <legend className="sr-only">What is to change</legend>
            {shared && (
              <DecideOption
                on={draft.kind}
                kind="relate"
                choose={(kind) => change({ kind })}
                name="How they relate"
              >
                <RelationField
                  draft={draft}
                  onChange={(relation) => change(relation)}
                  problem={problems.relation ?? problems.aspect}
                />
              </DecideOption>
            )}
            {shared && (
              <DecideOption
                on={draft.kind}
                kind="split"
                choose={(kind) => change({ kind })}
                name="Some of it speaks of something else"
              >
                <SplitField
                  row={row}
                  columns={columns}
                  off={draft.off}
                  onChange={(off) => change({ off })}
                  problem={problems.parts}
                />
              </DecideOption>
            )}
            {shared && (
              <DecideOption
                on={draft.kind}
                kind="not-comparable"
                choose={(kind) => change({ kind })}
                name="They are not comparable"
              >
                <p className="text-[0.8125rem] text-muted">
                  What each report says gets a row of its own, and it is remembered that they say nothing to
                  each other.
                </p>
              </DecideOption>
            )}
            <DecideOption
              on={draft.kind}
              kind="join"
              choose={(kind) => change({ kind })}
              name="It belongs with another row"
            >
              <p className="text-[0.8125rem] text-muted">You choose the other row in the table next.</p>
            </DecideOption>
          </fieldset>
        )}
        {other && <RelationField open draft={draft} onChange={change} problem={problems.relation} />}
        {problems.parts && draft.kind !== 'split' && (
          <p role="alert" className="text-[0.8125rem] font-medium text-contradict">
            {problems.parts}
          </p>
        )}
        {(draft.kind !== 'join' || other) && (
          <TextArea
            label={onlyNote ? 'Note' : 'Why'}
            optional={!onlyNote}
            name="note"
            rows={onlyNote ? 5 : 2}
            hint="Markdown."
            value={draft.note}
            error={problems.note}
            onChange={({ target }) => change({ note: target.value })}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" aria-disabled={pending}>
            {pending ? 'Saving…' : draft.kind === 'join' && !other ? 'Choose the other row' : 'Save'}
          </Button>
          <Button variant="quiet" onClick={close}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
