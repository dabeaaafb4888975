import { CircleCheck } from 'lucide-react'
import type { Route } from 'next'
import { ButtonLink } from '../ui/button.tsx'
import { sayAdded } from './say-added.ts'

/** Says that it was done, and leads back or on. */
export function AddedNotice({
  collection,
  added,
  already,
  saved,
  shared,
  back,
}: {
  collection: { id: string; title: string }
  added: number
  already: number
  /** The comparison that was saved for it, if one was. */
  saved: string | null
  /** Whether members were let to open the comparison. */
  shared: boolean
  back: Route | ''
}) {
  return (
    <div className="grid justify-items-center gap-3 px-6 py-14 text-center">
      <CircleCheck className="size-8 text-agree" aria-hidden />
      <h1 className="font-serif text-2xl font-semibold text-balance wrap-anywhere">
        {sayAdded(collection.title, added, already, { saved: saved !== null, shared })}
      </h1>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        {back && (
          <ButtonLink href={back} variant="primary">
            Back to where you were
          </ButtonLink>
        )}
        <ButtonLink href={`/collections/${collection.id}` as Route}>Open the collection</ButtonLink>
        {saved && <ButtonLink href={`/comparisons/${saved}` as Route}>Open the comparison</ButtonLink>}
      </div>
    </div>
  )
}
