'use client'
import { Columns3, FolderPlus, Trash2, X } from 'lucide-react'
import type { Route } from 'next'
import { useTransition } from 'react'
import { MOST_COMPARED, MOST_SELECTED, type Total } from '#server/library/types.ts'
import type { StoryOfSome } from '#server/stories/types.ts'
import { CompareLink } from '../compare/compare-link.tsx'
import { ConfirmForm } from '../people/confirm-form.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, type FormFailure, sendSafely } from '../ui/use-form-action.ts'
import { TooManyToCompare } from './too-many-to-compare.tsx'

/** What the server does for the selection. */
export type SelectionActs = {
  /** All that the list at this address has, on all its pages; as many as can be selected. */
  match: (query: string) => Promise<{ ok: true; value: string[] } | { ok: false; error: FormFailure }>
  storiesOf: (ids: string[]) => Promise<StoryOfSome[]>
  /** Null for those who may not delete reports. */
  remove: FormAction | null
}

type Props = {
  selected: string[]
  refused: boolean
  select: (change: (now: string[]) => string[]) => void
  total: Total
  filtered: boolean
  acts: SelectionActs
}

const say = (count: number) => count.toLocaleString('en-GB')

/** What can be done with the selected articles. Stays in sight while something is selected. */
export function SelectionBar({ selected, refused, select, total, filtered, acts }: Props) {
  const count = selected.length
  const clear = () => select(() => [])
  return (
    <div className="sticky bottom-3 z-20 mt-3 print:hidden">
      <p role="status" className="sr-only">
        {count > 0 && `${say(count)} selected`}
      </p>
      {count > 0 && (
        <section
          aria-label="Selected articles"
          data-bar
          className="mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-4 gap-y-2 rounded-sheet border border-line-strong bg-surface px-4 py-2.5 shadow-sheet"
        >
          <span>
            <strong className="font-semibold tabular-nums">{say(count)}</strong>
            <span className="text-muted"> selected</span>
          </span>
          <span className="flex flex-wrap items-center max-sm:ms-auto">
            <SelectAll
              selected={count}
              select={select}
              total={total}
              filtered={filtered}
              match={acts.match}
            />
            <Button variant="quiet" size="sm" onClick={clear}>
              <X className="size-4" aria-hidden />
              Clear
            </Button>
          </span>
          {refused && (
            <span role="alert" className="font-medium text-contradict">
              {say(MOST_SELECTED)} is the most that can be selected.
            </span>
          )}
          {count === 1 && !refused && (
            <span className="text-[0.8125rem] text-muted">Select one more to compare.</span>
          )}
          <span className="flex flex-wrap gap-2 max-sm:gap-1.5">
            <Compare selected={selected} select={select} storiesOf={acts.storiesOf} />
            <AddToCollection selected={selected} />
            {acts.remove && <Delete selected={selected} remove={acts.remove} clear={clear} />}
          </span>
        </section>
      )}
    </div>
  )
}

type SelectAllProps = Pick<Props, 'select' | 'total' | 'filtered'> & {
  selected: number
  match: SelectionActs['match']
}

/** Selects what stands on the other pages of the list as well. Gone where that is so already. */
function SelectAll({ selected, select, total, filtered, match }: SelectAllProps) {
  const [pending, start] = useTransition()
  const toast = useToast()
  const whole = total.exact && total.count <= MOST_SELECTED
  const most = whole ? total.count : MOST_SELECTED
  if (selected >= most) return null
  const send = () =>
    start(async () => {
      const result = await sendSafely(() => match(window.location.search))
      if (!result.ok) return toast({ text: result.error.message })
      select((now) => [...now, ...(result.value as string[])])
    })
  return (
    <button
      type="button"
      disabled={pending}
      onClick={send}
      className="min-h-7 rounded-control px-2 text-[0.8125rem] font-medium text-accent underline-offset-2 hover:underline disabled:opacity-55"
    >
      {whole ? `Select all ${say(most)}` : `Select the first ${say(most)}`}
      {whole && filtered && <span className="max-sm:sr-only"> that match</span>}
    </button>
  )
}

function Compare({
  selected,
  select,
  storiesOf,
}: Pick<Props, 'selected' | 'select'> & Pick<SelectionActs, 'storiesOf'>) {
  if (selected.length > MOST_COMPARED) {
    return (
      <TooManyToCompare
        selected={selected}
        storiesOf={storiesOf}
        keepFirst={() => select((now) => now.slice(0, MOST_COMPARED))}
      />
    )
  }
  if (selected.length > 1) return <CompareLink articles={selected} />
  return (
    <Button variant="primary" disabled className="min-w-34">
      <Columns3 className="size-4" aria-hidden />
      Compare
    </Button>
  )
}

/** A link as long as its address is one that can be sent; the dialog takes any number. */
function AddToCollection({ selected }: Pick<Props, 'selected'>) {
  const query = `articles=${selected.join(',')}`
  const label = (
    <>
      <FolderPlus className="size-4 max-sm:hidden" aria-hidden />
      Add to collection
    </>
  )
  if (selected.length > MOST_COMPARED) return <Button data-add={query}>{label}</Button>
  return <ButtonLink href={`/collections/add?${query}` as Route}>{label}</ButtonLink>
}

type DeleteProps = Pick<Props, 'selected'> & { remove: FormAction; clear: () => void }

function Delete({ selected, remove, clear }: DeleteProps) {
  const reports = selected.length === 1 ? 'one report' : `${say(selected.length)} reports`
  return (
    <ConfirmForm
      action={async (form) => {
        const result = await remove(form)
        if (result.ok) clear()
        return result
      }}
      values={{ articles: selected.join(',') }}
      trigger={
        <Button variant="quiet" className="max-sm:px-2">
          <Trash2 className="size-4" aria-hidden />
          <span className="max-sm:sr-only">Delete</span>
        </Button>
      }
      title={`Delete ${reports}?`}
      description="They go for everybody, with all their versions, the pages as captured, and the facts that were read in them. Comparisons and stories go on without them; collections keep the words that they kept. This cannot be undone."
      confirm={`Delete ${reports}`}
      pending="Deleting…"
      done={`${reports.charAt(0).toUpperCase()}${reports.slice(1)} deleted.`}
    />
  )
}
