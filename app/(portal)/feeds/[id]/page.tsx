import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { EditFeed } from '#components/feeds/edit-feed.tsx'
import { EntryList } from '#components/feeds/entry-list.tsx'
import { FeedActions } from '#components/feeds/feed-actions.tsx'
import { FeedHealth } from '#components/feeds/feed-health.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getFeed } from '#server/feeds/get-feed.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { changeFeedAction, pauseFeedAction, pollFeedAction, removeFeedAction } from '../actions.ts'
import { feedHref, parseFeedPage } from './search-params.ts'

export const metadata: Metadata = { title: 'Feed' }

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

export default async function FeedPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = parseFeedPage(await searchParams)
  const viewer = await getViewer()
  const { feed, items, page, pages } = await load(feedHref(id, asked), () => getFeed(viewer, id, asked))
  return (
    <>
      <PageHeader
        crumb={
          <Link href="/feeds" className="hover:underline">
            Feeds
          </Link>
        }
        title={feed.title}
        actions={
          <>
            {feed.isOwn && <EditFeed feed={feed} action={changeFeedAction} />}
            <FeedActions
              feed={feed}
              poll={pollFeedAction}
              pause={pauseFeedAction}
              remove={removeFeedAction}
            />
          </>
        }
      >
        <FeedHealth feed={feed} />
        <span>{feed.entries} entries</span>
        <span>{feed.recent} new in 7 days</span>
        {feed.addedBy && <span>added by {feed.addedBy}</span>}
      </PageHeader>
      <dl className="mb-6 grid gap-x-6 gap-y-1 text-[0.8125rem] sm:grid-cols-[auto_1fr]">
        <dt className="text-muted">Source</dt>
        <dd>{feed.source}</dd>
        <dt className="text-muted">Address</dt>
        <dd className="wrap-anywhere">{feed.url}</dd>
        <dt className="text-muted">Last read</dt>
        <dd>{feed.lastSuccessAt ? <Moment at={feed.lastSuccessAt} exact /> : 'not yet'}</dd>
        {feed.state === 'active' && (
          <>
            <dt className="text-muted">Asked next</dt>
            <dd>
              <Moment at={feed.nextPollAt} exact />
            </dd>
          </>
        )}
      </dl>
      {feed.reason && (
        <div className="mb-6">
          <Notice
            tone={feed.state === 'gone' ? 'bad' : 'info'}
            title={
              feed.state === 'gone' ? 'This feed is no longer asked' : 'It could not be read the last time'
            }
          >
            {feed.reason}
          </Notice>
        </div>
      )}
      {items.length > 0 ? (
        <EntryList items={items} />
      ) : (
        <EmptyState title={feed.lastSuccessAt ? 'This feed lists nothing yet' : 'This feed is being asked'}>
          {feed.lastSuccessAt ? 'What it lists from now on comes in by itself.' : 'Look again in a moment.'}
        </EmptyState>
      )}
      {pages > 1 && (
        <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center gap-4 text-[0.8125rem]">
          {page > 1 && <PageLink href={feedHref(id, page - 1)}>Newer</PageLink>}
          <span className="text-muted">
            Page {page} of {pages}
          </span>
          {page < pages && <PageLink href={feedHref(id, page + 1)}>Older</PageLink>}
        </nav>
      )}
    </>
  )
}

function PageLink({ href, children }: { href: Route; children: string }) {
  return (
    <Link href={href} className="text-accent underline-offset-2 hover:underline">
      {children}
    </Link>
  )
}
