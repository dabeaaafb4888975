import { Readability } from '@mozilla/readability'
import { cleanText } from './clean-text.ts'
import { type Block, blocksText, htmlBlocks } from './html-text.ts'
import { pageMetadata } from './page-metadata.ts'
import type { PageDocument, PageNode } from './page-node.ts'
import { parseHtml } from './parse-html.ts'
import { ReadError, type Report } from './report.ts'
import { textBlocks } from './text-blocks.ts'
import { wideBlocks } from './wide-text.ts'

/** A body shorter than this is looked for again, in structured data and in the page's own main element. */
const SHORT = 250
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
  return pageReport(parsePage(html), url ?? null)
}

/** The same for a page that was taken apart already; afterwards nothing else can be read in it. */
export function pageReport(page: PageDocument, url: string | null): Report {
  const { body, description, ...metadata } = pageMetadata(page, url)
  const wide = words(wideBlocks(page))
  const whole = wide.text.length < SHORT ? words(mainBlocks(page)) : wide
  const isReadable = page.size <= MAX_ELEMENTS && page.depth <= MAX_DEPTH
  const article = words(isReadable ? articleBlocks(page) : [])
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

/** A page as a tree. @throws ReadError `unreadable` where it cannot be taken apart. */
export function parsePage(html: string): PageDocument {
  try {
    return parseHtml(html)
  } catch (error) {
    throw new ReadError('unreadable', `This page cannot be read as HTML: ${reason(error)}.`)
  }
}

/** Readability takes its page apart, so whatever else is wanted of it is read before. */
function articleBlocks(page: PageDocument): Block[] {
  // It asks for a document of a browser, and uses no more of it than PageNode has.
  const document = page as unknown as Document
  const serializer = (node: Node) => node as unknown as PageNode
  try {
    const article = new Readability(document, { serializer }).parse()
    return article?.content ? htmlBlocks(article.content) : []
  } catch (error) {
    throw new ReadError('unreadable', `No article could be made out on this page: ${reason(error)}.`)
  }
}

function mainBlocks(page: PageDocument): Block[] {
  const [part] = ['article', 'main'].flatMap((name) => page.getElementsByTagName(name))
  return htmlBlocks(part ?? page.body)
}

function longest(candidates: Candidate[]): Candidate {
  return candidates.reduce((best, one) => (one.text.length > best.text.length ? one : best))
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
