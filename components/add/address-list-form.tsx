'use client'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { TextArea } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

/** Many addresses at once, one a line. They are brought in in the background, and their import shows how far it is. */
export function AddressListForm({ action, most }: { action: FormAction; most: number }) {
  const router = useRouter()
  const { send, sent, typed, error } = useFormAction(async (form) => {
    const result = await action(form)
    if (result.ok) router.push(`/add/imports/${result.value}` as Route)
    return result
  })
  const form = useFocusError(sent)
  return (
    <form ref={form} action={send} key={sent} className="grid max-w-3xl gap-4">
      <FormProblem error={error} fields={['addresses']} />
      <TextArea
        label="Addresses"
        name="addresses"
        rows={12}
        required
        spellCheck={false}
        defaultValue={typed.addresses}
        placeholder={'https://…\nhttps://…'}
        className="font-mono text-[0.8125rem]"
        hint={`One a line, ${most.toLocaleString('en-GB')} at most. What is here already is not stored twice; what has changed becomes a new version.`}
        error={error?.fields.addresses}
      />
      <div>
        <SubmitButton pending="Asking for them…">Bring them in</SubmitButton>
      </div>
    </form>
  )
}
