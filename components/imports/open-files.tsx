import { Ban, Clock, PackageOpen } from 'lucide-react'
import type { ImportFileState } from '#core/import.ts'
import type { ImportFileRow } from '#server/imports/types.ts'

const SAID: Record<
  Exclude<ImportFileState, 'unpacked'>,
  { word: string; Icon: typeof Clock; colour: string }
> = {
  waiting: { word: 'Waiting', Icon: Clock, colour: 'text-muted' },
  unpacking: { word: 'Being unpacked', Icon: PackageOpen, colour: 'text-update' },
  cancelled: { word: 'Stopped', Icon: Ban, colour: 'text-muted' },
}

/** Files that were sent and are not, or not wholly, unpacked: how far each is. What comes out of them is listed below. */
export function OpenFiles({ files }: { files: ImportFileRow[] }) {
  return (
    <ul
      aria-label="Files to be unpacked"
      className="divide-y divide-line rounded-sheet border border-line bg-surface"
    >
      {files.map(({ id, name, size, state, items, reason }) => {
        const { word, Icon, colour } = SAID[state === 'unpacked' ? 'unpacking' : state]
        return (
          <li key={id} className="grid gap-x-5 gap-y-1 px-4 py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
            <span
              className={`inline-flex items-center gap-1.5 text-[0.8125rem] font-medium whitespace-nowrap ${colour}`}
            >
              <Icon className="size-4 shrink-0" aria-hidden />
              {state === 'cancelled' && reason ? 'Set aside' : word}
            </span>
            <div className="min-w-0">
              <p className="font-medium wrap-anywhere">{name}</p>
              {reason && <p className="text-[0.8125rem] text-muted">{reason}</p>}
            </div>
            <p className="text-[0.8125rem] whitespace-nowrap text-muted tabular-nums">
              {items > 0
                ? `${items.toLocaleString('en-GB')} reports so far`
                : `${Math.max(0.1, size / 1024 / 1024).toFixed(1)} MB`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
