import { createHash } from 'node:crypto'
import { escapeUTF8 } from 'entities'
import type { Feed, FeedEntry } from '#core/read/feed.ts'
import type { NewItem } from '#server/imports/insert-items.ts'

/** Of what a feed lists when it is added, this many of the newest are brought in; the rest is known and left. */
export const FIRST_ENTRIES = 20
/** An entry with this many letters has its report's text with it, unless it breaks off. */
const WHOLE_TEXT = 1200
const BREAKS_OFF = /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|keep)\s+(?:more|reading|on)\b.{0,40})\s*$/i

export type Listed = { key: string; entry: FeedEntry }

/** A feed's entries with the key that tells them apart, newest first as far as they are dated, each once. */
export function listed({ entries }: Feed): Listed[] {
  const byKey = new Map<string, FeedEntry>()
  for (const entry of entries) {
    const name = entry.id ?? entry.url ?? entry.title
    if (!name || !(entry.url || wholeText(entry))) continue
    const key = createHash('sha256').update(name).digest('hex')
    if (!byKey.has(key)) byKey.set(key, entry)
  }
  const at = ({ published, updated }: FeedEntry) => Date.parse(published ?? updated ?? '') || 0
  return [...byKey].map(([key, entry]) => ({ key, entry })).sort((a, b) => at(b.entry) - at(a.entry))
}

/** An entry as something to bring in: its page, or its own text where the feed gives all of it. */
export function itemOf(entry: FeedEntry, source: string): NewItem {
  const { title, url, published, authors } = entry
  const given = {
    source,
    ...(title && { title }),
    ...(published && { published }),
    ...(authors.length > 0 && { byline: authors }),
    ...(url && { url }),
  }
  const text = wholeText(entry)
  if (!text) return { url: url ?? undefined, given }
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${escapeUTF8(title ?? '')}</title></head><body><article>${text}</article></body></html>`
  const content = { bytes: Buffer.from(page), mediaType: 'text/html; charset=utf-8' }
  return { url: url ?? undefined, given, content }
}

function wholeText({ contentHtml, url }: FeedEntry): string | null {
  if (!contentHtml) return null
  const text = contentHtml.replace(/<[^>]*>/g, ' ').trim()
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  // Without an address there is nowhere to get more from.
  if (!url) return letters > 0 ? contentHtml : null
  return letters >= WHOLE_TEXT && !BREAKS_OFF.test(text) ? contentHtml : null
}
