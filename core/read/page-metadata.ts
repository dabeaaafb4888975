import { decodeHTMLStrict } from 'entities'
import { cleanLine } from './clean-text.ts'
import { type StructuredData, structuredData } from './json-ld.ts'
import { pageAuthors } from './page-authors.ts'
import type { DayOrder } from './page-date.ts'
import { pageDates } from './page-dates.ts'
import { pageMarks } from './page-marks.ts'
import { type Meta, metaElements } from './page-meta.ts'
import type { PageDocument, PageNode } from './page-node.ts'
import type { Report } from './report.ts'

export type Metadata = Omit<Report, 'text' | 'blocks'> & { description: string | null; body: string | null }

/** Reads what a page says of itself: JSON-LD first, then meta elements, then what it shows, then its address. */
export function pageMetadata(page: PageDocument, url: string | null): Metadata {
  const meta = metaElements(page)
  const scripts = page.getElementsByTagName('script')
  const isData = (script: PageNode) => /ld\+json/i.test(script.getAttribute('type') ?? '')
  const data = structuredData(scripts.filter(isData).map((script) => script.textContent))
  const canonicalUrl = canonical(page, meta, url)
  const site =
    line(meta.get('og:site_name')?.[0]) ?? line(data?.publisher) ?? line(meta.get('application-name')?.[0])
  const { title, heading } = pageTitle(page, meta, data, site)
  const tag = language(page, meta, data)
  const order = dayOrder(tag)
  const marks = pageMarks(page.documentElement, heading, order)
  const states = scripts
    .filter((script) => !isData(script) && !script.getAttribute('src'))
    .map((script) => script.textContent)
  return {
    title,
    byline: pageAuthors(data, meta, marks, site),
    ...pageDates(data, meta, marks, canonicalUrl ?? url, states, order),
    site,
    language: tag,
    canonicalUrl,
    description: line(meta.get('og:description')?.[0] ?? meta.get('description')?.[0]),
    body: data?.body ?? null,
  }
}

/** American English writes the month first, other named languages and places the day; English alone does not tell. */
function dayOrder(language: string | null): DayOrder {
  if (!language || /^en$/i.test(language)) return null
  return /^en-us$/i.test(language) ? 'month-first' : 'day-first'
}

function line(value: string | null | undefined): string | null {
  return value ? cleanLine(value) || null : null
}

const CANONICAL = /(?:^|\s)canonical(?:\s|$)/i

function canonical(page: PageDocument, meta: Meta, url: string | null): string | null {
  const link = page
    .getElementsByTagName('link')
    .find((one) => CANONICAL.test(one.getAttribute('rel') ?? '') && one.hasAttribute('href'))
  const stated = link?.getAttribute('href') ?? meta.get('og:url')?.[0]
  for (const candidate of [stated, url]) {
    if (!candidate) continue
    const address = URL.parse(candidate.trim(), url ?? undefined)
    if (address && /^https?:$/.test(address.protocol)) return address.href
  }
  return null
}

function language(page: PageDocument, meta: Meta, data: StructuredData | null): string | null {
  const stated =
    page.documentElement.getAttribute('lang') ||
    meta.get('og:locale')?.[0] ||
    meta.get('content-language')?.[0] ||
    data?.language
  const tag = stated
    ?.trim()
    .split(/[\s,;]/)[0]
    ?.replace('_', '-')
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

function pageTitle(page: PageDocument, meta: Meta, data: StructuredData | null, site: string | null) {
  const headings = page
    .getElementsByTagName('h1')
    .map((element) => ({ element, words: cleanLine(element.textContent) }))
    .filter(({ words }) => words !== '')
  const stated = [meta.get('og:title')?.[0], data?.headline, meta.get('twitter:title')?.[0], page.title]
    .map((title) => line(title && decodeHTMLStrict(title)))
    .filter((title) => title !== null)
  const named = headings.filter(({ words }) => bare(words) !== bare(site ?? '') || headings.length === 1)
  const alike = named.map((heading) => ({
    ...heading,
    score: Math.max(0, ...stated.map((title) => likeness(heading.words, title))),
  }))
  const [best] = alike.toSorted((a, b) => b.score - a.score)
  const enough = named.length === 1 ? SAME_TITLE : OTHER_TITLE
  const shown = best && best.words.length > 3 && best.score >= enough ? best : null
  const title = shown?.words ?? withoutSite(stated[0] ?? headings[0]?.words ?? '', site)
  return { title, heading: shown?.element ?? headings[0]?.element ?? null }
}

/** How much of its words the only heading of a page, and one of several, must share with the title that is stated. */
const SAME_TITLE = 0.4
const OTHER_TITLE = 0.5

/** The share of words that a heading and a stated title have in common; 1 where the title only adds an outlet's name. */
function likeness(heading: string, title: string): number {
  const [a, b] = [bare(heading), bare(title)]
  if (!a || !b) return 0
  if (b.startsWith(a) && a.length > b.length / 3) return 1
  if (b.includes(a) && a.length > b.length / 3) return 0.9
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))]
  let common = 0
  for (const word of first) if (second.has(word)) common++
  return (2 * common) / (first.size + second.size)
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—·»-]\s+/)
  const last = parts.at(-1) ?? ''
  const isSite = site !== null && bare(last) === bare(site)
  if (parts.length > 1 && (isSite || (title.includes(` | ${last}`) && last.length < title.length / 3))) {
    return title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—·»-]\s*$/, '')
  }
  return title
}
