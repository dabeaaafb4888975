import type { XmlElement } from './feed-xml.ts'
import { safeUrl } from './safe-url.ts'

/** Where an entry can be read: its own address before that of a counter in between, then its link, then a permanent id. */
export function entryLink(entry: XmlElement): string | null {
  const original = entry.children.find(({ name }) => name === 'feedburner:origlink')
  return (
    address(original) ??
    linked(entry) ??
    permanent(entry) ??
    safeUrlOrNull(entry.attributes.href, entry) ??
    safeUrlOrNull(entry.attributes['rdf:about'], entry)
  )
}

/** The page that a feed belongs to. */
export function homepageLink(feed: XmlElement): string | null {
  return linked(feed) ?? safeUrlOrNull(feed.attributes.href, feed)
}

/** RSS gives an address as text; where it gives several, the last is meant. Atom gives typed ones as attributes. */
function linked(parent: XmlElement): string | null {
  const links = parent.children.filter(({ name }) => name === 'link')
  const last = links.some((link) => link.text.trim()) ? links.findLast(leadsOn) : undefined
  const own = last ? (address(last) ?? alternate([last])) : alternate(links)
  return own ?? alternate(parent.children.filter(({ name }) => name === 'atom:link'))
}

function leadsOn({ text, attributes: { rel, href } }: XmlElement): boolean {
  return text.trim() !== '' || (href !== undefined && (!rel || rel === 'alternate'))
}

function alternate(links: XmlElement[]): string | null {
  const alternates = links.filter(({ attributes: { rel, href } }) => href && (!rel || rel === 'alternate'))
  const page = alternates.find(({ attributes: { type } }) => !type || /html/.test(type)) ?? alternates[0]
  return page ? safeUrlOrNull(page.attributes.href, page) : null
}

/** A guid is an address unless it says that it is none; without a word on it, it must look like one. */
function permanent(entry: XmlElement): string | null {
  const guid = entry.children.find(({ name }) => name === 'guid')
  if (!guid || guid.attributes.ispermalink?.toLowerCase() === 'false') return null
  const stated = guid.attributes.ispermalink !== undefined
  return stated || /^\s*https?:/i.test(guid.text) ? address(guid) : null
}

function address(element: XmlElement | undefined): string | null {
  return element ? safeUrlOrNull(element.text, element) : null
}

function safeUrlOrNull(value: string | undefined, element: XmlElement): string | null {
  return value?.trim() ? safeUrl(value, element.base) : null
}
