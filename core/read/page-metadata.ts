import { cleanLine } from './clean-text.ts'
import { type StructuredData, structuredData } from './json-ld.ts'
import { pageDate } from './page-date.ts'
import type { Report } from './report.ts'

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'publication_date',
  'article_date_original',
  'originalpublicationdate',
  'created',
  'date',
  'article.created',
  'article.published',
  'rnews:datepublished',
  'ptime',
  'lastmodified_original',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'article_date_updated',
  'modified',
]
const AUTHORS = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'article:author',
  'twitter:creator:name',
]
const DATE_ELEMENTS = [
  'time[itemprop~="datePublished"]',
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[class*="publish" i]',
  'header time[datetime]',
  'time[datetime]',
  '[class*="publish" i]',
  '[class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="dateline" i]',
  '[id*="publish" i], [id*="date" i]',
  '[class*="date" i], [class*="time" i]',
  '[class*="byline" i], [class*="meta" i]',
]
const AUTHOR_ELEMENTS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline__name" i], [class*="author-name" i], [class*="author__name" i]',
  '[class~="byline" i] a, [class~="author" i] a',
  '[class*="byline" i], [class~="author" i]',
]

export type Metadata = Omit<Report, 'text'> & { body: string | null }

/** Reads what a page says of itself: JSON-LD first, then meta elements, then marked-up dates and names, then its address. */
export function pageMetadata(document: Document, url: string | null): Metadata {
  const meta = metaElements(document)
  const data = structuredData(
    [...document.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent ?? ''),
  )
  const canonicalUrl = canonical(document, meta, url)
  const site =
    line(meta.get('og:site_name')?.[0]) ?? line(data?.publisher) ?? line(meta.get('application-name')?.[0])
  return {
    title: pageTitle(document, meta, data, site),
    byline: byline(document, meta, data, site),
    published:
      first(data?.published) ??
      fromMeta(meta, PUBLISHED) ??
      fromElements(document) ??
      fromAddress(canonicalUrl ?? url),
    modified: first(data?.modified) ?? fromMeta(meta, MODIFIED),
    site,
    language: language(document, meta, data),
    canonicalUrl,
    body: data?.body ?? null,
  }
}

type Meta = Map<string, string[]>

function metaElements(document: Document): Meta {
  const found: Meta = new Map()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name) found.set(name, [...(found.get(name) ?? []), content])
    }
  }
  return found
}

function line(value: string | null | undefined): string | null {
  return value ? cleanLine(value) || null : null
}

function first(value: string | null | undefined): string | null {
  return value ? pageDate(value) : null
}

function fromMeta(meta: Meta, names: string[]): string | null {
  for (const name of names)
    for (const value of meta.get(name) ?? []) if (pageDate(value)) return pageDate(value)
  return null
}

function fromElements(document: Document): string | null {
  for (const selector of DATE_ELEMENTS) {
    for (const element of document.querySelectorAll(selector)) {
      const words = element.textContent ?? ''
      const stated =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        (words.length < 200 ? words : '')
      const date = pageDate(stated) ?? (words.length < 200 ? pageDate(words) : null)
      if (date && date.length >= 7) return date
    }
  }
  return null
}

/** Many outlets put the day into the address of a report: /2022/12/02/ or /2022-12-02-. */
function fromAddress(url: string | null): string | null {
  const found =
    /[/_-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/_.-]|$)|\/((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|$)/.exec(
      url ?? '',
    )
  return found ? pageDate([found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6]].join('-')) : null
}

function canonical(document: Document, meta: Meta, url: string | null): string | null {
  const stated =
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? meta.get('og:url')?.[0]
  for (const candidate of [stated, url]) {
    if (!candidate) continue
    const address = URL.parse(candidate.trim(), url ?? undefined)
    if (address && /^https?:$/.test(address.protocol)) return address.href
  }
  return null
}

function language(document: Document, meta: Meta, data: StructuredData | null): string | null {
  const stated =
    document.documentElement?.getAttribute('lang') ||
    meta.get('og:locale')?.[0] ||
    meta.get('content-language')?.[0] ||
    data?.language
  const tag = stated
    ?.trim()
    .split(/[\s,;]/)[0]
    ?.replace('_', '-')
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

function pageTitle(document: Document, meta: Meta, data: StructuredData | null, site: string | null): string {
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => cleanLine(h1.textContent ?? ''))
    .filter(Boolean)
  const stated = [meta.get('og:title')?.[0], data?.headline, meta.get('twitter:title')?.[0], document.title]
    .map((title) => line(decodeEntities(title)))
    .filter((title) => title !== null)
  const heading = headings.find((h1) => h1.length > 3 && stated.some((title) => overlaps(h1, title)))
  return heading ?? withoutSite(stated[0] ?? headings[0] ?? '', site)
}

/** A heading is the report's title where a stated title holds it or is held by it: the rest is the outlet's name. */
function overlaps(heading: string, title: string): boolean {
  const [a, b] = [bare(heading), bare(title)]
  return a.length > 0 && (b.includes(a) ? a.length > b.length / 3 : a.includes(b) && b.length > a.length / 2)
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

function byline(document: Document, meta: Meta, data: StructuredData | null, site: string | null): string[] {
  const structured = names(data?.authors ?? [], site)
  if (structured.length) return structured
  for (const name of AUTHORS) {
    const found = names(meta.get(name) ?? [], site)
    if (found.length) return found
  }
  for (const selector of AUTHOR_ELEMENTS) {
    const elements = [...document.querySelectorAll(selector)].slice(0, 6)
    const found = names(
      elements.map((element) => element.textContent ?? ''),
      site,
    )
    if (found.length) return found
  }
  return []
}

function names(values: string[], site: string | null): string[] {
  const found = values
    .map((value) => cleanLine(decodeEntities(value) ?? ''))
    .map((value) => value.replace(/^(?:posted |written |story )?by:?\s+/i, '').replace(/[\s,|·]+$/, ''))
    .filter((value) => value.length > 1 && value.length <= 120 && !/^https?:|[<>@{}]|\d{4}/.test(value))
    .filter((value) => bare(value) !== bare(site ?? ''))
  return [...new Set(found)]
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

/** Titles and names in metadata are often escaped twice. */
function decodeEntities(value: string | null | undefined): string | null {
  if (!value) return null
  return value.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (_, dec, hex, name) =>
      name
        ? (ENTITIES[name.toLowerCase()] ?? '')
        : String.fromCodePoint(Number.parseInt(dec ?? hex, dec ? 10 : 16)),
  )
}
