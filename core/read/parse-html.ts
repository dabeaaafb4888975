import { Parser } from 'htmlparser2'
import { Attribute, COMMENT, ELEMENT, PageDocument, PageNode, TEXT } from './page-node.ts'

/** What stands in a head; whatever else is met in one, or before a body, begins the body. */
const HEAD = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title'])
/**
 * The parser looks for each end among all that is open: where elements are opened and not closed without bound, it
 * would take minutes.
 */
const MAX_OPEN = 4_000
/** More than this no element has that is meant; each new one is looked for among those before it. */
const MOST_ATTRIBUTES = 200

/**
 * A page as a tree of elements, with its words in `body` even where the markup has none. Nothing in it is run or
 * fetched; scripts are there as text. @throws RangeError where it is nested deeper than any page is.
 */
export function parseHtml(html: string): PageDocument {
  const page = new PageDocument()
  const { documentElement, head, body } = page
  /** The elements whose ends are to come; an `html`, `head` or `body` inside another element stands for that one. */
  const open: PageNode[] = []
  /** Where attributes go. */
  let named: PageNode = documentElement

  const top = () => open.at(-1) ?? documentElement
  const isOutside = (node: PageNode) => node === documentElement || node === head
  const begin = (element: PageNode) => {
    named = element
    if (isOutside(top())) open.push(element === head && body.firstChild ? body : element)
    else open.push(top())
  }
  const placeOf = (name: string): PageNode => {
    const place = top()
    if (!isOutside(place)) return place
    return HEAD.has(name) && (place === head || !body.firstChild) ? head : body
  }

  const parser = new Parser({
    onopentagname(name) {
      if (open.length >= MAX_OPEN) throw new RangeError('it is nested deeper than any page is')
      page.size++
      page.depth = Math.max(page.depth, open.length)
      if (name === 'html') return begin(documentElement)
      if (name === 'body') return begin(body)
      if (name === 'head') return begin(head)
      named = placeOf(name).appendChild(new PageNode(ELEMENT, name))
      open.push(named)
    },
    onattribute(name, value) {
      if (named.attributes.length >= MOST_ATTRIBUTES || named.hasAttribute(name)) return
      named.attributes.push(new Attribute(name, value))
    },
    onclosetag() {
      open.pop()
    },
    ontext(text) {
      const place = top()
      if (isOutside(place) && !text.trim()) return
      const parent = isOutside(place) ? body : place
      const last = parent.lastChild
      if (last?.nodeType === TEXT) last.data += text
      else parent.appendChild(new PageNode(TEXT, '', text))
    },
    oncomment(text) {
      const place = top()
      if (!isOutside(place)) place.appendChild(new PageNode(COMMENT, '', text))
    },
  })
  parser.end(html)
  return page
}
