'use client'
import { BookOpen, Columns3 } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { MOST_COMPARED } from '#server/library/types.ts'
import type { StoryOfSome } from '#server/stories/types.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogClose } from '../ui/dialog.tsx'

type Props = {
  selected: string[]
  storiesOf: (ids: string[]) => Promise<StoryOfSome[]>
  keepFirst: () => void
}

/** More are selected than stand side by side: fewer of them can be compared, or their story shows all. */
export function TooManyToCompare({ selected, storiesOf, keepFirst }: Props) {
  const [stories, setStories] = useState<StoryOfSome[] | null>(null)
  function change(open: boolean) {
    // Where they cannot be had, the other way is still there.
    if (open) storiesOf(selected).then(setStories, () => setStories([]))
    else setStories(null)
  }
  const count = selected.length.toLocaleString('en-GB')
  return (
    <Dialog
      onOpenChange={change}
      trigger={
        <Button variant="primary">
          <Columns3 className="size-4" aria-hidden />
          Compare
        </Button>
      }
      title="Twelve can be compared at once"
      description={`${count} are selected. Choose fewer, or open the story that they are in: it holds any number of reports together, with who said what, and where they contradict each other.`}
    >
      {stories === null && (
        <p role="status" className="text-muted">
          Looking for their stories…
        </p>
      )}
      {stories?.length === 0 && <p className="text-muted">No two of them stand in one story yet.</p>}
      {stories && stories.length > 0 && (
        <ul className="divide-y divide-line rounded-sheet border border-line">
          {stories.map(({ id, title, reports }) => (
            <li key={id}>
              <Link
                href={`/stories/${id}` as Route}
                className="flex items-start gap-2.5 px-4 py-3 hover:bg-sunken"
              >
                <BookOpen className="mt-0.5 size-4 shrink-0 text-muted" aria-hidden />
                <span className="min-w-0">
                  <span dir="auto" className="font-serif text-base font-semibold wrap-anywhere">
                    {title}
                  </span>
                  <span className="block text-[0.8125rem] text-muted">
                    {reports.toLocaleString('en-GB')} of the {count} are in this story
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>
          <Button variant="quiet">Choose fewer</Button>
        </DialogClose>
        <Button onClick={keepFirst}>Keep the first {MOST_COMPARED} that I selected</Button>
      </div>
    </Dialog>
  )
}
