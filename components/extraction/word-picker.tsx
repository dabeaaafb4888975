'use client'
import { ChevronLeft, ChevronRight, TextSelect } from 'lucide-react'
import { useId } from 'react'
import type { Span } from '#core/fact.ts'
import { Button } from '../ui/button.tsx'
import { useDesk } from './desk.tsx'
import { type Edge, stepWord } from './word-steps.ts'

type Props = {
  label: string
  value: Span
  onChange: (span: Span) => void
  problem: string | undefined
}

const AROUND = 40

/** Words of the text, taken from what is selected there, or moved by word with buttons. */
export function WordPicker({ label, value, onChange, problem }: Props) {
  const { text, from, words, selected } = useDesk()
  const id = useId()
  const slice = (start: number, end: number) => text.slice(Math.max(0, start - from), Math.max(0, end - from))
  const other = selected && (selected.start !== value.start || selected.end !== value.end)

  function step(edge: Edge, by: 1 | -1) {
    const moved = stepWord(words, value, edge, by)
    if (moved) onChange(moved)
  }

  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={problem ? `${id}-error` : undefined}>
      <legend className="mb-1 text-[0.8125rem] font-medium">{label}</legend>
      <p
        dir="auto"
        aria-live="polite"
        className="max-h-40 overflow-y-auto rounded-control border border-line bg-sunken px-3 py-2 font-serif text-[0.9375rem] leading-snug wrap-break-word"
      >
        <span aria-hidden="true" className="text-faint">
          {slice(value.start - AROUND, value.start)}
        </span>
        <mark className="rounded-[2px] bg-accent-soft text-ink">{slice(value.start, value.end)}</mark>
        <span aria-hidden="true" className="text-faint">
          {slice(value.end, value.end + AROUND)}
        </span>
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
        {(['start', 'end'] as const).map((edge) => (
          <span key={edge} className="inline-flex items-center gap-1">
            {edge === 'start' ? 'Begins' : 'Ends'}
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                size="sm"
                aria-label={`${label}: ${edge === 'start' ? 'begin' : 'end'} a word ${by === 1 ? 'later' : 'earlier'}`}
                onClick={() => step(edge, by)}
              >
                {by === 1 ? (
                  <ChevronRight className="size-4" aria-hidden />
                ) : (
                  <ChevronLeft className="size-4" aria-hidden />
                )}
              </Button>
            ))}
          </span>
        ))}
      </div>
      {other ? (
        <Button size="sm" className="justify-self-start" onClick={() => onChange(selected)}>
          <TextSelect className="size-3.5 shrink-0" aria-hidden />
          <span className="max-w-56 truncate">Use “{slice(selected.start, selected.end)}”</span>
        </Button>
      ) : (
        <p className="text-xs text-muted">Or select words in the text, and take them over here.</p>
      )}
      {problem && (
        <p id={`${id}-error`} role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
