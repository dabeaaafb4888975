import { and, asc, eq, isNull } from 'drizzle-orm'
import { applyCorrections } from '#core/correct/apply-corrections.ts'
import type { CorrectedFact } from '#core/correct/correction.ts'
import { db, type Transaction } from '#db/client.ts'
import { corrections } from '#db/schema/corrections.ts'
import { audit } from '../audit.ts'
import { CollateError } from '../errors.ts'
import { lockArticle } from '../extraction/unread-version.ts'
import { alignJob } from '../ingest/jobs.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { parse } from '../parse.ts'
import type { Reading } from '../reading/types.ts'
import { requireRole, type Viewer } from '../viewer.ts'
import { correctionInput, type ParsedCorrection } from './correction-input.ts'
import { makeDecision } from './make-decision.ts'
import { findOwnKey, loadOwnReading } from './own-reading.ts'
import { sayWhatHappened } from './say-what-happened.ts'
import { storeCorrected } from './store-corrected.ts'

/**
 * Rejects a fact, corrects its speaker or its words, or adds one, in the newest capture of a report; see
 * CorrectionInput. The decision counts at once wherever facts are read; the report is then compared anew.
 * @throws CollateError `unauthenticated`; `forbidden` below editor; `invalid` at `span`, `speaker` or `note`;
 * `conflict` where the report or the fact has changed since the person looked, which says by whom.
 */
export async function correctFact(viewer: Viewer, given: unknown): Promise<{ id: string }> {
  const user = requireRole(viewer, 'editor')
  const input = parse(correctionInput, given)
  // Loaded before the transaction: within it, a second connection could wait for those of others for ever.
  const own = await loadOwnReading(input.articleId)
  if (!own || own.versionId !== input.versionId || own.extraction !== input.extraction) throw readAnew()
  return db().transaction(async (tx) => {
    await lockArticle(tx, input.articleId)
    const { versionId, extraction } = await findOwnKey(tx, input.articleId)
    if (versionId !== own.versionId || extraction !== own.extraction) throw readAnew()
    const { facts } = applyCorrections(own.result, versionId, await inForce(tx, input.articleId))
    const fact = await findFact(tx, facts, input)
    const { about, decision } = makeDecision(own.result, facts, fact, input)
    const { articleId, note } = input
    const [made] = await tx
      .insert(corrections)
      .values({
        articleId,
        versionId,
        extraction,
        kind: input.kind,
        about,
        decision,
        note,
        madeBy: user.userId,
      })
      .returning({ id: corrections.id })
    if (!made) throw new Error('The new correction was not returned.')
    await audit(
      tx,
      viewer,
      'fact.corrected',
      { type: 'article', id: articleId },
      {
        correction: made.id,
        kind: input.kind,
        quote: about.quote.slice(0, 200),
      },
    )
    await storeCorrected(tx, { id: versionId, articleId }, toOwn(own))
    await enqueue(tx, alignJob, { articleId }, { singletonKey: articleId })
    return made
  })
}

export const toOwn = ({ extraction, engine, told, result }: Reading) => ({
  extraction,
  engine,
  told,
  read: result,
})

function inForce(tx: Transaction, articleId: string) {
  return tx
    .select({
      id: corrections.id,
      versionId: corrections.versionId,
      about: corrections.about,
      decision: corrections.decision,
    })
    .from(corrections)
    .where(and(eq(corrections.articleId, articleId), isNull(corrections.withdrawnAt)))
    .orderBy(asc(corrections.id))
}

async function findFact(
  tx: Transaction,
  facts: CorrectedFact[],
  input: ParsedCorrection,
): Promise<CorrectedFact | null> {
  if (input.kind === 'add') return null
  const fact = facts.find(({ id }) => id === input.fact)
  if (!fact) throw readAnew()
  const same =
    fact.corrections.length === input.known.length && fact.corrections.every((id) => input.known.includes(id))
  if (!same) {
    throw new CollateError(
      'conflict',
      await sayWhatHappened(
        tx,
        fact.corrections.filter((id) => !input.known.includes(id)),
      ),
    )
  }
  return fact
}

function readAnew(): CollateError {
  return new CollateError(
    'conflict',
    'This report has been read anew since you opened it. What you see is now the new reading; nothing of yours was stored.',
  )
}
