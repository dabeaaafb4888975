import { Parser } from 'htmlparser2'
import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { makeItem, type Said } from './make-item.ts'

/**
 * The links of a bookmark file: Netscape's format, which browsers and most services write, and Pocket's, which is like
 * it. When a link was saved is not when it was published, and is left out. Bookmarklets and the like are passed over.
 */
export function readBookmarks(html: string): Array<BulkItem | BulkProblem> {
  const found: Said[] = []
  let open: { url: string; title: string } | null = null
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'a' && href && /^https?:/i.test(href.trim())) open = { url: href, title: '' }
    },
    ontext(text) {
      if (open) open.title += text
    },
    onclosetag(name) {
      if (name === 'a' && open) {
        found.push(open)
        open = null
      }
    },
  })
  parser.end(html)
  return found.map((said, i) => makeItem(i + 1, said))
}
