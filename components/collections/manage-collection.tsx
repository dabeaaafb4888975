'use client'
import { useRouter } from 'next/navigation'
import { startTransition, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { useFocusError } from '../ui/use-focus-error.ts'
import { type FormAction, type FormResult, useFormAction } from '../ui/use-form-action.ts'
import { CollectionFields } from './collection-fields.tsx'
import { VisibilityField } from './visibility-field.tsx'

type Kept = { id: string; title: string; description: string; visibility: string }

/** Changes what a collection is called and what is said about it. */
export function EditCollection({ collection, action }: { collection: Kept; action: FormAction }) {
  const { open, setOpen, send, sent, typed, error } = useDialogForm(action, 'Changes saved.')
  const form = useFocusError(sent)
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={<Button>Edit</Button>} title="Edit collection">
      <form ref={form} action={send} className="grid gap-4">
        <input type="hidden" name="id" value={collection.id} />
        <FormProblem error={error} fields={['title', 'description']} />
        <CollectionFields
          key={sent}
          title={typed.title ?? collection.title}
          description={typed.description ?? collection.description}
          errors={error?.fields ?? {}}
        />
        <div className="flex justify-end">
          <SubmitButton pending="Saving…">Save changes</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}

/** Says who may see a collection. `link` is the address for everybody, which works while it is public. */
export function ShareCollection({
  collection,
  closed,
  link,
  action,
}: {
  collection: Kept
  /** How many comparisons in it others cannot open. */
  closed: number
  link: string
  action: FormAction
}) {
  const { open, setOpen, send, sent, typed, error } = useDialogForm(action, 'Sharing changed.', isPublic)
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={<Button>Share</Button>} title="Share collection">
      <form action={send} className="grid gap-4">
        <input type="hidden" name="id" value={collection.id} />
        <FormProblem error={error} fields={['visibility']} />
        <VisibilityField
          key={sent}
          value={typed.visibility ?? collection.visibility}
          error={error?.fields.visibility}
        />
        {closed > 0 && (
          <p className="text-[0.8125rem] text-pretty text-muted">
            {closed === 1 ? 'One comparison in it is' : `${closed} comparisons in it are`} yours alone: others
            see the title, the outlets and the counts, and can open it only if you let them, where you edit
            the comparison.
          </p>
        )}
        {collection.visibility === 'public' && (
          <div className="flex flex-wrap items-center gap-2 rounded-control bg-sunken px-3 py-2">
            <a href={link} className="min-w-0 flex-1 text-[0.8125rem] wrap-anywhere text-accent underline">
              {link}
            </a>
            <CopyButton text={link} label="Copy link" />
          </div>
        )}
        <div className="flex justify-end">
          <SubmitButton pending="Saving…">Save</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}

type OnId = (id: string) => Promise<FormResult>

/** Deletes a collection; the toast, and the list of deleted ones, bring it back. */
export function DeleteCollection({
  collection,
  remove,
  restore,
}: {
  collection: Kept
  remove: OnId
  restore: OnId
}) {
  const [pending, setPending] = useState(false)
  const router = useRouter()
  const toast = useToast()
  function onClick() {
    setPending(true)
    startTransition(async () => {
      const result = await remove(collection.id)
      if (!result.ok) {
        setPending(false)
        toast({ text: result.error.message })
        return
      }
      router.push('/collections')
      toast({
        text: `Deleted “${collection.title}”.`,
        undo: async () => {
          const back = await restore(collection.id)
          if (back.ok) router.push(`/collections/${collection.id}`)
          else toast({ text: back.error.message })
        },
      })
    })
  }
  return (
    <Button variant="danger" disabled={pending} onClick={onClick}>
      {pending ? 'Deleting…' : 'Delete'}
    </Button>
  )
}

/** Brings a deleted collection back from the list of deleted ones. */
export function RestoreCollection({ id, restore }: { id: string; restore: OnId }) {
  const [pending, setPending] = useState(false)
  const toast = useToast()
  function onClick() {
    setPending(true)
    startTransition(async () => {
      const result = await restore(id)
      setPending(false)
      toast({ text: result.ok ? 'Restored.' : result.error.message })
    })
  }
  return (
    <Button size="sm" disabled={pending} onClick={onClick}>
      {pending ? 'Restoring…' : 'Restore'}
    </Button>
  )
}

/** A public collection's dialog stays open: its link is what its owner wants next. */
const isPublic = (form: FormData) => form.get('visibility') === 'public'

/** A form in a dialog that says when it was saved, and closes unless it has something more to show. */
function useDialogForm(action: FormAction, done: string, stays: (form: FormData) => boolean = () => false) {
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const form = useFormAction(async (data) => {
    const result = await action(data)
    if (result.ok) {
      if (!stays(data)) setOpen(false)
      toast({ text: done })
    }
    return result
  })
  return { open, setOpen, ...form }
}
