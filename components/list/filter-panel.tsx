import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

/** Filters that are out of the way until they are wanted. Part of a GET form. */
export function FilterPanel({ active, children }: { active: number; children: ReactNode }) {
  return (
    <details className="rounded-sheet open:w-full open:basis-full open:border open:border-line open:bg-surface open:p-4">
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded-control border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ListFilter className="size-4" aria-hidden />
        Filters
        {active > 0 && <span className="text-muted">· {active} on</span>}
      </summary>
      <div className="mt-4 grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">{children}</div>
      <div className="mt-4 flex justify-end">
        <Button type="submit" variant="primary">
          Apply filters
        </Button>
      </div>
    </details>
  )
}

/** A set of ticks under one name. */
export function TickGroup({
  legend,
  name,
  options,
  chosen,
}: {
  legend: string
  name: string
  options: Array<{ value: string; label: string }>
  chosen: string[]
}) {
  return (
    <fieldset className="grid min-w-0 grid-cols-1 content-start gap-1">
      <legend className="mb-1 text-[0.8125rem] font-medium">{legend}</legend>
      <div className="grid max-h-44 grid-cols-1 gap-0.5 overflow-y-auto">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="truncate">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A span of days. */
export function DayRange({
  legend,
  names: [from, to],
  values: [start, end],
}: {
  legend: string
  names: [string, string]
  values: [string | null, string | null]
}) {
  return (
    <fieldset className="grid min-w-0 grid-cols-1 content-start gap-1">
      <legend className="mb-1 text-[0.8125rem] font-medium">{legend}</legend>
      <Day label="From" name={from} value={start} />
      <Day label="To" name={to} value={end} />
    </fieldset>
  )
}

function Day({ label, name, value }: { label: string; name: string; value: string | null }) {
  return (
    <label className="grid grid-cols-[3rem_1fr] items-center gap-2 text-muted">
      {label}
      <input
        type="date"
        name={name}
        defaultValue={value ?? ''}
        className="min-h-9 w-full rounded-control border border-line-strong bg-surface px-2 text-ink"
      />
    </label>
  )
}
