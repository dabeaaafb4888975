'use client'
import { type KeyboardEvent, useId } from 'react'
import { Button } from '../ui/button.tsx'
import { CONTROL } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

type Props = {
  /** Sent along: what the note is for. */
  subject: { name: string; value: string }
  note: string
  action: FormAction
  close: () => void
}

/** Writes a note. Ctrl+Enter saves; Escape closes it while nothing was changed, so that no words are lost by it. */
export function NoteForm({ subject, note, action, close }: Props) {
  const field = useId()
  const { send, sent, typed, error } = useFormAction(async (form) => {
    const result = await action(form)
    if (result.ok) close()
    return result
  })
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape' && event.currentTarget.value === note) close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
  }
  const problem = error?.fields.note
  return (
    <form action={send} className="grid max-w-prose gap-2">
      <input type="hidden" {...subject} />
      <FormProblem error={error} fields={['note']} />
      <label htmlFor={field} className="text-[0.8125rem] font-medium">
        Note
      </label>
      <textarea
        key={sent}
        id={field}
        name="note"
        rows={4}
        // biome-ignore lint/a11y/noAutofocus: it opens on the person's own click, to be typed in
        autoFocus
        defaultValue={typed.note ?? note}
        onKeyDown={onKey}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${field}-error` : `${field}-hint`}
        className={`${CONTROL} leading-relaxed`}
      />
      {problem && (
        <p id={`${field}-error`} role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton pending="Saving…">Save note</SubmitButton>
        <Button variant="quiet" onClick={close}>
          Cancel
        </Button>
        <span id={`${field}-hint`} className="text-xs text-muted">
          Markdown. Ctrl+Enter saves.
        </span>
      </div>
    </form>
  )
}
