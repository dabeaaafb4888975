'use client'
import { X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useTransition } from 'react'

/** A choice of one of several; `''` stands for all, or for the first order. */
export type Choice = {
  name: string
  label: string
  value: string
  options: Array<{ value: string; label: string }>
}

/**
 * Orders and filters the rows: what is chosen goes into the address at once. Before scripts run it is a form with a
 * button.
 * @param base the address without any of the choices
 */
export function RowControls({ base, choices, words }: { base: Route; choices: Choice[]; words: string }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [busy, start] = useTransition()
  const [path = '', query = ''] = base.split('?')

  function apply() {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form.current ?? undefined)) {
      if (typeof value === 'string' && value.trim()) params.append(name, value.trim())
    }
    start(() => router.push((params.size > 0 ? `${path}?${params}` : path) as Route, { scroll: false }))
  }

  return (
    <form
      ref={form}
      action={path}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
      className="flex flex-wrap items-center gap-2"
    >
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        // A cleared filter comes from the address, and the field must follow it.
        key={words}
        type="search"
        name="words"
        defaultValue={words}
        placeholder="Find words"
        aria-label="Find rows with these words"
        className="min-h-7 w-36 rounded-full border border-line bg-surface px-3 text-[0.8125rem] text-ink hover:border-line-strong"
      />
      {choices.map((choice) => (
        <Select key={`${choice.name} ${choice.value}`} choice={choice} onChange={apply} />
      ))}
      <noscript>
        <button type="submit" className="min-h-7 rounded-full border border-line-strong px-3">
          Apply
        </button>
      </noscript>
    </form>
  )
}

function Select({
  choice: { name, label, value, options },
  onChange,
}: {
  choice: Choice
  onChange: () => void
}) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={value}
      onChange={onChange}
      className={`min-h-7 max-w-44 truncate rounded-full border bg-surface ps-2 pe-1 text-[0.8125rem] hover:border-line-strong ${value ? 'border-ink text-ink' : 'border-line text-muted'}`}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** How many of the rows are shown, and the way back to all of them. Tells a screen reader when it changes. */
export function RowCount({ shown, total, clear }: { shown: number; total: number; clear: Route | null }) {
  return (
    <p role="status" className="flex items-center gap-2 text-[0.8125rem] text-muted tabular-nums">
      <span>
        <strong className="font-semibold text-ink">{shown}</strong> of {total} rows
      </span>
      {clear && (
        <Link
          href={clear}
          scroll={false}
          prefetch={false}
          className="inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline"
        >
          <X className="size-3.5" aria-hidden />
          Clear filters
        </Link>
      )}
    </p>
  )
}
