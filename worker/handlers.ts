import type { RegisteredHandler } from './handler.ts'
import { align } from './jobs/align.ts'
import { checkingPages } from './jobs/check-page.ts'
import { cluster } from './jobs/cluster.ts'
import { digestStory } from './jobs/digest-story.ts'
import { lookForDueFeeds } from './jobs/due-feeds.ts'
import { lookForDuePages } from './jobs/due-pages.ts'
import { extract } from './jobs/extract.ts'
import { importing, reading } from './jobs/import-item.ts'
import { askFeed } from './jobs/poll-feed.ts'
import { purge } from './jobs/purge-collection.ts'
import { reread } from './jobs/reread.ts'
import { sweepingImports } from './jobs/sweep-imports.ts'
import { unpacking } from './jobs/unpack-file.ts'

/** Every kind of background work there is. One file in worker/jobs for each. */
export const handlers: RegisteredHandler[] = [
  extract,
  align,
  cluster,
  digestStory,
  unpacking,
  importing,
  reading,
  sweepingImports,
  reread,
  purge,
  lookForDueFeeds,
  askFeed,
  lookForDuePages,
  checkingPages,
]
