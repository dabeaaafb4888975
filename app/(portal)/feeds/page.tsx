import type { Metadata } from 'next'
import { AddFeedForm } from '#components/feeds/add-feed-form.tsx'
import { FeedList } from '#components/feeds/feed-list.tsx'
import { OpmlForm } from '#components/feeds/opml-form.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listFeeds } from '#server/feeds/list-feeds.ts'
import { load } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { addFeedAction, findFeedAction, importOpmlAction } from './actions.ts'

export const metadata: Metadata = { title: 'Feeds' }

export default async function FeedsPage() {
  const viewer = await getViewer()
  const feeds = await load('/feeds', () => listFeeds(viewer))
  const trouble = feeds.filter(({ state, failures }) => state === 'gone' || failures > 0).length
  return (
    <>
      <PageHeader
        title="Feeds"
        actions={
          feeds.length > 0 && (
            <a href="/feeds/export" download className={buttonClass()}>
              Download as OPML
            </a>
          )
        }
      >
        <span>
          <strong className="font-semibold text-ink">{feeds.length}</strong>{' '}
          {feeds.length === 1 ? 'feed' : 'feeds'}
        </span>
        {trouble > 0 && (
          <span>
            <strong className="font-semibold text-ink">{trouble}</strong> in trouble
          </span>
        )}
      </PageHeader>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        {feeds.length > 0 ? (
          <FeedList feeds={feeds} />
        ) : (
          <EmptyState title="No feed is followed yet">
            Give the address of a site that you follow. Its new reports then come in by themselves: full
            texts, facts and all.
          </EmptyState>
        )}
        <section aria-labelledby="add-feed" className="grid gap-6 max-lg:order-first">
          <h2 id="add-feed" className="font-serif text-lg font-semibold">
            Follow a feed
          </h2>
          <AddFeedForm find={findFeedAction} add={addFeedAction} />
          <OpmlForm action={importOpmlAction} />
        </section>
      </div>
    </>
  )
}
