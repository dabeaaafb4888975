import { Parser } from 'htmlparser2'
import { cleanLine } from '#core/read/clean-text.ts'
import type { ListedFeed } from './opml.ts'

const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|feed\+json)\b/i
/** Feeds of comments are no news. */
const COMMENTS = /\bcomments?\b/i
/** Where sites keep their feed that do not say so on the page. */
const USUAL = ['/feed', '/rss.xml', '/atom.xml', '/feed.xml', '/rss', '/index.xml']
const LINK_TEXT = /\b(?:rss|atom|feed)\b/i
const LINK_PATH = /(?:[/.](?:rss|atom)(?:[/.]|$)|\/feeds?(?:[/.]|$)|\.rdf$)/i

/**
 * The feeds that a page names: those in its head (RSS Autodiscovery) first, then links that lead to one by their looks;
 * feeds of comments last. @param url where the page is.
 */
export function findFeeds(html: string, url: string): ListedFeed[] {
  const named: ListedFeed[] = []
  const linked: ListedFeed[] = []
  let base = url
  const add = (list: ListedFeed[], href: string | undefined, title: string | undefined) => {
    const at = href ? URL.parse(href.trim(), base) : null
    if (!at || !/^https?:$/.test(at.protocol)) return
    at.hash = ''
    const known = [...named, ...linked].some((one) => one.url === at.href)
    if (!known) list.push({ url: at.href, title: cleanLine(title ?? '') || null, homepage: url })
  }
  const parser = new Parser({
    onopentag(name, { href, rel, type, title }) {
      if (name === 'base' && href) base = URL.parse(href, url)?.href ?? base
      if (name === 'link' && /\balternate\b/i.test(rel ?? '') && FEED_TYPE.test(type ?? ''))
        add(named, href, title)
      if (name === 'a' && href && (LINK_PATH.test(pathOf(href)) || LINK_TEXT.test(title ?? '')))
        add(linked, href, title)
    },
  })
  parser.end(html)
  const last = (feed: ListedFeed) => Number(COMMENTS.test(`${feed.title} ${feed.url}`))
  return [...named, ...linked].sort((a, b) => last(a) - last(b))
}

const pathOf = (href: string) => URL.parse(href, 'http://relative.invalid/')?.pathname ?? ''

/** Addresses at which a site may have a feed, where its page names none. */
export function usualFeeds(url: string): string[] {
  return USUAL.map((path) => new URL(path, url).href)
}
