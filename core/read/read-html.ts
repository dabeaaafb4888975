import { Readability } from '@mozilla/readability'
import { cleanText } from './clean-text.ts'
import { type Block, blocksText, htmlBlocks } from './html-text.ts'
import { pageMetadata } from './page-metadata.ts'
import { parseHtml } from './parse-html.ts'
import { ReadError, type Report } from './report.ts'
import { textBlocks } from './text-blocks.ts'
import { wideBlocks } from './wide-text.ts'

/** A body shorter than this is looked for again, in structured data and in the page's own main element. */
const SHORT = 250
const MAX_OPEN = 4_000
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option|optgroup|colgroup|path|circle|rect|line|polygon|polyline|ellipse|use|stop)$/i
/** Where Readability keeps less than this share of a page's main part, it has taken one section for the whole. */
const ONE_SECTION = 0.6
/** Readability climbs from every element to the top: beyond this depth it would take minutes, or the whole stack. */
const MAX_DEPTH = 200
const MAX_ELEMENTS = 100_000

/**
 * Reads the report out of an HTML page: its words by Readability (Mozilla), what it says of itself by page-metadata.ts.
 * Nothing on the page is run or fetched.
 * @param html the page as text. @param url where it was, to resolve addresses; optional.
 * @throws ReadError `empty` where the page has no words, `unreadable` where it cannot be taken apart.
 */
export function readHtml(html: string, url?: string): Report {
  const document = parsed(html)
  const readable = prepare(document)
  const { body, description, ...metadata } = pageMetadata(document, url ?? null)
  const wide = words(wideBlocks(document))
  const whole = wide.text.length < SHORT ? words(mainBlocks(document)) : wide
  const article = words(readable ? articleBlocks(document) : [])
  const oneSection = article.text.length >= SHORT && article.text.length < wide.text.length * ONE_SECTION
  const candidates = [oneSection ? wide : article, { text: cleanText(body ?? ''), blocks: [] }, whole]
  const chosen = candidates.find(({ text }) => text.length >= SHORT) ?? longest(candidates)
  const text = chosen.text || description
  if (!text) throw new ReadError('empty', 'There is no text on this page.')
  const title = metadata.title || (text.split('\n')[0] ?? '').slice(0, 90)
  return { ...metadata, title, text, blocks: textBlocks(chosen.blocks, text) }
}

/** A part of the page that may be its report. */
type Candidate = { text: string; blocks: Block[] }

function words(blocks: Block[]): Candidate {
  return { text: blocksText(blocks), blocks }
}

function parsed(html: string): Document {
  if (isBottomless(html)) throw new ReadError('unreadable', 'This page is nested deeper than any page is.')
  // A fragment has no body; linkedom gives one only where the markup does.
  const page = /<body|<html|<!doctype/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  try {
    return parseHtml(page)
  } catch (error) {
    throw new ReadError('unreadable', `This page cannot be read as HTML: ${reason(error)}.`)
  }
}

/**
 * Whether elements are opened and not closed so often that a parser, which looks for each end among all that is open,
 * would take minutes. Those that need no end do not count.
 */
function isBottomless(html: string): boolean {
  let open = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]{0,20})/gi)) {
    if (UNCLOSED.test(name)) continue
    open = Math.max(0, open + (end ? -1 : 1))
    if (open > MAX_OPEN) return true
  }
  return false
}

/** Readability takes its document apart, so whatever else is wanted of it is read before. */
function articleBlocks(document: Document): Block[] {
  try {
    const article = new Readability<Node>(document, { serializer: (node) => node }).parse()
    return article?.content ? htmlBlocks(article.content) : []
  } catch (error) {
    throw new ReadError('unreadable', `No article could be made out on this page: ${reason(error)}.`)
  }
}

/**
 * Goes over a page once: attributes get their names in lower case, as HTML means them (the parser leaves `dateTime` and
 * `itemProp` as some pages write them).
 * @returns false for a page too large or too deep for Readability.
 */
function prepare(document: Document): boolean {
  let elements = 0
  let depth = 0
  let deepest = 0
  let node: Element | null = document.documentElement
  while (node) {
    elements++
    deepest = Math.max(deepest, depth)
    for (const name of node.getAttributeNames()) if (/[A-Z]/.test(name)) lowerCase(node, name)
    if (node.firstElementChild) {
      node = node.firstElementChild
      depth++
      continue
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement
      depth--
    }
    node = node?.nextElementSibling ?? null
  }
  return elements <= MAX_ELEMENTS && deepest <= MAX_DEPTH
}

function lowerCase(element: Element, name: string) {
  const lower = name.toLowerCase()
  if (!element.hasAttribute(lower)) element.setAttribute(lower, element.getAttribute(name) ?? '')
}

function mainBlocks(document: Document): Block[] {
  const main =
    document.querySelector('article') ?? document.querySelector('main') ?? document.querySelector('body')
  return htmlBlocks(main ?? document.documentElement)
}

function longest(candidates: Candidate[]): Candidate {
  return candidates.reduce((best, one) => (one.text.length > best.text.length ? one : best))
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
