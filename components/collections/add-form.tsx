'use client'
import type { Route } from 'next'
import { useActionState } from 'react'
import type { CollectionChoice } from '#server/collections/types.ts'
import { ButtonLink } from '../ui/button.tsx'
import { SelectField, TextArea, TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import type { FormResult } from '../ui/use-form-action.ts'

type State = { result: FormResult; typed: Record<string, string>; sent: number } | null

type Props<S extends State> = {
  /** A server action itself, so that the form works before scripts do. */
  action: (before: S | null, form: FormData) => Promise<S | null>
  choices: CollectionChoice[]
  /** What is to be added, and where to go afterwards, as the page was asked. */
  kept: Record<string, string>
  several: boolean
  cancel: Route
}

/** Into which collection, and with what note. The field for a new title shows when a new one is chosen. */
export function AddForm<S extends State>({ action, choices, kept, several, cancel }: Props<S>) {
  const [state, send] = useActionState<S | null, FormData>(action, null)
  const { typed = {}, sent = 0 } = state ?? {}
  const error = state?.result.ok === false ? state.result.error : null
  const form = useFocusError(sent)
  const fields = {
    into: error?.fields['into.id'],
    title: error?.fields['into.title'] ?? error?.fields.title,
    note: error?.fields.note,
  }
  return (
    <form ref={form} action={send} className="group grid gap-4">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormProblem error={error} fields={['into.id', 'into.title', 'title', 'note']} />
      <SelectField
        key={`into${sent}`}
        label="Collection"
        name="into"
        defaultValue={typed.into ?? choices[0]?.id ?? 'new'}
        error={fields.into}
      >
        {choices.map(({ id, title, count }) => (
          <option key={id} value={id}>
            {title} ({count})
          </option>
        ))}
        <option value="new">New collection…</option>
      </SelectField>
      <div className="hidden group-has-[option[value=new]:checked]:block">
        <TextField
          key={sent}
          label="Title of the new collection"
          name="title"
          defaultValue={typed.title ?? ''}
          error={fields.title}
        />
      </div>
      <TextArea
        key={`note${sent}`}
        label="Note"
        name="note"
        rows={4}
        defaultValue={typed.note ?? ''}
        error={fields.note}
        optional
        hint={several ? 'It goes above them. Markdown.' : 'Markdown.'}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending="Adding…">Add</SubmitButton>
        <ButtonLink href={cancel} variant="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  )
}
