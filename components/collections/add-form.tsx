'use client'
import { type ReactNode, useActionState, useSyncExternalStore } from 'react'
import type { AddedItems, CollectionChoice } from '#server/collections/types.ts'
import { SelectField, TextArea, TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { useFormAction } from '../ui/use-form-action.ts'
import type { AddAction, AddState } from './add-state.ts'
import { ShareField } from './share-field.tsx'

type Props = {
  action: AddAction
  choices: CollectionChoice[]
  /** What is to be added, and where to go afterwards, as the page was asked. */
  kept: Record<string, string>
  several: boolean
  /** Whether it is a comparison that others cannot open. */
  closed: boolean
  /** The way out that changes nothing. */
  cancel: ReactNode
  /** Is told what the action gives back where it does not lead elsewhere. */
  done?: (value: AddedItems) => void
}

const never = () => () => {}

/**
 * Into which collection, and with what note. The field for a new title shows when a new one is chosen. Before
 * scripts run the browser sends the form itself; afterwards it is sent so that nothing typed is lost when the
 * server cannot be reached.
 */
export function AddForm({ action, choices, kept, several, closed, cancel, done }: Props) {
  const [posted, post] = useActionState<AddState, FormData>(action, null)
  const safe = useFormAction(async (form) => {
    const state = await action(null, form)
    if (!state) throw new Error('The action gave no answer.')
    if (state.result.ok) done?.(state.result.value)
    return state.result
  })
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const sent = safe.sent || (posted?.sent ?? 0)
  const typed = safe.sent ? safe.typed : (posted?.typed ?? {})
  const error = safe.sent ? safe.error : posted?.result.ok === false ? posted.result.error : null
  const form = useFocusError(sent)
  const fields = error?.fields ?? {}
  // A page that is sent in answer to the form no longer knows where somebody came from; the form does.
  const hidden = typed.next ? { ...kept, next: typed.next } : kept
  return (
    <form ref={form} action={scripted ? safe.send : post} className="group grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormProblem error={error} fields={['collectionId', 'title', 'note', 'share']} />
      <SelectField
        key={`into${sent}`}
        label="Collection"
        name="into"
        defaultValue={typed.into ?? choices[0]?.id ?? 'new'}
        error={fields.collectionId}
      >
        {choices.map(({ id, title, count, visibility }) => (
          <option key={id} value={id} data-read={visibility === 'private' ? undefined : ''}>
            {title} ({count}
            {visibility !== 'private' &&
              `, read by ${visibility === 'members' ? 'members' : 'everybody with its link'}`}
            )
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
      {closed && (
        <div className="hidden group-has-[option[data-read]:checked]:block">
          <ShareField key={`share${sent}`} value={typed.share} error={fields.share} />
        </div>
      )}
      <TextArea
        key={`note${sent}`}
        label="Note"
        name="note"
        rows={3}
        defaultValue={typed.note ?? ''}
        error={fields.note}
        optional
        hint={several ? 'It goes above them. Markdown.' : 'Markdown.'}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending="Adding…">Add</SubmitButton>
        {cancel}
      </div>
    </form>
  )
}
