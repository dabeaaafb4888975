import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'
import { documentType } from './document-type.ts'
import { canonicalPrefix } from './feed-namespaces.ts'
import { absoluteUrl } from './safe-url.ts'

/** One element of a feed. */
export type XmlElement = {
  /** Lower case; `dc:creator` and the like carry one prefix whatever the feed calls it, the feed's own words none. */
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** The text that stands directly in it, entities and CDATA resolved. */
  text: string
  /** What stands between its tags, as written. */
  inner: string
  /** What addresses in it stand against: xml:base, down from the address of the feed. */
  base: string | null
}

type Open = XmlElement & { prefixes: Prefixes; from: number }

/** Deeper than any feed; what is nested deeper is not read. */
const DEPTH = 200

/**
 * The tree of an XML document, read as far as it goes: missing ends are supplied, undeclared prefixes and HTML's
 * entities are taken, stray ampersands stay. Nothing outside the document is loaded.
 * @returns a nameless element that holds the top ones, and whether the last of these was closed.
 * @throws ReadError `entities` for a document type whose entities would multiply.
 */
export function parseXml(document: string, url: string | null): { root: XmlElement; whole: boolean } {
  const { xml, expand } = documentType(document)
  const root: Open = { ...element('', {}, url), prefixes: Object.create(null), from: 0 }
  const open: Open[] = [root]
  const end = (node: Open | undefined, at: number) => {
    if (node) node.inner = xml.slice(node.from, Math.max(node.from, at))
  }
  let rootUri: string | undefined
  let inCdata = false
  const parser = new Parser(
    {
      onopentag(tag, raw) {
        const parent = open.at(-1) ?? root
        const prefixes = declared(raw, parent.prefixes)
        rootUri ??= ownNamespace(tag, prefixes)
        const attributes: Record<string, string> = {}
        for (const [name, value] of Object.entries(raw))
          attributes[name.includes(':') ? qualified(name, prefixes, null) : name.toLowerCase()] =
            decodeHTMLStrict(expand(value))
        const base = absoluteUrl(attributes['xml:base'], parent.base)
        const node = { ...element(qualified(tag, prefixes, rootUri), attributes, base), prefixes, from: 0 }
        node.from = parser.endIndex + 1
        parent.children.push(node)
        open.push(node)
        if (open.length > DEPTH) parser.pause()
      },
      onclosetag() {
        if (open.length > 1) end(open.pop(), parser.startIndex)
      },
      ontext(text) {
        const node = open.at(-1) ?? root
        node.text += inCdata ? text : decodeHTMLStrict(expand(text))
      },
      oncdatastart: () => {
        inCdata = true
      },
      oncdataend: () => {
        inCdata = false
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(xml)
  const whole = open.length === 1
  if (open.length <= DEPTH) parser.end()
  while (open.length) end(open.pop(), xml.length)
  return { root, whole }
}

function element(name: string, attributes: Record<string, string>, base: string | null): XmlElement {
  return { name, attributes, children: [], text: '', inner: '', base }
}

/** The prefixes in force: each element that declares some adds to those above it, without copying them. */
type Prefixes = { [prefix: string]: string | undefined }

function declared(attributes: Record<string, string>, above: Prefixes): Prefixes {
  let prefixes = above
  for (const [name, value] of Object.entries(attributes)) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null
    if (prefix === null) continue
    if (prefixes === above) prefixes = Object.create(above)
    prefixes[prefix] = value.trim()
  }
  return prefixes
}

/** The namespace whose elements need no prefix here: the root's, but for RDF, which is only a wrapper. */
function ownNamespace(root: string, prefixes: Prefixes): string {
  const uri = prefixes[root.includes(':') ? root.slice(0, root.indexOf(':')) : ''] ?? ''
  return canonicalPrefix('', uri) === 'rdf' ? '' : uri
}

/** The name under which the rest of the code knows an element or attribute; elements of the root's namespace are the feed's own. */
function qualified(name: string, prefixes: Prefixes, rootUri: string | null): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const local = name.slice(colon + 1).toLowerCase()
  const uri = prefixes[prefix]
  const known = uri !== undefined && uri === rootUri ? '' : canonicalPrefix(prefix, uri)
  return known ? `${known}:${local}` : local
}
