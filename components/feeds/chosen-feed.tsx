'use client'
import type { Route } from 'next'
import Link from 'next/link'
import type { FoundFeed } from '#server/feeds/types.ts'
import { Published } from '../ui/published.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import { FeedFields } from './feed-fields.tsx'

/** A feed that was found, with what it lists, ready to be followed under a name of one's own. */
export function ChosenFeed({ feed, add }: { feed: FoundFeed; add: FormAction }) {
  const { send, sent, typed, error } = useFormAction(add)
  return (
    <li className="grid gap-3 rounded-control border border-line bg-surface p-4">
      <div>
        <p className="font-medium wrap-anywhere">{feed.title}</p>
        <p className="truncate text-[0.8125rem] text-muted">{feed.url}</p>
      </div>
      <ul className="grid gap-1 text-[0.8125rem]">
        {feed.newest.map(({ title, published }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries of a feed need not differ in anything
          <li key={i} className="flex gap-3">
            <span className="min-w-0 flex-1 truncate font-serif" dir="auto">
              {title}
            </span>
            <span className="shrink-0 text-muted">
              <Published value={published} />
            </span>
          </li>
        ))}
        <li className="text-muted">{feed.entries} entries listed</li>
      </ul>
      {feed.known ? (
        <p className="text-[0.8125rem]">
          This feed is on the list already.{' '}
          <Link href={`/feeds/${feed.known}` as Route} className="text-accent underline underline-offset-2">
            Open it
          </Link>
        </p>
      ) : (
        <form action={send} key={sent} className="grid gap-3">
          <input type="hidden" name="url" value={feed.url} />
          <FeedFields
            title={typed.title ?? feed.title}
            source={typed.source ?? feed.title}
            error={error}
            sourceHint="The outlet under which its reports are kept."
          />
          <div>
            <SubmitButton pending="Adding…">Follow this feed</SubmitButton>
          </div>
        </form>
      )}
    </li>
  )
}
