import { Parser } from 'htmlparser2'
import { cleanLine } from './clean-text.ts'

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

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'iframe'])
const BLOCK = new Set(
  'address article aside blockquote body br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|BlogPosting|Report|ReportageNewsArticle)"/
const PAID = /"isAccessibleForFree"\s*:\s*"?false/i
/** Where a link is longer than this it names something, a report for one. */
const NAMES_SOMETHING = 25

/** Goes over a page once, without building it. Its depth is bounded by readHtml, which refuses what is nested deeper than pages are. */
export function pageOutline(html: string): PageOutline {
  const outline: PageOutline = {
    title: '',
    heading: '',
    blocks: [],
    asksPassword: false,
    saysArticle: false,
    saysPaid: false,
  }
  let silent = 0
  let links = 0
  let inTitle = false
  let inHeading = 0
  let isData = false
  let block = { length: 0, linked: 0, inHeading: false }
  const flush = () => {
    const { length, linked } = block
    const isHeadline = linked >= NAMES_SOMETHING && linked > length / 2
    if (length > 0) outline.blocks.push({ length, linked, isHeadline })
    block = { length: 0, linked: 0, inHeading: false }
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script') isData = /ld\+json/i.test(attributes.type ?? '')
      if (SILENT.has(name)) silent++
      if (BLOCK.has(name)) flush()
      if (name === 'title') inTitle = true
      if (name === 'h1') inHeading++
      if (name === 'a' && attributes.href) links++
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') outline.asksPassword = true
      if (
        name === 'meta' &&
        attributes.property === 'og:type' &&
        /^article$/i.test(attributes.content ?? '')
      ) {
        outline.saysArticle = true
      }
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1)
      if (BLOCK.has(name)) flush()
      if (name === 'title') inTitle = false
      if (name === 'h1') inHeading = Math.max(0, inHeading - 1)
      if (name === 'a') links = Math.max(0, links - 1)
      if (name === 'script') isData = false
    },
    ontext(text) {
      if (isData) {
        if (ARTICLE_TYPE.test(text)) outline.saysArticle = true
        if (PAID.test(text)) outline.saysPaid = true
      }
      if (inTitle && outline.title.length < 500) outline.title += text
      if (silent || inTitle) return
      if (inHeading && outline.heading.length < 500) outline.heading += text
      const { length } = text.trim()
      block.length += length
      if (links) block.linked += length
    },
  })
  parser.end(html)
  flush()
  outline.title = cleanLine(outline.title)
  outline.heading = cleanLine(outline.heading)
  return outline
}
