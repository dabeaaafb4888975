import { decode } from '#core/read/decode.ts'
import type { Feed } from '#core/read/feed.ts'
import { readFeed } from '#core/read/read-feed.ts'
import { ReadError } from '#core/read/report.ts'

const HTML = /<(?:!doctype\s+html|html|head|body)[\s>]/i
const HEAD = 2000

/**
 * What stands at an address where a feed was looked for: the feed, or the text of the page that may name one.
 * @throws ReadError for what is neither, and for a feed that is broken before its first entry.
 */
export function readFeedOrPage(
  content: Uint8Array,
  contentType: string,
  url: string,
): { feed: Feed | null; page: string | null } {
  const text = decode(content, /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? null)
  try {
    return { feed: notHollow(readFeed(text, url)), page: null }
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'not-a-feed') throw error
    if (!HTML.test(text.slice(0, HEAD)) && !/^text\/html\b/i.test(contentType)) throw error
    return { feed: null, page: text }
  }
}

/** A feed that is new may list nothing yet; one that lists nothing and is broken, or does not even have a name, is none. */
function notHollow(feed: Feed): Feed {
  if (feed.entries.length > 0 || (feed.whole && feed.title)) return feed
  throw new ReadError('unreadable', 'What stands here is broken: it begins like a feed, and lists nothing.')
}
