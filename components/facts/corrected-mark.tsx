import { PencilLine } from 'lucide-react'
import type { CorrectedMark as Mark } from '#server/reading/types.ts'

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** Says that people corrected a fact: who last, and when. */
export function CorrectedMark({ mark }: { mark: Mark | null }) {
  if (!mark) return null
  const deed = mark.kinds.includes('add') ? 'added' : 'corrected'
  const who = `${deed} by ${mark.by ?? 'somebody who has left'}, ${DAY.format(mark.at)}`
  return (
    <span
      title={who}
      className="inline-flex items-center gap-1 rounded-[4px] border border-line px-1.5 text-[0.6875rem] leading-[1.125rem] whitespace-nowrap text-update"
    >
      <PencilLine className="size-3" aria-hidden />
      {deed}
      <span className="sr-only">{who.slice(deed.length)}</span>
    </span>
  )
}
