import { and, asc, eq, isNotNull, lt, max, ne, notExists, sql } from 'drizzle-orm'
import { applyCorrections } from '#core/correct/apply-corrections.ts'
import type { CorrectedFact } from '#core/correct/correction.ts'
import { ADDED_FROM } from '#core/correct/fact-number.ts'
import type { Extraction } from '#core/fact.ts'
import type { Transaction } from '#db/client.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { comparisonArticles } from '#db/schema/comparisons.ts'
import { corrections } from '#db/schema/corrections.ts'
import { extractions } from '#db/schema/extractions.ts'
import { type NumberedFact, showReadings, storeReadings } from '../extraction/store-extraction.ts'

type Version = { id: string; articleId: string }
/** What the engine itself read; a fact's id is its number. */
type OwnReading = { extraction: number; engine: string; told: number; read: Extraction }

/**
 * Makes what people decided count: stores the engine's reading with the corrections in force applied, as a reading of
 * its own, which lists, comparisons and the reader then take. Without corrections the engine's own counts; where others
 * were stored after it, once more under a number of its own, so that the last reading of a version is always the one that
 * counts, also when newer versions have come. Runs within the caller's transaction, in which the article was locked.
 */
export async function storeCorrected(tx: Transaction, version: Version, own: OwnReading): Promise<void> {
  const all = await tx
    .select({
      id: corrections.id,
      versionId: corrections.versionId,
      about: corrections.about,
      decision: corrections.decision,
      withdrawnAt: corrections.withdrawnAt,
    })
    .from(corrections)
    .where(eq(corrections.articleId, version.articleId))
    .orderBy(asc(corrections.id))
  const inForce = all.filter(({ withdrawnAt }) => withdrawnAt === null)
  const { facts } = applyCorrections(own.read, version.id, inForce)
  const last = await lastNumber(tx, version.id)
  if (facts.some((fact) => fact.corrections.length > 0) || last > own.extraction) {
    const added = all.filter(({ decision }) => decision.kind === 'add').map(({ id }) => id)
    const read = { ...own.read, facts: numbered(facts, added) }
    const { engine, told, extraction: correctedFrom } = own
    await storeReadings(tx, [{ version, extraction: last + 1, engine, told, correctedFrom, read }])
  } else {
    await showReadings(tx, [{ version, extraction: own.extraction, facts: facts.length }])
  }
  await dropUnused(tx, version)
}

/** A fact of the engine keeps its number; an added one is numbered among all that were ever added to its article. */
function numbered(facts: CorrectedFact[], added: string[]): NumberedFact[] {
  return facts
    .filter(({ rejected }) => !rejected)
    .map((fact) => {
      const n = fact.machine ? Number(fact.machine.id) : ADDED_FROM + added.indexOf(fact.id) + 1
      return { ...fact, id: String(n), n }
    })
}

async function lastNumber(tx: Transaction, versionId: string): Promise<number> {
  const [last] = await tx
    .select({ n: max(extractions.n) })
    .from(extractions)
    .where(eq(extractions.versionId, versionId))
  return last?.n ?? 0
}

/** Corrected readings that were superseded a day ago, which no open page needs any more, and that nothing rests on. */
async function dropUnused(tx: Transaction, version: Version): Promise<void> {
  const compared = tx
    .select({ one: sql`1` })
    .from(comparisonArticles)
    .where(
      and(
        eq(comparisonArticles.versionId, extractions.versionId),
        eq(comparisonArticles.extraction, extractions.n),
      ),
    )
  const kept = tx
    .select({ one: sql`1` })
    .from(collectionItems)
    .where(
      and(
        eq(collectionItems.versionId, extractions.versionId),
        eq(collectionItems.extraction, extractions.n),
      ),
    )
  const current = sql`coalesce((select max(${extractions.n}) from ${extractions} where ${extractions.versionId} = ${version.id}), 0)`
  await tx
    .delete(extractions)
    .where(
      and(
        eq(extractions.versionId, version.id),
        isNotNull(extractions.correctedFrom),
        lt(extractions.extractedAt, sql`now() - interval '1 day'`),
        ne(extractions.n, current),
        notExists(compared),
        notExists(kept),
      ),
    )
}
