import { escapeUTF8 } from 'entities'
import { cleanLine } from '#core/read/clean-text.ts'
import { parseXml, type XmlElement } from '#core/read/feed-xml.ts'
import { ReadError } from '#core/read/report.ts'

/** A feed as lists of feeds name it. */
export type ListedFeed = { url: string; title: string | null; homepage: string | null }

/**
 * The feeds in an OPML list (OPML 2.0), whatever folders they lie in, each once, in their order.
 * @throws ReadError `empty` or `not-a-feed` for what is no such list, `entities` where its entities would multiply.
 */
export function readOpml(source: string): ListedFeed[] {
  if (!source.trim()) throw new ReadError('empty', 'There is nothing in this list.')
  const opml = parseXml(source, null).root.children.find(({ name }) => name === 'opml')
  if (!opml) throw new ReadError('not-a-feed', 'This is no list of feeds in OPML.')
  const feeds = new Map<string, ListedFeed>()
  for (const { attributes } of outlines(opml)) {
    const url = webAddress(attributes.xmlurl)
    if (!url || feeds.has(url)) continue
    feeds.set(url, {
      url,
      title: cleanLine(attributes.title || attributes.text || '') || null,
      homepage: webAddress(attributes.htmlurl),
    })
  }
  return [...feeds.values()]
}

function* outlines(top: XmlElement): Generator<XmlElement> {
  const open = [...top.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.name === 'outline') yield node
    open.push(...node.children.toReversed())
  }
}

function webAddress(value: string | undefined): string | null {
  // Some programs write feed:// for addresses of feeds.
  const url = URL.parse(
    (value ?? '')
      .trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:/i, 'http:'),
  )
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

/** A list of feeds as OPML 2.0, as other readers take it in. */
export function writeOpml(title: string, feeds: readonly ListedFeed[]): string {
  const attribute = (name: string, value: string | null) => (value ? ` ${name}="${escapeUTF8(value)}"` : '')
  const lines = feeds.map(({ url, title, homepage }) => {
    const name = title ?? url
    return `    <outline type="rss"${attribute('text', name)}${attribute('title', name)}${attribute('xmlUrl', url)}${attribute('htmlUrl', homepage)}/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeUTF8(title)}</title></head>`,
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}
