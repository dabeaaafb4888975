'use client'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import { Button } from '../ui/button.tsx'
import { CONTROL } from '../ui/field.tsx'

/** A hand on the slider moves through many days; only where it rests is asked for. */
const REST_MS = 250

/**
 * Sets a story back to a day: only what had been published by then is shown. The slider stops at the days on which
 * reports came out; any day can be typed. Without scripts, the field and its button do.
 */
export function AsOf({
  days,
  asOf,
  hidden,
}: {
  days: string[]
  asOf: string | null
  hidden: [string, string][]
}) {
  const last = days.length - 1
  const place = asOf === null ? last : days.findLastIndex((day) => day <= asOf)
  const shown = `${asOf} ${days.length}`
  const [at, setAt] = useState({ place, shown })
  // The address is what counts: a link, the way back, a typed day or a new report moves the slider.
  if (at.shown !== shown) setAt({ place, shown })
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function go(day: string | null) {
    const query = new URLSearchParams(window.location.search)
    query.delete('page')
    if (day) query.set('asOf', day)
    else query.delete('asOf')
    const path = window.location.pathname
    startTransition(() =>
      router.replace((query.size > 0 ? `${path}?${query}` : path) as Route, { scroll: false }),
    )
  }

  function slide(next: number) {
    setAt({ ...at, place: next })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => go(next === last ? null : (days[next] ?? null)), REST_MS)
  }

  // A day that was typed stands as it is, until the slider is moved.
  const day = asOf !== null && at.place === place ? asOf : days[at.place]
  const said = !day ? 'a day before the first report' : formatEdtf(day)
  return (
    <section
      aria-label="As of a day"
      className="flex flex-wrap items-end gap-x-6 gap-y-3 rounded-sheet border border-line bg-surface px-5 py-3 print:hidden"
    >
      <div className="grid min-w-56 flex-1 gap-1">
        <label htmlFor="as-of-slider" className="text-[0.8125rem] font-medium">
          As it stood on{' '}
          <output htmlFor="as-of-slider" className="font-semibold tabular-nums" aria-busy={pending}>
            {said}
            {asOf === null && at.place === last && ', the newest report'}
          </output>
        </label>
        <input
          id="as-of-slider"
          type="range"
          min={0}
          max={Math.max(0, last)}
          value={Math.max(0, at.place)}
          disabled={last < 1}
          aria-valuetext={said}
          onChange={(event) => slide(Number(event.target.value))}
          className="h-6 w-full accent-[var(--accent)]"
        />
        <div className="flex justify-between text-[0.75rem] text-muted tabular-nums" aria-hidden>
          <span>{days[0] && formatEdtf(days[0])}</span>
          <span>{last > 0 && days[last] && formatEdtf(days[last])}</span>
        </div>
      </div>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          const typed = new FormData(event.currentTarget).get('asOf')
          go(typeof typed === 'string' && typed ? typed : null)
        }}
      >
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="grid gap-1">
          <label htmlFor="as-of" className="text-[0.8125rem] text-muted">
            or on any day
          </label>
          <input
            key={asOf}
            id="as-of"
            name="asOf"
            type="date"
            defaultValue={asOf ?? ''}
            className={`${CONTROL} min-h-9 w-auto`}
          />
        </div>
        <Button type="submit">Show</Button>
        {asOf && (
          <Button variant="quiet" onClick={() => go(null)}>
            Back to now
          </Button>
        )}
      </form>
    </section>
  )
}
