import type { Route } from 'next'
import Link from 'next/link'
import type { FeedSummary } from '#server/feeds/types.ts'
import { Moment } from '../ui/moment.tsx'
import { FeedHealth } from './feed-health.tsx'

/** Every feed with how it is doing; those that need a look come first. */
export function FeedList({ feeds }: { feeds: FeedSummary[] }) {
  return (
    <ul
      className="divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet"
      aria-label="Feeds"
    >
      {feeds.map((feed) => (
        <li
          key={feed.id}
          className="grid gap-x-6 gap-y-1 px-4 py-3.5 md:grid-cols-[minmax(0,1fr)_11rem_12rem] md:px-5"
        >
          <div className="min-w-0">
            <Link
              href={`/feeds/${feed.id}` as Route}
              className="font-medium decoration-line-strong underline-offset-3 wrap-anywhere hover:underline"
            >
              {feed.title}
            </Link>
            <p className="truncate text-[0.8125rem] text-muted">
              {feed.source !== feed.title && <>{feed.source} · </>}
              {feed.url}
            </p>
            {feed.reason && <p className="mt-1 text-[0.8125rem] text-pretty text-ink">{feed.reason}</p>}
          </div>
          <p className="text-[0.8125rem] text-muted">
            <strong className="font-semibold text-ink tabular-nums">{feed.recent}</strong> new in 7 days
            <br />
            {feed.entries} in all
          </p>
          <p className="grid content-start text-[0.8125rem] text-muted">
            <FeedHealth feed={feed} />
            <span>
              {feed.lastSuccessAt ? (
                <>
                  last read <Moment at={feed.lastSuccessAt} exact />
                </>
              ) : (
                'not read yet'
              )}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
