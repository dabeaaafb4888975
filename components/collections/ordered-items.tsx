'use client'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { type ReactNode, startTransition, useOptimistic, useRef, useState } from 'react'
import type { ItemKind } from '#server/collections/types.ts'
import { useToast } from '../ui/toaster.tsx'
import type { FormAction, FormFailure, FormResult } from '../ui/use-form-action.ts'
import { Clipping } from './clipping.tsx'
import { CopyCitation } from './copy-citation.tsx'
import { ItemNote } from './item-note.tsx'
import { type Change, reorder } from './reorder.ts'
import { useDrag } from './use-drag.ts'

type Moved = { ok: true; value: { place: number; of: number } } | { ok: false; error: FormFailure }

export type OrderedItem = {
  id: string
  kind: ItemKind
  /** What it is called when it is moved or removed. */
  name: string
  /** What is kept, to read; null for a note, which is all there is. */
  body: ReactNode
  note: string
  noteShown: ReactNode
  citation: string | null
}

type Props = {
  items: OrderedItem[]
  first: number
  count: number
  move: (id: string, to: Change['to']) => Promise<Moved>
  remove: (id: string) => Promise<FormResult>
  restore: (id: string) => Promise<FormResult>
  changeNote: FormAction
}

const TOOL =
  'rounded-[4px] p-1.5 text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-35 aria-disabled:hover:bg-transparent'

/** The things in one's own collection: put in order by dragging or by buttons, noted on, and taken out. */
export function OrderedItems({ items, first, count, move, remove, restore, changeNote }: Props) {
  const [shown, change] = useOptimistic<OrderedItem[], Change>(items, reorder)
  const [said, say] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const toast = useToast()
  const { drag, handle } = useDrag(list, (id, before) => {
    const last = shown.at(-1)?.id
    if (before) moveTo(id, { before })
    else if (last && last !== id) moveTo(id, { after: last })
  })

  function moveTo(id: string, to: Change['to']) {
    startTransition(async () => {
      change({ id, to })
      const result = await move(id, to)
      const name = items.find((item) => item.id === id)?.name
      if (result.ok) say(`${name}: moved to place ${result.value.place} of ${result.value.of}.`)
      else toast({ text: result.error.message })
      list.current?.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' })
    })
  }

  function takeOut({ id, name }: OrderedItem) {
    startTransition(async () => {
      change({ id, to: 'out' })
      const result = await remove(id)
      if (!result.ok) {
        toast({ text: result.error.message })
        return
      }
      toast({
        text: `Removed ${name}.`,
        undo: async () => {
          const back = await restore(id)
          if (!back.ok) toast({ text: back.error.message })
        },
      })
    })
  }

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol
        ref={list}
        className="divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet print:border-0 print:shadow-none"
      >
        {shown.map((item, i) => {
          const place = first + i
          const note = (
            <ItemNote
              id={item.id}
              note={item.note}
              own={item.kind === 'note'}
              shown={item.noteShown}
              action={changeNote}
            />
          )
          return (
            <li
              key={item.id}
              data-item={item.id}
              className={`relative scroll-my-24 ${drag?.id === item.id ? 'opacity-45' : ''} ${drag?.before === item.id ? 'shadow-[0_-2px_var(--accent)]' : ''} ${drag && drag.before === null && i === shown.length - 1 ? 'shadow-[0_2px_var(--accent)]' : ''}`}
            >
              <Clipping
                place={place}
                kind={item.kind}
                margin
                note={item.body && note}
                tools={
                  <div className="flex items-center gap-0.5 print:hidden">
                    {item.citation && <CopyCitation text={item.citation} className={TOOL} />}
                    <button
                      type="button"
                      className={TOOL}
                      aria-label={`Move up: ${item.name}`}
                      title="Move up"
                      aria-disabled={place === 1 || undefined}
                      onClick={() => place > 1 && moveTo(item.id, 'up')}
                    >
                      <ArrowUp className="size-4" aria-hidden />
                    </button>
                    <button
                      type="button"
                      className={TOOL}
                      aria-label={`Move down: ${item.name}`}
                      title="Move down"
                      aria-disabled={place === count || undefined}
                      onClick={() => place < count && moveTo(item.id, 'down')}
                    >
                      <ArrowDown className="size-4" aria-hidden />
                    </button>
                    <button
                      type="button"
                      className={TOOL}
                      aria-label={`Remove: ${item.name}`}
                      title="Remove"
                      onClick={() => takeOut(item)}
                    >
                      <Trash2 className="size-4" aria-hidden />
                    </button>
                    {/* The buttons beside it do the same for keyboard and screen reader. */}
                    <span
                      aria-hidden="true"
                      title="Drag to move"
                      className={`${TOOL} cursor-grab touch-none select-none active:cursor-grabbing`}
                      {...handle(item.id)}
                    >
                      <GripVertical className="size-4" />
                    </span>
                  </div>
                }
              >
                {item.body ?? note}
              </Clipping>
            </li>
          )
        })}
      </ol>
    </>
  )
}
