import type { Feed, FeedEntry } from './feed.ts'
import { feedDate } from './feed-date.ts'
import { jsonFeed } from './feed-json.ts'
import { entryLink, homepageLink } from './feed-links.ts'
import { feedPace } from './feed-pace.ts'
import { personsNamed } from './feed-people.ts'
import { feedText, shownHtml, shownWords } from './feed-text.ts'
import { parseXml, type XmlElement } from './feed-xml.ts'
import { ReadError } from './report.ts'
import { absoluteUrl } from './safe-url.ts'

const TITLES = ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title']
const SUMMARIES = [
  'summary',
  'description',
  'atom:summary',
  'dc:description',
  'abstract',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
]
const RSS_SUMMARIES = ['description', ...SUMMARIES]
const CONTENTS = ['content', 'content:encoded', 'atom:content', 'xhtml:body', 'body', 'xhtml:div', 'fullitem']
const PUBLISHED = [
  'published',
  'pubdate',
  'issued',
  'atom:published',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
]
const UPDATED = ['updated', 'modified', 'atom:updated', 'dcterms:modified', 'lastmod', 'dc:date']
/** Control characters that nobody types: quotation marks and dashes of windows-1252, taken for Latin-1 on the way. */
const MISLABELLED = /[\u0080-\u009f]/g
const WINDOWS_1252 = new TextDecoder('windows-1252')
const ENTRIES = new Set(['item', 'entry', 'atom:entry'])

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF or JSON Feed, as far as it can be read where it is broken.
 * Nothing in it is run or fetched.
 * @param source the feed as text. @param url where it was, to resolve addresses; optional.
 * @throws ReadError `empty`, `not-a-feed` for pages and other documents, `entities` for entities that multiply.
 */
export function readFeed(source: string, url?: string): Feed {
  const base = absoluteUrl(url, null)
  if (!source.trim()) throw new ReadError('empty', 'There is nothing in this feed.')
  const mended = source.replace(MISLABELLED, (sign) => WINDOWS_1252.decode(Uint8Array.of(sign.charCodeAt(0))))
  return /^[\s\ufeff]*\{/.test(mended) ? jsonFeed(mended, base) : xmlFeed(mended, base)
}

function xmlFeed(source: string, url: string | null): Feed {
  const { root: document, whole } = parseXml(source, url)
  const { feed, entries } = parts(document)
  if (!feed) throw new ReadError('not-a-feed', 'This is neither RSS nor Atom nor JSON Feed.')
  const atom = feed.name === 'feed'
  const owners = atom ? personsNamed(feed) : []
  return {
    title: words(feed, TITLES, atom),
    homepage: homepageLink(feed),
    entries: entries.map((entry) => readEntry(entry, atom, owners)),
    pace: feedPace(feed),
    whole,
  }
}

/** The element that speaks for the feed, and its entries wherever they stand: in it (RSS, Atom) or beside it (RDF). */
function parts(document: XmlElement): { feed: XmlElement | null; entries: XmlElement[] } {
  const entries: XmlElement[] = []
  let feed: XmlElement | null = null
  let wrapper: XmlElement | null = null
  const open = [...document.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.name === 'html' || node.name === 'opml') break
    if (ENTRIES.has(node.name)) {
      entries.push(node)
      continue
    }
    if (node.name === 'channel' || node.name === 'feed') feed ??= node
    if (node.name === 'rss' || node.name === 'rdf:rdf') wrapper ??= node
    open.push(...node.children.toReversed())
  }
  return { feed: feed ?? wrapper, entries }
}

function readEntry(entry: XmlElement, atom: boolean, owners: string[]): FeedEntry {
  const summary = found(entry, atom ? SUMMARIES : RSS_SUMMARIES)
  const content = longest(entry, atom) ?? summary
  const named = personsNamed(entry)
  return {
    id: text(entry, ['guid', 'id', 'atom:id']) ?? entry.attributes['rdf:about'] ?? null,
    url: entryLink(entry),
    title: words(entry, TITLES, atom),
    published: date(entry, PUBLISHED),
    updated: date(entry, UPDATED) ?? feedDate(entry.attributes.lastmod ?? ''),
    authors: named.length ? named : owners,
    summary: summary && shownWords(feedText(summary, atom)),
    contentHtml: content && shownHtml(feedText(content, atom || content.name === 'atom:content')),
  }
}

/** The child elements that come first in `names`, which are in order of trust; empty ones do not count. */
function found(parent: XmlElement, names: string[]): XmlElement | null {
  for (const name of names) {
    const child = parent.children.find(
      (each) => each.name === name && (each.text.trim() || each.children.length),
    )
    if (child) return child
  }
  return null
}

/** An entry may give its text several times, whole and cut: the longest is the whole. */
function longest(entry: XmlElement, atom: boolean): XmlElement | null {
  const candidates = entry.children.filter(
    ({ name }) => CONTENTS.includes(name) || (!atom && name === 'summary'),
  )
  return candidates.reduce<XmlElement | null>(
    (best, each) => (each.inner.length > (best?.inner.length ?? 0) ? each : best),
    null,
  )
}

function words(parent: XmlElement, names: string[], atom: boolean): string | null {
  const child = found(parent, names)
  return child && shownWords(feedText(child, atom || child.name === 'atom:title'))
}

function text(parent: XmlElement, names: string[]): string | null {
  return found(parent, names)?.text.trim() || null
}

function date(entry: XmlElement, names: string[]): string | null {
  for (const name of names) {
    for (const child of entry.children) {
      const value = child.name === name ? feedDate(child.text) : null
      if (value) return value
    }
  }
  return null
}
