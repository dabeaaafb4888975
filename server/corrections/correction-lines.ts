import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { applyCorrections } from '#core/correct/apply-corrections.ts'
import type { CorrectedFact, CorrectionKind } from '#core/correct/correction.ts'
import type { Fact } from '#core/fact.ts'
import { db } from '#db/client.ts'
import { corrections } from '#db/schema/corrections.ts'
import { loadReadings } from '../reading/load-readings.ts'
import type { Reading } from '../reading/types.ts'

/**
 * One fact that people corrected, with the article it stands in: what an engine is measured on. `machine` is null for
 * a fact that was missing, `corrected` for one that was rejected. Facts are in the form of `collate extract`.
 */
export type CorrectionLine = {
  id: string
  title: string
  published?: string
  source: string
  text: string
  engine: string
  corrections: Array<{ id: string; kind: CorrectionKind; madeAt: string; note: string }>
  machine: Fact | null
  corrected: Fact | null
}

type Key = { versionId: string; extraction: number }
type Made = { id: string; kind: CorrectionKind; madeAt: Date; note: string }

/** Every corrected fact, reading by reading; withdrawn corrections are left out. Access is the caller's to check. */
export async function* correctionLines(): AsyncGenerator<CorrectionLine> {
  let key: Key | null = null
  for (;;) {
    key = await nextReading(key)
    if (!key) return
    const [reading] = await loadReadings([key])
    if (reading) yield* linesOf(reading, await madeOn(key))
  }
}

/** The reading after `key` that corrections in force were made on. */
async function nextReading(key: Key | null): Promise<Key | null> {
  const { versionId, extraction, withdrawnAt } = corrections
  // One comparison of whole rows, because an index can start from it.
  const after =
    key && sql`(${versionId}, ${extraction}) > (${key.versionId}::uuid, ${key.extraction}::integer)`
  const [next] = await db()
    .select({ versionId, extraction })
    .from(corrections)
    .where(and(isNull(withdrawnAt), after ?? undefined))
    .orderBy(asc(versionId), asc(extraction))
    .limit(1)
  return next ?? null
}

function madeOn({ versionId, extraction }: Key) {
  return db()
    .select()
    .from(corrections)
    .where(
      and(
        eq(corrections.versionId, versionId),
        eq(corrections.extraction, extraction),
        isNull(corrections.withdrawnAt),
      ),
    )
    .orderBy(asc(corrections.id))
}

function linesOf(reading: Reading, made: Awaited<ReturnType<typeof madeOn>>): CorrectionLine[] {
  const { articleId, title, published, source, text, engine, versionId, result } = reading
  const byId = new Map<string, Made>(made.map((one) => [one.id, one]))
  const { facts } = applyCorrections(result, versionId, made)
  return facts
    .filter((fact) => fact.corrections.length > 0)
    .map((fact) => ({
      id: articleId,
      title,
      ...(published !== null && { published }),
      source,
      text,
      engine,
      corrections: fact.corrections
        .flatMap((id) => byId.get(id) ?? [])
        .map(({ id, kind, madeAt, note }) => ({ id, kind, madeAt: madeAt.toISOString(), note })),
      machine: fact.machine,
      corrected: fact.rejected ? null : toFact(fact),
    }))
}

function toFact({
  corrections: _,
  rejected: _rejected,
  machine: _machine,
  about: _about,
  ...fact
}: CorrectedFact) {
  return fact
}
