import { z } from 'zod'
import { PAGE_PROBLEM_WORDS } from '#core/read/page-problem.ts'
import type { FetchedPage } from '#server/checks/watch-page.ts'
import { CollateError } from '#server/errors.ts'
import { type FetchOptions, fetchAddress } from '#server/fetch/fetch-address.ts'
import { reportInput } from '#server/ingest/input.ts'
import type { ReadyReport } from '#server/ingest/read-report.ts'
import { makeSnapshot, type Snapshot } from '#server/ingest/snapshot.ts'
import type { BroughtDocument } from './document-report.ts'
import { problemOf } from './problem.ts'
import { readDocument } from './read-document.ts'

/** What a person gives with an address: like a report's fields, but the page may say itself who published it. */
export const addressInput = reportInput.omit({ text: true, file: true }).extend({
  source: reportInput.shape.title,
  url: reportInput.shape.url.pipe(z.string('Give the address of a report.')),
})

export type AddressInput = Omit<z.output<typeof addressInput>, 'addAnyway' | 'notDuplicate'>

export type PageAtAddress = {
  report: ReadyReport
  doubt: string | undefined
  snapshot: Snapshot | undefined
  page: FetchedPage
}

/**
 * Fetches and reads the page at an address that a person gave, with what they typed laid over it.
 * @throws CollateError `invalid` or `unavailable`, with the reason at the field `url`.
 */
export async function pageAtAddress(
  { url, source, title, published, byline }: AddressInput,
  options: FetchOptions,
): Promise<PageAtAddress> {
  try {
    const { document, page, fetched } = await recentOrFetched(url, options)
    const given = { source, title, published: published ?? undefined, byline }
    const { report, title: ownTitle, problem, html } = await readDocument(document, given)
    return {
      report,
      page: { ...fetched, title: ownTitle },
      doubt: problem ? PAGE_PROBLEM_WORDS[problem] : undefined,
      snapshot: html === null ? undefined : await makeSnapshot(html, page),
    }
  } catch (error) {
    const { code, reason, passing } = problemOf(error)
    if (code === 'unexpected') throw error
    throw new CollateError(passing ? 'unavailable' : 'invalid', reason, { url: reason })
  }
}

type Brought = {
  document: BroughtDocument
  page: Omit<Snapshot, 'html'>
  fetched: Omit<FetchedPage, 'title'>
}
type Recent = Map<string, Brought & { until: number }>

/** What was seen in a preview is what is saved, and its site is not asked twice. */
const KEPT_MS = 10 * 60_000
const MOST_BYTES = 64 * 1024 * 1024

/** On globalThis because Next loads this module once for each bundle. */
const kept = globalThis as typeof globalThis & { collateRecentPages?: Recent }

async function recentOrFetched(url: string, options: FetchOptions): Promise<Brought> {
  kept.collateRecentPages ??= new Map()
  const recent = kept.collateRecentPages
  const known = recent.get(url)
  if (known && known.until > Date.now()) return known
  const fetched = await fetchAddress(url, options)
  if (fetched.kind === 'unchanged') throw new Error('The site answered a condition that was not made.')
  const { body: bytes, contentType, status, headers, etag, lastModified } = fetched
  const brought = {
    document: { bytes, contentType, url: fetched.url, askedUrl: url, name: null },
    page: { url: fetched.url, status, headers },
    fetched: { url: fetched.url, etag, lastModified },
  }
  recent.delete(url)
  recent.set(url, { ...brought, until: Date.now() + KEPT_MS })
  let size = 0
  for (const [address, { document }] of [...recent].reverse()) {
    size += document.bytes.byteLength
    if (size > MOST_BYTES) recent.delete(address)
  }
  return brought
}

/** Lets go of what was fetched for a preview: it has been saved, or is to be fetched anew. */
export function forgetPage(url: string): void {
  kept.collateRecentPages?.delete(url)
}
