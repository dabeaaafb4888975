import { fingerprintOf } from '#core/align/fingerprint.ts'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { GivenReport } from '#core/import.ts'
import { canonicalUrl } from '#core/read/canonical-url.ts'
import type { PageProblem } from '#core/read/page-problem.ts'
import { readPage } from '#core/read/read-page.ts'
import type { Report } from '#core/read/report.ts'
import { readFile } from '#server/files/read-file.ts'
import { TEXT_LIMIT, TITLE_LIMIT, URL_LIMIT } from '#server/ingest/limits.ts'
import type { ReadyReport } from '#server/ingest/read-report.ts'
import type { FirstReading } from '#server/ingest/store-first-readings.ts'

/** Something that was brought: by a fetch, from a browser, in a file. */
export type BroughtDocument = {
  bytes: Uint8Array
  /** As whoever sent it says; '' where they do not. */
  contentType: string
  /** Where it was in the end; null for a file that does not say. */
  url: string | null
  /** What was asked for. */
  askedUrl: string | null
  /** The file it came in. */
  name: string | null
}

export type DocumentInput = {
  document: BroughtDocument
  isPage: boolean
  given: GivenReport
  /** Whether facts are read as well. */
  withFacts: boolean
}

export type ReadDocument = {
  report: ReadyReport
  /** As the document itself gives it. */
  title: string
  problem: PageProblem | null
  /** Sanitised, where the document was a page. */
  html: string | null
  /** What was read in it; null where that was not asked for, where it seems to be no report, or where it failed. */
  reading: FirstReading | null
}

/**
 * The work on a document that takes long, done on a thread (see engine/thread.ts): its words and what it says of
 * itself, with what whoever brought it knows laid over, and then its facts. @throws ReadError.
 */
export async function documentReport({
  document,
  isPage,
  given,
  withFacts,
}: DocumentInput): Promise<ReadDocument> {
  const content = isPage ? pageContent(document) : await fileContent(document)
  const report = withGiven(content.report, given, document)
  const isFit = withFacts && !content.problem && Buffer.byteLength(report.text) <= TEXT_LIMIT
  const title = shortened(content.report.title)
  return { ...content, report, title, reading: isFit ? firstReading(report) : null }
}

type Content = { report: Report; problem: PageProblem | null; html: string | null }

function pageContent({ bytes, contentType, url, askedUrl }: BroughtDocument): Content {
  return readPage({ content: bytes, contentType, url, askedUrl })
}

async function fileContent({ bytes, contentType, url, name }: BroughtDocument): Promise<Content> {
  const file = { content: bytes, name: name ?? lastPart(url), mediaType: contentType, url: url ?? undefined }
  return { report: await readFile(file), problem: null, html: null }
}

function firstReading({ text, title, source, published }: ReadyReport): FirstReading {
  const extraction = extractArticle({ id: '', text, title, source, published: published ?? undefined })
  return { extraction, prints: fingerprintOf(extraction) }
}

function withGiven(report: Report, given: GivenReport, { url, askedUrl }: BroughtDocument): ReadyReport {
  const address = [given.url, believedAddress(report.canonicalUrl, url), url, askedUrl]
    .map((one) => one && canonicalUrl(one))
    // A longer one identifies nothing, and is more than an index holds.
    .find((one) => one && one.length <= URL_LIMIT)
  return {
    ...report,
    source: given.source || report.site || siteName(address ?? url) || 'Unknown source',
    title: shortened(given.title || report.title),
    byline: given.byline?.length ? given.byline : report.byline,
    published: given.published ?? report.published,
    canonicalUrl: address ?? null,
  }
}

function shortened(title: string): string {
  return title.length > TITLE_LIMIT ? `${title.slice(0, TITLE_LIMIT - 1).toWellFormed()}…` : title
}

/**
 * The address that a page gives itself, where it may be believed. One of another site is not: a copy that names the
 * original would become a version of it, and so would whatever somebody else wrote. Nor is the front page, which some
 * sites name on every page.
 */
function believedAddress(stated: string | null, url: string | null): string | null {
  const [own, place] = [URL.parse(stated ?? ''), URL.parse(url ?? '')]
  if (!own || !place) return stated
  const [a, b] = [bareHost(own), bareHost(place)]
  const sameSite = a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
  return sameSite && (own.pathname !== '/' || place.pathname === '/') ? stated : null
}

function bareHost({ host }: URL): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '')
}

/** What an outlet is called where its page does not say: harbor.example for https://www.harbor.example/x. */
function siteName(address: string | null | undefined): string | null {
  return URL.parse(address ?? '')?.hostname.replace(/^www\./, '') || null
}

function lastPart(url: string | null): string {
  return (
    URL.parse(url ?? '')
      ?.pathname.split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  )
}
