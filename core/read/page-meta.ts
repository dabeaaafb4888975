import { decodeHTMLStrict } from 'entities'
import type { PageDocument } from './page-node.ts'

/** What `meta` elements say, by name in lower case. */
export type Meta = Map<string, string[]>

/** Reads the meta elements of a page, whichever attribute carries their name; a few pages write `value` for `content`. */
export function metaElements(page: PageDocument): Meta {
  const found: Meta = new Map()
  for (const element of page.getElementsByTagName('meta')) {
    const content = (element.getAttribute('content') ?? element.getAttribute('value'))?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim()
      if (!name) continue
      const values = found.get(name)
      if (values) values.push(decodeHTMLStrict(content))
      else found.set(name, [decodeHTMLStrict(content)])
    }
  }
  return found
}
