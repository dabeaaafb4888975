'use client'
import type { Route } from 'next'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { AddedItems, CollectionChoice } from '#server/collections/types.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogClose } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormFailure, type FormResult, sendSafely } from '../ui/use-form-action.ts'
import type { AddAction } from './add-state.ts'
import { sayAdded, sayTakenBack } from './say-added.ts'

const AddForm = lazy(async () => ({ default: (await import('./add-form.tsx')).AddForm }))

type Found = { shown: ReactNode; several: boolean; closed: boolean; choices: CollectionChoice[] }
type Preview = (query: string) => Promise<{ ok: true; value: Found } | { ok: false; error: FormFailure }>

const ADD = '/collections/add?'

/**
 * Turns every link to /collections/add, wherever it stands, into a dialog over its own page, so that nobody loses
 * their place. The links stay links: without scripts, or in a new tab, they lead to the page that does the same. A
 * button does it where there is more to add than an address has room for; it holds the query in `data-add`.
 */
export function AddDialog({
  preview,
  add,
  takeBack,
}: {
  preview: Preview
  add: AddAction
  takeBack: (added: Pick<AddedItems, 'added' | 'shared'> & { saved: string | null }) => Promise<FormResult>
}) {
  const [query, setQuery] = useState<string | null>(null)
  const [found, setFound] = useState<Awaited<ReturnType<Preview>> | null>(null)
  const toast = useToast()

  useEffect(() => {
    function onClick(event: MouseEvent) {
      if (!(event.target instanceof Element)) return
      const button = event.target.closest<HTMLElement>('button[data-add]')
      if (button?.dataset.add) {
        setFound(null)
        return setQuery(button.dataset.add)
      }
      const link = event.target.closest('a')
      const href = link?.getAttribute('href')
      if (!href?.startsWith(ADD) || link?.target || event.defaultPrevented) return
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      // Before the link's own listener, which lets go of a click that somebody else has taken.
      event.preventDefault()
      setFound(null)
      setQuery(href.slice(ADD.length))
    }
    document.addEventListener('click', onClick, { capture: true })
    return () => document.removeEventListener('click', onClick, { capture: true })
  }, [])

  useEffect(() => {
    if (query === null) return
    let wanted = true
    preview(query)
      .catch(() => ({ ok: false as const, error: UNREACHABLE }))
      .then((result) => wanted && setFound(result))
    return () => {
      wanted = false
    }
  }, [query, preview])

  function close({ collection, added, already, saved, shared }: AddedItems) {
    setQuery(null)
    async function undo() {
      const result = await sendSafely(() => takeBack({ added, saved: saved?.id ?? null, shared }))
      toast({ text: result.ok ? sayTakenBack(saved !== null) : result.error.message })
    }
    toast({
      text: sayAdded(collection.title, added.length, already, {
        saved: saved !== null,
        shared: shared.length > 0,
      }),
      link: { href: `/collections/${collection.id}` as Route, label: 'Open' },
      ...(added.length > 0 && { undo }),
    })
  }

  return (
    <Dialog open={query !== null} onOpenChange={(open) => !open && setQuery(null)} title="Add to collection">
      {found?.ok === false && <FormProblem error={found.error} fields={[]} />}
      {found?.ok ? (
        <Suspense fallback={<Reading />}>
          {found.value.shown}
          <AddForm
            action={add}
            choices={found.value.choices}
            kept={{ ...Object.fromEntries(new URLSearchParams(query ?? '')), over: '1' }}
            several={found.value.several}
            closed={found.value.closed}
            cancel={
              <DialogClose>
                <Button variant="quiet">Cancel</Button>
              </DialogClose>
            }
            done={close}
          />
        </Suspense>
      ) : (
        found === null && <Reading />
      )}
    </Dialog>
  )
}

const UNREACHABLE: FormFailure = {
  code: 'unreachable',
  message: 'The server could not be reached. Close this and try again.',
  fields: {},
}

function Reading() {
  return (
    <p role="status" className="py-6 text-center text-muted">
      Taking down the words…
    </p>
  )
}
