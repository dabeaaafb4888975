import { eq } from 'drizzle-orm'
import { isRetitled } from '#core/checks/find-edit.ts'
import type { TextBlock } from '#core/read/text-blocks.ts'
import { db } from '#db/client.ts'
import type { pageChecks } from '#db/schema/page-checks.ts'
import { snapshots } from '#db/schema/snapshots.ts'
import { versions } from '#db/schema/versions.ts'
import { onThread } from '#server/engine/pool.ts'
import { type Fetched, type FetchOptions, fetchAddress } from '#server/fetch/fetch-address.ts'
import { fetchInTurn } from '#server/fetch/fetch-in-turn.ts'
import { pageError } from '#server/imports/problem.ts'
import { readDocument } from '#server/imports/read-document.ts'
import { makeSnapshot, type Snapshot, snapshotHtml } from '#server/ingest/snapshot.ts'
import { PageFault } from './fault.ts'
import type { FetchedPage } from './watch-page.ts'

export type CheckRow = typeof pageChecks.$inferSelect

export type Seen = {
  /** What is remembered of the page for the next look. */
  page: Omit<FetchedPage, 'title'> & { title: string | null }
  /** What it says now, where that is something else than it said. */
  edit: Edit | null
}

export type Edit = {
  text: string
  blocks: TextBlock[]
  /** Null where the page's own title is as it was: then the article's stays what it is called here. */
  title: string | null
  snapshot: Snapshot | undefined
}

/**
 * Fetches and reads the page of a report, and holds it against the newest version that was read from it.
 * @param options.scheduled whether nobody waits for it: then the site's turn is waited for, its robots.txt heeded, and
 *   it need not send what it has not changed
 * @throws FetchError; ReadError, EngineError and ImportError of reading; PageFault where the page no longer shows it.
 */
export async function lookAtPage(
  row: CheckRow,
  { scheduled, ...options }: FetchOptions & { scheduled: boolean },
): Promise<Seen> {
  const fetched = scheduled
    ? await fetchInTurn(row.url, { ...options, robots: true, conditions: row })
    : await fetchAddress(row.url, options)
  const url = fetched.movedTo ?? row.url
  if (siteOf(fetched.url) !== siteOf(row.url)) throw new PageFault('other-site')
  const known = { url, title: row.title, etag: fetched.etag, lastModified: fetched.lastModified }
  if (fetched.kind === 'unchanged') return { page: known, edit: null }
  const { text, blocks, title, html } = await readAgain(fetched, row.url)
  const before = await captured(row.versionId)
  const finding = await onThread('findEdit', { before, after: { text, title, html } })
  if (finding === 'cut') throw new PageFault('cut-short')
  const page = { ...known, title }
  const retitled = row.title !== null && isRetitled(row.title, title)
  if (finding === 'same' && !retitled) return { page, edit: null }
  const snapshot = html === null ? undefined : await makeSnapshot(html, aboutPage(fetched))
  return { page, edit: { text, blocks, title: retitled ? title : null, snapshot } }
}

type Document = Extract<Fetched, { kind: 'document' }>

async function readAgain({ body: bytes, contentType, url }: Document, askedUrl: string) {
  const { report, title, problem, html } = await readDocument(
    { bytes, contentType, url, askedUrl, name: null },
    {},
  )
  if (problem) throw pageError(problem)
  return { text: report.text, blocks: report.blocks, title, html }
}

const aboutPage = ({ url, status, headers }: Document) => ({ url, status, headers })

async function captured(versionId: string) {
  const [version] = await db()
    .select({ text: versions.text, title: versions.title, html: snapshots.html })
    .from(versions)
    .leftJoin(snapshots, eq(snapshots.versionId, versions.id))
    .where(eq(versions.id, versionId))
  if (!version) throw new Error(`The version ${versionId} of a page is gone.`)
  const { html, ...words } = version
  return { ...words, html: html ? await snapshotHtml(html) : null }
}

/** What a site is known by, whichever of its usual names it goes by. */
function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, '')
}
