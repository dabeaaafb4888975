'use client'
import { useState } from 'react'
import type { FoundFeed } from '#server/feeds/types.ts'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, type FormResult, useFormAction } from '../ui/use-form-action.ts'
import { ChosenFeed } from './chosen-feed.tsx'

type Found = Exclude<FormResult, { ok: true }> | { ok: true; value: FoundFeed[] }
type Props = { find: (form: FormData) => Promise<Found>; add: FormAction }

/** An address in, the feeds at it out, and of these the one to follow. */
export function AddFeedForm({ find, add }: Props) {
  const [found, setFound] = useState<FoundFeed[] | null>(null)
  const { send, sent, typed, error } = useFormAction(async (form) => {
    const result = await find(form)
    setFound(result.ok ? result.value : null)
    return result
  })
  const form = useFocusError(sent)
  return (
    <div className="grid gap-5">
      <form ref={form} action={send} key={sent} className="grid gap-3">
        <FormProblem error={error} fields={['url']} />
        <TextField
          label="Address of a site or a feed"
          name="url"
          type="text"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          defaultValue={typed.url}
          error={error?.fields.url}
          hint="RSS, Atom, RDF or JSON Feed. A site’s own address will do where it names its feeds."
        />
        <div>
          <SubmitButton variant={found ? 'plain' : 'primary'} pending="Looking for feeds…">
            Look for feeds
          </SubmitButton>
        </div>
      </form>
      {found && (
        <section aria-label="Feeds found" aria-live="polite" className="grid gap-3">
          <h3 className="font-medium">
            {found.length === 1 ? 'One feed was found' : `${found.length} feeds were found`}
          </h3>
          <ul className="grid gap-3">
            {found.map((feed) => (
              <ChosenFeed key={feed.url} feed={feed} add={add} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
