import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { applyCorrections } from '#core/correct/apply-corrections.ts'
import type { CorrectedFact } from '#core/correct/correction.ts'
import { ADDED_FROM } from '#core/correct/fact-number.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { users } from '#db/schema/users.ts'
import { versions } from '#db/schema/versions.ts'
import { notFound } from '../errors.ts'
import { calledTitle } from '../reading/called-title.ts'
import type { Reading } from '../reading/types.ts'
import { ROLES, requireUser, type Viewer } from '../viewer.ts'
import { listCorrections } from './list-corrections.ts'
import { loadOwnReading } from './own-reading.ts'
import type { CorrectionRow, ReadExtraction, ShownFact } from './types.ts'

/**
 * The newest capture of a report with what the engine made of every sentence and what people corrected; rejected facts
 * are in it, marked. @throws CollateError `unauthenticated`, `not-found`.
 */
export async function readExtraction(viewer: Viewer, articleId: string): Promise<ReadExtraction> {
  const user = requireUser(viewer)
  if (!z.uuid().safeParse(articleId).success) throw notFound('report')
  const [head] = await db()
    .select({
      articleId: articles.id,
      title: calledTitle(),
      source: { id: sources.id, name: sources.name, kind: sources.kind },
      published: articles.published,
      isSample: articles.isSample,
      versionId: versions.id,
      versionN: versions.n,
      text: versions.text,
      problem: articles.readingProblem,
    })
    .from(articles)
    .innerJoin(versions, eq(versions.id, articles.currentVersionId))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articles.id, articleId))
  if (!head) throw notFound('report')
  const [own, all] = await Promise.all([loadOwnReading(articleId), listCorrections(viewer, articleId)])
  const mayCorrect = ROLES.indexOf(user.role) <= ROLES.indexOf('editor')
  const applied = own && apply(own, all)
  return {
    ...head,
    reading: applied?.reading ?? null,
    unplaced: applied?.unplaced ?? [],
    corrections: all,
    mayCorrect,
    editors: mayCorrect ? [] : await findEditors(),
  }
}

const MOST_NAMED = 5

async function findEditors(): Promise<string[]> {
  const rows = await db()
    .select({ name: users.name })
    .from(users)
    .where(and(ne(users.role, 'researcher'), isNull(users.disabledAt)))
    .orderBy(asc(users.role), asc(users.createdAt), asc(users.id))
    .limit(MOST_NAMED)
  return rows.map(({ name }) => name)
}

function apply(own: Reading, all: CorrectionRow[]) {
  const inForce = all.filter(({ withdrawn }) => withdrawn === null)
  const { facts, unplaced } = applyCorrections(own.result, own.versionId, inForce)
  const added = all
    .filter(({ kind }) => kind === 'add')
    .map(({ id }) => id)
    .reverse()
  const { sentences, boilerplate, skipped, entities } = own.result
  return {
    unplaced,
    reading: {
      extraction: own.extraction,
      engine: own.engine,
      at: own.readAt,
      sentences,
      boilerplate,
      skipped,
      facts: facts.map((fact) => toShown(fact, own, added)),
      entities: entities
        .map(({ name, kind, mentions }) => ({ name, kind, mentions: mentions.length }))
        .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name, 'en')),
    },
  }
}

function toShown(fact: CorrectedFact, { entityIds }: Reading, added: string[]): ShownFact {
  const { attribution, machine, ...rest } = fact
  return {
    ...rest,
    n: machine ? Number(machine.id) : ADDED_FROM + added.indexOf(fact.id) + 1,
    hops: attribution.map((hop) => ({
      ...hop,
      name: hop.entity ?? hop.source,
      written: hop.source,
      entityId: (hop.entity && entityIds[hop.entity]) || null,
    })),
    before: machine && {
      quote: machine.quote,
      voice: machine.voice,
      attribution: machine.attribution,
    },
  }
}
