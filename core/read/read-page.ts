import { decode } from './decode.ts'
import { charsetOf } from './document-kind.ts'
import { pageProblem } from './page-kind.ts'
import { pageOutline } from './page-outline.ts'
import type { PageProblem } from './page-problem.ts'
import { pageReport, parsePage } from './read-html.ts'
import type { Report } from './report.ts'
import { sanitizePage } from './sanitize-html.ts'
import { savedPage } from './saved-page.ts'

export type PageInput = {
  content: Uint8Array | string
  /** The Content-Type header that came with it, '' where none did. */
  contentType: string
  /** Where the page was in the end. */
  url: string | null
  /** What was asked for, where that is another address. */
  askedUrl: string | null
}

export type ReadPage = {
  report: Report
  /** What the page seems to be in place of a report; null where it seems to be one. */
  problem: PageProblem | null
  /** The page for keeping: its reading matter alone, as sanitizeHtml leaves it. */
  html: string
}

/** Reads a page that was fetched, or sent by a browser. @throws ReadError as readHtml and decode do. */
export function readPage({ content, contentType, url, askedUrl }: PageInput): ReadPage {
  const html = typeof content === 'string' ? content : decode(content, charsetOf(contentType))
  const place = url ?? savedPage(html)?.url ?? null
  const page = parsePage(html)
  const kept = sanitizePage(page, place)
  const outline = pageOutline(page)
  const report = pageReport(page, place)
  return {
    report: { ...report, canonicalUrl: report.canonicalUrl ?? place },
    problem: pageProblem({ outline, html, report, url: place, askedUrl }),
    html: kept,
  }
}
