'use client'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { CONTROL } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import type { FormFailure } from '../ui/use-form-action.ts'

type Props = {
  label: string
  submit: string
  danger?: boolean
  pending: boolean
  error: FormFailure | null
  note: string
  onNote: (note: string) => void
  onSubmit: () => void
  onCancel: () => void
  children?: ReactNode
}

/** The frame of every correction: its fields, a note on why, and what went wrong. */
export function CorrectionForm(props: Props) {
  const { label, submit, danger, pending, error, note, onNote, onSubmit, onCancel, children } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  // The button that opened it is gone; without this, somebody who works by keyboard would start again at the top.
  useEffect(() => form.current?.focus({ preventScroll: true }), [])
  const problem = error?.fields.note
  function send(event: FormEvent) {
    event.preventDefault()
    if (!pending) onSubmit()
  }
  return (
    <form
      ref={form}
      tabIndex={-1}
      onSubmit={send}
      aria-label={label}
      className="grid min-w-0 gap-4 border-t border-line px-4 py-4 outline-none"
    >
      <FormProblem error={error} fields={['span', 'speaker', 'speaker.name', 'note']} />
      {children}
      <div className="grid gap-1">
        <label htmlFor={id} className="text-[0.8125rem] font-medium">
          Note<span className="font-normal text-muted"> · optional</span>
        </label>
        <textarea
          id={id}
          rows={2}
          value={note}
          onChange={(event) => onNote(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          className={CONTROL}
        />
        {problem && (
          <p id={`${id}-error`} role="alert" className="text-[0.8125rem] font-medium text-contradict">
            {problem}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant={danger ? 'danger' : 'primary'} aria-disabled={pending}>
          {pending ? 'Saving…' : submit}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
