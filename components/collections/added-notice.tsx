import { CircleCheck } from 'lucide-react'
import type { Route } from 'next'
import { ButtonLink } from '../ui/button.tsx'

/** What was added and what was there already, in a sentence. */
export function sayAdded(title: string, added: number, already: number): string {
  const name = `“${title}”`
  if (added === 0) return already === 1 ? `It is in ${name} already.` : `All of it is in ${name} already.`
  const what = added === 1 ? `Added to ${name}.` : `${added} things added to ${name}.`
  if (already === 0) return what
  return `${what} ${already === 1 ? 'One was' : `${already} were`} there already.`
}

/** Says that it was done, and leads back or on. */
export function AddedNotice({
  collection,
  added,
  already,
  back,
}: {
  collection: { id: string; title: string }
  added: number
  already: number
  back: Route | ''
}) {
  return (
    <div className="grid justify-items-center gap-3 px-6 py-14 text-center">
      <CircleCheck className="size-8 text-agree" aria-hidden />
      <h1 className="font-serif text-2xl font-semibold text-balance wrap-anywhere">
        {sayAdded(collection.title, added, already)}
      </h1>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        {back && (
          <ButtonLink href={back} variant="primary">
            Back to where you were
          </ButtonLink>
        )}
        <ButtonLink href={`/collections/${collection.id}` as Route}>Open the collection</ButtonLink>
      </div>
    </div>
  )
}
