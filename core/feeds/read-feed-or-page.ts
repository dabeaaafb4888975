import { decode } from '#core/read/decode.ts'
import type { Feed } from '#core/read/feed.ts'
import { readFeed } from '#core/read/read-feed.ts'
import { ReadError } from '#core/read/report.ts'

const HTML = /<(?:!doctype\s+html|html|head|body)[\s>]/i
const HEAD = 2000

/**
 * What stands at an address where a feed was looked for: the feed, or the text of the page that may name one.
 * @throws ReadError for what is neither.
 */
export function readFeedOrPage(
  content: Uint8Array,
  contentType: string,
  url: string,
): { feed: Feed | null; page: string | null } {
  const text = decode(content, /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? null)
  try {
    return { feed: readFeed(text, url), page: null }
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'not-a-feed') throw error
    if (!HTML.test(text.slice(0, HEAD)) && !/^text\/html\b/i.test(contentType)) throw error
    return { feed: null, page: text }
  }
}
