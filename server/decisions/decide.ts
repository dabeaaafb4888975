import { and, count, eq, gt, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { DecidedFact, Judgement } from '#core/decide/decision.ts'
import type { FactKey } from '#core/kept.ts'
import { db, type Transaction } from '#db/client.ts'
import { facts } from '#db/schema/facts.ts'
import { rowDecisionFacts, rowDecisions } from '#db/schema/row-decisions.ts'
import { storyArticles } from '#db/schema/stories.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '../audit.ts'
import { CollateError } from '../errors.ts'
import { lockArticle } from '../extraction/unread-version.ts'
import { alignJob } from '../ingest/jobs.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { parse } from '../parse.ts'
import { askForDigest } from '../stories/lock.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'
import { decisionInput, type ParsedDecision } from './decision-input.ts'
import { DID } from './decision-words.ts'

/**
 * Decides about facts of a comparison: that they share a row or do not, how they relate, or what is to be known beside
 * them; see DecisionInput. It counts at once in every comparison of their reports, over what the engine finds.
 * @throws CollateError `unauthenticated`; `invalid` at `parts`, `relation`, `aspect` or `note`; `conflict` where a report
 * has been read anew since the person looked, or somebody else decided about the same facts, which says who.
 */
export async function decide(viewer: Viewer, given: unknown): Promise<{ id: string }> {
  const user = requireUser(viewer)
  const input = parse(decisionInput, given)
  const found = await anchored(input.parts)
  const reports = new Set(found.map(({ articleId }) => articleId))
  if (input.kind !== 'note' && reports.size < 2) {
    throw refused('Choose facts of at least two reports.')
  }
  if ((input.kind === 'join' || input.kind === 'split') && input.parts.length !== 2) {
    throw refused(
      input.kind === 'join' ? 'Choose another row.' : 'Choose what to split off, and leave something.',
    )
  }
  return db().transaction(async (tx) => {
    // In one order, so that two people who decide at once do not wait for each other for ever.
    for (const articleId of [...reports].sort()) await lockArticle(tx, articleId)
    // Named once its turn has come: people say what they have seen by the newest name, and names sort by time.
    const id = v7()
    if (input.kind !== 'note') await refuseLate(tx, user, input.seen, found)
    await tx.insert(rowDecisions).values({
      id,
      kind: input.kind,
      decision: judgement(input),
      reports: reports.size,
      note: input.note,
      madeBy: user.userId,
    })
    await tx.insert(rowDecisionFacts).values(
      found.map(({ versionId, articleId, about, part }, n) => ({
        decisionId: id,
        n,
        part: partOf(input.kind, part, [...reports].indexOf(articleId)),
        articleId,
        versionId,
        about,
      })),
    )
    await audit(
      tx,
      viewer,
      'row.decided',
      { type: 'decision', id },
      { kind: input.kind, quote: found[0]?.about.quote.slice(0, 200) },
    )
    if (input.kind !== 'note') await countAnew(tx, reports)
    return { id }
  })
}

/** What the library counts of these reports against others, and what stands in their stories, follows what people decide. */
export async function countAnew(tx: Transaction, articleIds: Iterable<string>): Promise<void> {
  const ids = [...articleIds]
  for (const articleId of ids) await enqueue(tx, alignJob, { articleId }, { singletonKey: articleId })
  const placed = await tx
    .selectDistinct({ storyId: storyArticles.storyId })
    .from(storyArticles)
    .where(inArray(storyArticles.articleId, ids))
  for (const { storyId } of placed) await askForDigest(tx, storyId)
}

const refused = (message: string) => new CollateError('invalid', message, { parts: message })

type Anchored = DecidedFact & { versionId: string }

/** The facts with the words they are found again by. A key that leads nowhere is of a reading that has made way for a newer. */
async function anchored(parts: FactKey[][]): Promise<Anchored[]> {
  const readings = new Map(parts.flat().map((key) => [`${key.versionId} ${key.extraction}`, key]))
  const rows = await db()
    .select()
    .from(facts)
    .where(
      or(
        ...[...readings.values()].map(({ versionId, extraction }) =>
          and(
            eq(facts.versionId, versionId),
            eq(facts.extraction, extraction),
            inArray(
              facts.n,
              parts
                .flat()
                .filter((key) => key.versionId === versionId && key.extraction === extraction)
                .map(({ n }) => n),
            ),
          ),
        ),
      ),
    )
  const keyOf = ({ versionId, extraction, n }: FactKey) => `${versionId} ${extraction} ${n}`
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  const seen = new Set<string>()
  return parts.flatMap((part, at) =>
    part.flatMap((key): Anchored[] => {
      const row = byKey.get(keyOf(key))
      if (!row) {
        throw new CollateError(
          'conflict',
          'One of the reports has been read anew since you opened this page. What you see is now the new reading; nothing of yours was stored.',
        )
      }
      if (seen.has(keyOf(key))) return []
      seen.add(keyOf(key))
      const { articleId, versionId, start, end, quote, prefix, suffix } = row
      return [{ articleId, versionId, part: at, about: { start, end, quote, prefix, suffix } }]
    }),
  )
}

function judgement(input: ParsedDecision): Judgement {
  if (input.kind !== 'join' && input.kind !== 'relate') return { kind: input.kind }
  const { kind, relation, aspect } = input
  return kind === 'relate'
    ? { kind, relation: input.relation, aspect }
    : { kind, relation, aspect: relation && aspect }
}

/** Reports that are not comparable are kept apart from each other; what is said of a row is said of all of it. */
function partOf(kind: ParsedDecision['kind'], part: number, report: number): number {
  if (kind === 'not-comparable') return report
  return kind === 'relate' || kind === 'note' ? 0 : part
}

/** Somebody else decided about two of these facts after this person had looked. */
async function refuseLate(
  tx: Transaction,
  user: User,
  seen: string | null,
  found: Anchored[],
): Promise<void> {
  const same = found.map(({ articleId, about }) =>
    and(
      eq(rowDecisionFacts.articleId, articleId),
      sql`${rowDecisionFacts.about} ->> 'quote' = ${about.quote}`,
    ),
  )
  const [late] = await tx
    .select({ kind: rowDecisions.kind, by: users.name })
    .from(rowDecisions)
    .innerJoin(rowDecisionFacts, eq(rowDecisionFacts.decisionId, rowDecisions.id))
    .leftJoin(users, eq(users.id, rowDecisions.madeBy))
    .where(
      and(
        or(...same),
        ne(rowDecisions.kind, 'note'),
        isNull(rowDecisions.withdrawnAt),
        or(isNull(rowDecisions.madeBy), ne(rowDecisions.madeBy, user.userId)),
        seen ? gt(rowDecisions.id, seen) : undefined,
      ),
    )
    .groupBy(rowDecisions.id, users.name)
    .having(gte(count(), 2))
    .limit(1)
  if (!late) return
  throw new CollateError(
    'conflict',
    `${late.by ?? 'Somebody'} ${DID[late.kind]} meanwhile. The page now shows it; nothing of yours was stored. Send again if you still think so.`,
  )
}
