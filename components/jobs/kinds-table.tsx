import { CircleAlert } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { KindOfWork } from '#server/jobs/types.ts'
import { duration } from './duration.ts'
import type { Narrowed } from './states.ts'

type Props = { kinds: KindOfWork[]; on: Narrowed; hrefOf: (narrowed: Narrowed) => Route; now: Date }

const HEAD = 'px-2 sm:px-3 py-2 text-end text-[0.8125rem] font-medium text-muted whitespace-nowrap'
const FIGURE = 'px-2 sm:px-3 py-1.5 text-end tabular-nums whitespace-nowrap'

/** How every kind of background work stands. A kind, and each figure that has a list behind it, leads to that list. */
export function KindsTable({ kinds, on, hrefOf, now }: Props) {
  return (
    <div className="overflow-x-auto rounded-sheet border border-line bg-surface">
      <table className="w-full border-collapse">
        <caption className="sr-only">Every kind of background work and how it stands</caption>
        <thead className="border-b border-line-strong">
          <tr>
            <th className={`${HEAD} sm:ps-4 text-start`}>Work</th>
            <th className={HEAD}>Waiting</th>
            <th className={`${HEAD} hidden md:table-cell`}>Longest wait</th>
            <th className={HEAD}>
              <span className="sm:hidden">Runs</span>
              <span className="hidden sm:inline">Running</span>
            </th>
            <th className={HEAD}>Failed</th>
            <th className={`${HEAD} hidden sm:table-cell`}>Done in a day</th>
            <th className={`${HEAD} hidden md:table-cell`}>Average time</th>
            <th className={`${HEAD} hidden lg:table-cell lg:pe-4`}>Longest time</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {kinds.map((row) => {
            const { kind, name, counts, later, waitingSince, averageMs, longestMs } = row
            const chosen = kind === on.kind
            const figure = (state: Narrowed['state'], look = '') => (
              <Figure
                count={counts[state]}
                href={hrefOf({ state, kind })}
                look={look}
                of={`${state}: ${name}`}
              />
            )
            return (
              <tr key={kind} className={chosen ? 'bg-accent-soft' : undefined}>
                <th scope="row" className="py-1.5 ps-2 pe-3 text-start font-normal sm:ps-4">
                  <Link
                    prefetch={false}
                    href={hrefOf({ state: on.state, kind: chosen ? null : kind })}
                    aria-current={chosen ? 'true' : undefined}
                    className={`underline-offset-2 hover:underline ${chosen ? 'font-semibold' : ''}`}
                  >
                    {name}
                  </Link>
                </th>
                <td className={FIGURE}>
                  {later > 0 && (
                    <span className="me-2 text-[0.75rem] text-muted max-sm:hidden">
                      {later === counts.waiting ? 'for later' : `${number(later)} for later`}
                    </span>
                  )}
                  {figure('waiting')}
                </td>
                <td className={`${FIGURE} hidden text-muted md:table-cell`}>
                  {waitingSince ? duration(now.getTime() - waitingSince.getTime()) : ''}
                </td>
                <td className={FIGURE}>{figure('running')}</td>
                <td className={FIGURE}>
                  {counts.failed > 0 && (
                    <CircleAlert className="me-1 inline size-3.5 align-[-2px] text-contradict" aria-hidden />
                  )}
                  {figure('failed', 'font-semibold text-contradict')}
                </td>
                <td className={`${FIGURE} hidden sm:table-cell`}>{figure('done')}</td>
                <td className={`${FIGURE} hidden text-muted md:table-cell`}>
                  {averageMs === null ? '' : duration(averageMs)}
                </td>
                <td className={`${FIGURE} hidden text-muted lg:table-cell lg:pe-4`}>
                  {longestMs === null ? '' : duration(longestMs)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ count, href, look, of }: { count: number; href: Route; look: string; of: string }) {
  if (count === 0) return <span className="text-faint">0</span>
  return (
    <Link
      prefetch={false}
      href={href}
      aria-label={`${number(count)} ${of}`}
      className={`underline-offset-2 hover:underline ${look}`}
    >
      {number(count)}
    </Link>
  )
}

const number = (count: number) => count.toLocaleString('en-GB')
