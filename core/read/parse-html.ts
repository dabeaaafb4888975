import { Node, parseHTML } from 'linkedom'

/**
 * The library gives every node of a page a map of listeners, held weakly, before anything listens: of all the work on a
 * page that took a fifth, most of it in collecting them again. Nothing listens to pages here, so nodes are made without.
 */
class Unheard {}
Object.setPrototypeOf(Object.getPrototypeOf(Node), Unheard)

/** A page as a tree of elements. Nothing in it is run or fetched. @throws Error where it cannot be taken apart. */
export function parseHtml(html: string): Document {
  return parseHTML(html).document
}
