import { Ban, CircleAlert, CircleCheck, CircleDashed, Clock, Files, Loader } from 'lucide-react'
import type { ImportState } from '#core/import.ts'

export const STATE_WORD: Record<ImportState, string> = {
  waiting: 'Waiting',
  fetching: 'Being fetched',
  reading: 'Being read',
  done: 'Stored',
  duplicate: 'Already here',
  failed: 'Failed',
  cancelled: 'Stopped',
}

const LOOK: Record<ImportState, { Icon: typeof Clock; colour: string }> = {
  waiting: { Icon: Clock, colour: 'text-muted' },
  fetching: { Icon: CircleDashed, colour: 'text-update' },
  reading: { Icon: Loader, colour: 'text-update' },
  done: { Icon: CircleCheck, colour: 'text-agree' },
  duplicate: { Icon: Files, colour: 'text-muted' },
  failed: { Icon: CircleAlert, colour: 'text-contradict' },
  cancelled: { Icon: Ban, colour: 'text-muted' },
}

/** How far one item has come, by sign and word. */
export function ItemState({ state }: { state: ImportState }) {
  const { Icon, colour } = LOOK[state]
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-[0.8125rem] font-medium whitespace-nowrap ${colour}`}
    >
      <Icon className="size-4 shrink-0" aria-hidden />
      {STATE_WORD[state]}
    </span>
  )
}
