'use client'
import { useEffect, useId, useState } from 'react'
import { CONTROL } from '../ui/field.tsx'
import type { StoryActs, Target } from './acts.ts'

const REST_MS = 200

/** Finds another story by its title or by one of its reports. */
export function TargetPicker({
  find,
  without,
  chosen,
  choose,
}: {
  find: StoryActs['find']
  /** The story that is on the page: it is no other one. */
  without: string
  chosen: string | null
  choose: (target: Target) => void
}) {
  const id = useId()
  const [q, setQ] = useState('')
  const [found, setFound] = useState<{ targets: Target[]; problem: string | null } | null>(null)

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const result = await find(q).catch(() => null)
      if (!isCurrent) return
      setFound(
        result?.ok
          ? { targets: result.value.filter((target) => target.id !== without), problem: null }
          : { targets: [], problem: result?.error.message ?? 'The server could not be reached.' },
      )
    }, REST_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [q, find, without])

  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-[0.8125rem] font-medium">
          Find a story
        </label>
        <input
          id={id}
          type="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          placeholder="Its title, or the headline of one of its reports"
          className={`${CONTROL} min-h-9`}
        />
      </div>
      <fieldset
        className="max-h-64 overflow-y-auto rounded-control border border-line"
        aria-busy={found === null}
      >
        <legend className="sr-only">Stories found</legend>
        {found?.targets.map((target) => (
          <label
            key={target.id}
            className="flex items-baseline gap-3 border-b border-line px-3 py-2 last:border-b-0 hover:bg-sunken has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={`${id}-target`}
              checked={chosen === target.id}
              onChange={() => choose(target)}
            />
            <span className="min-w-0 flex-1 wrap-anywhere">{target.title}</span>
            <span className="text-[0.8125rem] whitespace-nowrap text-muted">
              {target.reports} {target.reports === 1 ? 'report' : 'reports'}
            </span>
          </label>
        ))}
        <p role="status" className="px-3 py-2 text-[0.8125rem] text-muted empty:hidden">
          {found?.problem ?? (found && found.targets.length === 0 ? 'No other story has these words.' : '')}
        </p>
      </fieldset>
    </div>
  )
}
