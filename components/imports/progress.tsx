import { IMPORT_STATES, isSettled } from '#core/import.ts'
import type { ImportCounts } from '#server/imports/types.ts'
import { STATE_WORD } from './item-state.tsx'

/** How many items there are, and how many nothing more happens to. */
export function totals(counts: ImportCounts): { all: number; settled: number } {
  let all = 0
  let settled = 0
  for (const state of IMPORT_STATES) {
    all += counts[state]
    if (isSettled(state)) settled += counts[state]
  }
  return { all, settled }
}

type Props = {
  counts: ImportCounts
  /** Files that are still to be unpacked: there will be more than there is. */
  unpacking: number
  label: string
}

/** How far an import has come: a bar, and the same in words. */
export function Progress({ counts, unpacking, label }: Props) {
  const { all, settled } = totals(counts)
  const share = (count: number) => `${(100 * count) / Math.max(1, all)}%`
  const told = IMPORT_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${counts[state].toLocaleString('en-GB')} ${STATE_WORD[state].toLowerCase()}`,
  )
  if (unpacking > 0) told.unshift(unpacking === 1 ? 'one file to unpack' : `${unpacking} files to unpack`)
  return (
    <div className="grid gap-1.5">
      <div
        role="progressbar"
        aria-label={`Progress of ${label}`}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={settled}
        className="flex h-1.5 overflow-hidden rounded-full bg-sunken"
      >
        <span className="bg-agree" style={{ width: share(counts.done) }} />
        <span className="bg-faint" style={{ width: share(counts.duplicate + counts.cancelled) }} />
        <span className="bg-contradict" style={{ width: share(counts.failed) }} />
      </div>
      <p className="text-[0.8125rem] text-muted tabular-nums">{told.join(' · ')}</p>
    </div>
  )
}
