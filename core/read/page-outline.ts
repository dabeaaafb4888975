import { cleanLine } from './clean-text.ts'
import { ELEMENT, type PageDocument, type PageNode, TEXT, walk } from './page-node.ts'

/** What a page consists of, as far as it tells a report from what stands in its place. */
export type PageOutline = {
  title: string
  /** Its first main heading. */
  heading: string
  /** Blocks of words in order: the characters in them, and how many of those stand in links. */
  blocks: Array<{ length: number; linked: number; isHeadline: boolean }>
  /** Whether it asks for a password. */
  asksPassword: boolean
  /** Whether it says of itself, in its head or in structured data, that it is an article. */
  saysArticle: boolean
  /** Whether it says of itself that it is not free to read. */
  saysPaid: boolean
}

const SILENT = new Set([
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'textarea',
  'iframe',
])
const BLOCK = new Set(
  'address article aside blockquote body br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,300})?"(?:\w{0,40}NewsArticle|Article|BlogPosting|Report|ReportageNewsArticle)"/
const PAID = /"isAccessibleForFree"\s*:\s*"?false/i
/** Where a link is longer than this it names something, a report for one. */
const NAMES_SOMETHING = 25
/** More of a title or heading than tells what a page is. */
const LINE = 500

/** Goes over a page once. */
export function pageOutline(page: PageDocument): PageOutline {
  const outline: PageOutline = {
    title: cleanLine(page.title).slice(0, LINE),
    heading: '',
    blocks: [],
    asksPassword: false,
    saysArticle: false,
    saysPaid: false,
  }
  let links = 0
  let headings = 0
  let block = { length: 0, linked: 0 }
  const flush = () => {
    const { length, linked } = block
    const isHeadline = linked >= NAMES_SOMETHING && linked > length / 2
    if (length > 0) outline.blocks.push({ length, linked, isHeadline })
    block = { length: 0, linked: 0 }
  }
  const isLink = (node: PageNode) => node.localName === 'a' && Boolean(node.getAttribute('href'))
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) {
      if (headings && outline.heading.length < LINE) outline.heading += node.data
      const { length } = node.data.trim()
      block.length += length
      if (links) block.linked += length
    }
    if (node.nodeType !== ELEMENT) return false
    const name = node.localName
    if (name === 'script') readData(node, outline)
    if (name === 'meta' && isArticleType(node)) outline.saysArticle = true
    if (name === 'input' && node.getAttribute('type')?.toLowerCase() === 'password')
      outline.asksPassword = true
    if (SILENT.has(name)) return false
    if (BLOCK.has(name)) flush()
    if (name === 'h1') headings++
    if (isLink(node)) links++
    return true
  }
  const leave = (node: PageNode) => {
    if (BLOCK.has(node.localName)) flush()
    if (node.localName === 'h1') headings--
    if (isLink(node)) links--
  }
  walk(page.documentElement, enter, leave)
  outline.heading = cleanLine(outline.heading)
  return outline
}

function readData(script: PageNode, outline: PageOutline): void {
  if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) return
  if (ARTICLE_TYPE.test(script.textContent)) outline.saysArticle = true
  if (PAID.test(script.textContent)) outline.saysPaid = true
}

function isArticleType(meta: PageNode): boolean {
  return meta.getAttribute('property') === 'og:type' && /^article$/i.test(meta.getAttribute('content') ?? '')
}
