import type { GivenReport } from '#core/import.ts'
import { canonicalUrl } from '#core/read/canonical-url.ts'
import { documentKind } from '#core/read/document-kind.ts'
import type { PageProblem } from '#core/read/page-problem.ts'
import type { ReadPage } from '#core/read/read-page.ts'
import { ReadError, type Report } from '#core/read/report.ts'
import { onThread } from '#server/engine/pool.ts'
import { TEXT_LIMIT, TITLE_LIMIT, URL_LIMIT } from '#server/ingest/limits.ts'
import type { ReadyReport } from '#server/ingest/read-report.ts'
import { ImportError } from './problem.ts'

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

export type ReadDocument = {
  report: ReadyReport
  /** As the document itself gives it. */
  title: string
  problem: PageProblem | null
  /** Sanitised, where the document was a page. */
  html: string | null
}

/**
 * Reads a document that was brought as a report, with what whoever brought it knows laid over it.
 * @throws ReadError, EngineError, or ImportError `not-a-page` and `text-too-large`.
 */
export async function readDocument(document: BroughtDocument, given: GivenReport): Promise<ReadDocument> {
  const { report, problem, html } = await readContent(document)
  if (Buffer.byteLength(report.text) > TEXT_LIMIT) {
    throw new ImportError('text-too-large', 'Its text is longer than 2 MB. A report is far shorter.')
  }
  return { report: withGiven(report, given, document), title: shortened(report.title), problem, html }
}

type Content = { report: Report; problem: PageProblem | null; html: string | null }

async function readContent({ bytes, contentType, url, askedUrl, name }: BroughtDocument): Promise<Content> {
  if (bytes.byteLength === 0) throw new ReadError('empty', 'Nothing was sent.')
  const kind = documentKind(bytes, contentType)
  switch (kind) {
    case 'html': {
      const page: ReadPage = await onThread('readPage', { content: bytes, contentType, url, askedUrl })
      return page
    }
    case 'text':
    case 'pdf':
    case 'mail':
    case 'zip': {
      const file = {
        content: bytes,
        name: name ?? lastPart(url),
        mediaType: contentType,
        url: url ?? undefined,
      }
      return { report: await onThread('readFile', file), problem: null, html: null }
    }
    case 'feed':
      throw new ImportError(
        'not-a-page',
        'This is a feed, which leads to reports. Give the address of one of them.',
      )
    default:
      throw new ImportError('not-a-page', 'This is no page with a report to read.')
  }
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
