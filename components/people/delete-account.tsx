'use client'
import type { DeletionPreview, TitleList } from '#server/people/types.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogClose } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'

type Props = { action: FormAction; email: string; preview: DeletionPreview }

/** Says what deleting the account does, with counts and titles, and asks for the address to be typed. */
export function DeleteAccount({ action, email, preview }: Props) {
  const { send, sent, typed, error } = useFormAction(action)
  const form = useFocusError(sent)
  const { heir, handedOver, deleted } = preview
  return (
    <Dialog
      trigger={<Button variant="danger">Delete account…</Button>}
      title="Delete your account?"
      description="This cannot be undone. Reports you added stay in the library, without your name."
    >
      <Titles heading="Deleted with it" lists={deleted} />
      {heir && (
        <Titles heading={`Handed over to ${heir.name}, because others can see it`} lists={handedOver} />
      )}
      <form ref={form} action={send} className="grid gap-4">
        <FormProblem error={error} fields={['confirmation']} />
        <TextField
          key={sent}
          label={`Type ${email} to confirm`}
          name="confirmation"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={typed.confirmation}
          error={error?.fields.confirmation}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>Keep my account</Button>
          </DialogClose>
          <SubmitButton variant="danger" pending="Deleting…">
            Delete my account
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}

function Titles({
  heading,
  lists,
}: {
  heading: string
  lists: { collections: TitleList; comparisons: TitleList }
}) {
  const { collections, comparisons } = lists
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{heading}</h3>
      {collections.count + comparisons.count === 0 && <p className="text-muted">Nothing.</p>}
      <TitleGroup one="collection" many="collections" list={collections} />
      <TitleGroup one="comparison" many="comparisons" list={comparisons} />
    </section>
  )
}

function TitleGroup({ one, many, list }: { one: string; many: string; list: TitleList }) {
  if (list.count === 0) return null
  const rest = list.count - list.newest.length
  return (
    <div>
      <p>
        {list.count} {list.count === 1 ? one : many}
      </p>
      <ul className="mt-1 max-h-40 list-disc overflow-y-auto ps-5 text-muted">
        {list.newest.map(({ id, title }) => (
          <li key={id} className="wrap-break-word">
            {title}
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
    </div>
  )
}
