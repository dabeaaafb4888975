import type { Route } from 'next'
import Link from 'next/link'
import type { ImportState } from '#core/import.ts'
import type { FeedEntryView } from '#server/feeds/types.ts'
import { Moment } from '../ui/moment.tsx'
import { Published } from '../ui/published.tsx'

const WORD: Record<ImportState, string> = {
  waiting: 'waiting',
  fetching: 'being fetched',
  reading: 'being read',
  done: 'in the library',
  duplicate: 'was here already',
  failed: 'not brought in',
  cancelled: 'stopped',
}

/** What a feed listed, newest first, and what came of each entry. */
export function EntryList({ items }: { items: FeedEntryView[] }) {
  return (
    <ol
      className="divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet"
      aria-label="Entries"
    >
      {items.map(({ key, title, url, published, seenAt, item }) => (
        <li
          key={key}
          className="grid gap-x-6 gap-y-1 px-4 py-3 md:grid-cols-[minmax(0,1fr)_11rem_10rem] md:px-5"
        >
          <div className="min-w-0" dir="auto">
            {item?.articleId ? (
              <Link
                href={`/articles/${item.articleId}` as Route}
                className="font-serif decoration-line-strong underline-offset-3 wrap-anywhere hover:underline"
              >
                {title}
              </Link>
            ) : (
              <span className="font-serif wrap-anywhere">{title}</span>
            )}
            {item?.reason && <p className="text-[0.8125rem] text-pretty text-muted">{item.reason}</p>}
            {url && !item?.articleId && (
              <a
                href={url}
                rel="noreferrer"
                className="block w-fit text-xs text-accent underline-offset-2 hover:underline"
              >
                at the source
              </a>
            )}
          </div>
          <p className="text-[0.8125rem] text-muted">
            <Published value={published} />
          </p>
          <p className="text-[0.8125rem] text-muted">
            <span className={item?.state === 'failed' ? 'text-contradict' : 'text-ink'}>
              {item ? WORD[item.state] : 'older than the feed here'}
            </span>
            <br />
            seen <Moment at={seenAt} />
          </p>
        </li>
      ))}
    </ol>
  )
}
