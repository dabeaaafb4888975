'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useTransition } from 'react'
import type { NearCopy } from '#server/reader/types.ts'
import { Button } from '../ui/button.tsx'
import { formOf } from '../ui/form-of.ts'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, sendSafely } from '../ui/use-form-action.ts'

export type TellApart = (
  form: FormData,
) => Promise<{ ok: true; value: string } | Extract<Awaited<ReturnType<FormAction>>, { ok: false }>>

type Props = { articleId: string; copies: NearCopy[]; tellApart: TellApart; takeBack: FormAction }

/** Lets a person say of each near-copy that it is none, and undo that. */
export function TellApartList({ articleId, copies, tellApart, takeBack }: Props) {
  const [pending, start] = useTransition()
  const toast = useToast()

  function say({ id: otherId, title }: NearCopy) {
    start(async () => {
      const form = formOf({ articleId, otherId })
      let decision = ''
      const result = await sendSafely(async () => {
        const told = await tellApart(form)
        if (told.ok) decision = told.value
        return told
      })
      const undo = async () => {
        const undone = await sendSafely(() => takeBack(formOf({ id: decision })))
        if (!undone.ok) toast({ text: undone.error.message })
      }
      toast(
        result.ok
          ? { text: `“${title}” is no longer shown as a duplicate.`, undo }
          : { text: result.error.message },
      )
    })
  }

  return (
    <details className="mb-4 -mt-2 text-[0.875rem]">
      <summary className="w-fit cursor-pointer rounded-control py-1 text-muted hover:text-ink">
        {copies.length === 1 ? 'Is it no duplicate?' : 'Is one of them no duplicate?'}
      </summary>
      <p className="mt-1 max-w-prose text-pretty text-muted">
        A report that tells a matter of its own, in words that happen to be much the same, is no duplicate:
        say so, and it is not shown as one any more, to anybody. What the two share is compared all the same.
      </p>
      <ul className="mt-2 divide-y divide-line rounded-sheet border border-line bg-surface">
        {copies.map((copy) => (
          <li
            key={copy.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5"
          >
            <div className="min-w-48 flex-1">
              <Link
                href={`/articles/${copy.id}` as Route}
                dir="auto"
                className="font-serif font-semibold hover:underline"
              >
                {copy.title}
              </Link>
              <p className="text-[0.8125rem] text-muted">
                {copy.source} · {Math.round(copy.share * 100)}% of this text
              </p>
            </div>
            <Button
              size="sm"
              disabled={pending}
              aria-label={`Not a duplicate: ${copy.title}, ${copy.source}`}
              onClick={() => say(copy)}
            >
              Not a duplicate
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Takes back that a report is no duplicate. */
export function TakeBackApart({ id, title, takeBack }: { id: string; title: string; takeBack: FormAction }) {
  const [pending, start] = useTransition()
  const toast = useToast()
  function send() {
    start(async () => {
      const result = await sendSafely(() => takeBack(formOf({ id })))
      toast({
        text: result.ok ? `Taken back: “${title}” is shown as before.` : result.error.message,
      })
    })
  }
  return (
    <Button
      variant="quiet"
      size="sm"
      disabled={pending}
      aria-label={`Take back: no duplicate of ${title}`}
      onClick={send}
    >
      {pending ? 'Taking back…' : 'Take back'}
    </Button>
  )
}
