import { createHash } from 'node:crypto'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import type { KnownArticle, Placement } from './types.ts'

/** More copies of one text than this are not worth listing. */
const MOST_LISTED = 5

const KNOWN = {
  id: articles.id,
  title: articles.title,
  source: sources.name,
  published: articles.published,
  isSample: articles.isSample,
}

/** SHA-256 of a stored text, hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

type Incoming = { canonicalUrl: string | null; hash: string }

/**
 * Makes those who store one address, or one text, at the same moment come one after the other, so that a form sent
 * twice finds its own report. Held until the transaction ends; addresses before texts and each in one order, so that
 * nobody waits in a ring.
 */
export async function lockPlacements(tx: Transaction, incoming: Incoming[]): Promise<void> {
  const addresses = incoming.flatMap(({ canonicalUrl }) => canonicalUrl ?? [])
  for (const keys of [addresses, incoming.map(({ hash }) => hash)]) {
    const ordered = [...new Set(keys)].sort()
    if (ordered.length === 0) continue
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${sql.param(ordered)}::text[]) as key`,
    )
  }
}

/** Where a report belongs among the articles that are here; see findPlacements. */
export async function findPlacement(database: Database | Transaction, report: Incoming): Promise<Placement> {
  const [placement] = await findPlacements(database, [report])
  return placement ?? { kind: 'new' }
}

/**
 * Where reports belong among the articles that are here, in order: its address decides, then its words. A text that an
 * article had before its newest version is a new version again, because the outlet changed it back.
 */
export async function findPlacements(
  database: Database | Transaction,
  reports: Incoming[],
): Promise<Placement[]> {
  const byAddress = await knownByAddress(
    database,
    reports.flatMap(({ canonicalUrl }) => canonicalUrl ?? []),
  )
  const ofAddress = ({ canonicalUrl }: Incoming) => (canonicalUrl ? byAddress.get(canonicalUrl) : undefined)
  const byText = await knownByText(
    database,
    reports.filter((report) => !ofAddress(report)).map(({ hash }) => hash),
  )
  return reports.map((report): Placement => {
    const known = ofAddress(report)
    if (known) {
      const { n, hash, ...of } = known
      return hash === report.hash ? { kind: 'unchanged', of } : { kind: 'version', of, n: n + 1 }
    }
    const same = byText.get(report.hash)
    return same ? { kind: 'same-text', articles: same } : { kind: 'new' }
  })
}

type Newest = KnownArticle & { n: number; hash: string }

/** By its address, each known article with the number and hash of its newest version. */
async function knownByAddress(
  database: Database | Transaction,
  addresses: string[],
): Promise<Map<string, Newest>> {
  if (addresses.length === 0) return new Map()
  const rows = await database
    .selectDistinctOn([articles.id], {
      ...KNOWN,
      address: articles.canonicalUrl,
      n: versions.n,
      hash: versions.hash,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .innerJoin(versions, eq(versions.articleId, articles.id))
    .where(inArray(articles.canonicalUrl, addresses))
    .orderBy(articles.id, desc(versions.n))
  return new Map(rows.map(({ address, ...known }) => [address ?? '', known]))
}

/** By the hash of a text, some of the articles whose newest text it is. */
async function knownByText(
  database: Database | Transaction,
  hashes: string[],
): Promise<Map<string, KnownArticle[]>> {
  if (hashes.length === 0) return new Map()
  // As many of each as are listed, and no more: a text may have thousands of copies.
  const same = database
    .select({ ...KNOWN, hash: versions.hash })
    .from(versions)
    .innerJoin(articles, and(eq(articles.id, versions.articleId), eq(articles.currentVersionId, versions.id)))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(versions.hash, sql`wanted.hash`))
    .orderBy(articles.id)
    .limit(MOST_LISTED)
    .as('same')
  const rows = await database
    .select({
      id: same.id,
      title: same.title,
      source: same.source,
      published: same.published,
      isSample: same.isSample,
      hash: same.hash,
    })
    .from(sql`unnest(${sql.param([...new Set(hashes)])}::text[]) as wanted(hash)`)
    .crossJoinLateral(same)
    .orderBy(same.id)
  return Map.groupBy(rows, ({ hash }) => hash)
}
