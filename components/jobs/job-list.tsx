import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Job } from '#server/jobs/types.ts'
import { Moment } from '../ui/moment.tsx'
import { duration } from './duration.ts'
import { JobActions, type JobActs } from './job-actions.tsx'

type Props = { jobs: Job[]; acts: JobActs; now: Date }

/** Single jobs: what each is about, why it failed, and what can be done about it. */
export function JobList({ jobs, acts, now }: Props) {
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
      {jobs.map((job) => (
        <li
          key={job.id}
          className="grid gap-x-6 gap-y-1 px-4 py-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start lg:grid-cols-[minmax(0,1fr)_16rem_auto]"
        >
          <div className="min-w-0">
            <p className="wrap-anywhere">
              {job.subject ? (
                <Subject {...job.subject} />
              ) : (
                <span className="font-medium">{job.kindName}</span>
              )}
            </p>
            {job.reason && <p className="text-pretty wrap-anywhere">{job.reason}</p>}
          </div>
          <p className="text-[0.8125rem] text-muted max-lg:row-start-2 max-sm:row-start-auto">
            {job.subject && <span className="lg:block">{job.kindName}</span>}
            {job.subject && <span className="lg:hidden"> · </span>}
            {whenOf(job, now)}
          </p>
          {(job.state === 'failed' || job.state === 'set-aside') && (
            <JobActions
              acts={acts}
              job={{ id: job.id, kind: job.kind }}
              name={job.subject?.words ?? job.kindName}
              isAside={job.state === 'set-aside'}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Subject({ words, href }: { words: string; href: string | null }) {
  if (!href) return <span className="font-medium">{words}</span>
  return (
    <Link href={href as Route} className="font-medium text-accent underline underline-offset-2">
      {words}
    </Link>
  )
}

function whenOf({ state, at, tries, nextTryAt, tookMs }: Job, now: Date): ReactNode {
  const often = tries === 1 ? 'once' : tries === 2 ? 'twice' : `${tries} times`
  switch (state) {
    case 'failed':
    case 'set-aside':
      return (
        <>
          <Moment at={at} exact />, tried {often}
        </>
      )
    case 'running':
      return `for ${duration(now.getTime() - at.getTime())}${tries > 1 ? `, begun ${often}` : ''}`
    case 'waiting':
      return nextTryAt ? (
        <>
          not before <Moment at={nextTryAt} exact />
        </>
      ) : (
        <>
          since <Moment at={at} exact />
        </>
      )
    case 'done':
      return (
        <>
          <Moment at={at} exact />
          {tookMs !== null && `, took ${duration(tookMs)}`}
        </>
      )
  }
}
