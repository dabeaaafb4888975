import { escapeText } from 'entities'
import { cleanLine } from './clean-text.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedDate } from './feed-date.ts'
import { ReadError } from './report.ts'
import { safeUrl } from './safe-url.ts'
import { plainText, sanitizeHtml } from './sanitize-html.ts'

type Values = Record<string, unknown>

/**
 * Reads a JSON Feed, version 1 or 1.1 (jsonfeed.org). Values of a wrong kind count as absent.
 * @throws ReadError `unreadable` for broken JSON, `not-a-feed` for JSON without a list of items.
 */
export function jsonFeed(source: string, base: string | null): Feed {
  const feed = object(parsed(source))
  if (!Array.isArray(feed.items)) throw new ReadError('not-a-feed', 'This JSON is no feed: it has no items.')
  const owners = names(feed)
  return {
    title: line(feed.title),
    homepage: link(feed.home_page_url, base),
    entries: feed.items.map((item) => entry(object(item), owners, base)),
    pace: null,
    whole: true,
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''))
  } catch {
    throw new ReadError('unreadable', 'This looks like a JSON Feed, but it is not valid JSON.')
  }
}

function entry(item: Values, owners: string[], base: string | null): FeedEntry {
  const html = string(item.content_html)
  const words = string(item.content_text)
  const url = link(item.url, base)
  const named = names(item)
  return {
    id: typeof item.id === 'number' ? String(item.id) : string(item.id),
    url: url ?? link(item.external_url, base),
    title: line(item.title),
    published: feedDate(string(item.date_published) ?? ''),
    updated: feedDate(string(item.date_modified) ?? ''),
    authors: named.length ? named : owners,
    summary: line(item.summary) ?? ((html ? plainText(html) : line(words)) || null),
    contentHtml: (html ? sanitizeHtml(html, url ?? base) : escapeText(words ?? '')) || null,
  }
}

/** Version 1 has one `author`, 1.1 a list. */
function names(values: Values): string[] {
  const people = Array.isArray(values.authors) ? values.authors : [values.author]
  return people.map((person) => line(object(person).name)).filter((name) => name !== null)
}

function link(value: unknown, base: string | null): string | null {
  const written = string(value)
  return written ? safeUrl(written, base) : null
}

function line(value: unknown): string | null {
  return cleanLine(string(value) ?? '') || null
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value : null
}

function object(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
