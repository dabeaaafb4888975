import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { LEAD, type Signature, signatureOf } from '#core/stories/signature.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { entities } from '#db/schema/entities.ts'
import { mentions } from '#db/schema/mentions.ts'
import { versions } from '#db/schema/versions.ts'
import { lately } from '../engine/lately.ts'
import { calledTitle } from '../reading/called-title.ts'

/** Each holds some 30 kB. What is placed one after the other has neighbours in common. */
const MOST_KEPT = 300

/** By everything that they are made of. */
const kept = lately<Signature>(MOST_KEPT, () => 1)

/** What articles are about, by their newest readings; those that are gone or not read yet are left out. */
export async function loadSignatures(ids: string[]): Promise<Map<string, Signature>> {
  const found = new Map<string, Signature>()
  const missing = new Map<string, Head>()
  for (const { id, ...head } of await loadHeads(ids)) {
    const known = kept.get(JSON.stringify(head))
    if (known) found.set(id, known)
    else missing.set(id, head)
  }
  const words = await loadWords([...missing.values()])
  for (const [id, head] of missing) {
    const { lead = '', names = [] } = words.get(head.versionId) ?? {}
    const signature = signatureOf({ ...head, lead, names })
    kept.put(JSON.stringify(head), signature)
    found.set(id, signature)
  }
  return found
}

/** A reading, which never changes, and what is told of its report. */
type Head = { versionId: string; extraction: number | null; title: string; published: string | null }

async function loadHeads(ids: string[]): Promise<Array<Head & { id: string }>> {
  if (ids.length === 0) return []
  return db()
    .select({
      id: articles.id,
      versionId: versions.id,
      extraction: articles.currentExtraction,
      title: calledTitle(),
      published: articles.published,
    })
    .from(articles)
    .innerJoin(versions, eq(versions.id, articles.currentVersionId))
    .where(and(inArray(articles.id, ids), isNotNull(articles.currentExtraction)))
}

type Words = { lead: string; names: Array<{ name: string; mentions: number }> }

/** How versions begin, and who and what is named in readings of them, by the versions' ids. */
async function loadWords(heads: Head[]): Promise<Map<string, Words>> {
  if (heads.length === 0) return new Map()
  const [leads, named] = await Promise.all([
    db()
      .select({ versionId: versions.id, lead: sql<string>`left(${versions.text}, ${LEAD})` })
      .from(versions)
      .where(
        inArray(
          versions.id,
          heads.map(({ versionId }) => versionId),
        ),
      ),
    db()
      .select({
        versionId: mentions.versionId,
        name: entities.name,
        mentions: sql<number>`count(*)`.mapWith(Number),
      })
      .from(mentions)
      .innerJoin(entities, eq(entities.id, mentions.entityId))
      .where(
        or(
          ...heads.map(({ versionId, extraction }) =>
            and(eq(mentions.versionId, versionId), eq(mentions.extraction, extraction ?? 0)),
          ),
        ),
      )
      .groupBy(mentions.versionId, entities.id),
  ])
  const namesOf = Map.groupBy(named, ({ versionId }) => versionId)
  return new Map(
    leads.map(({ versionId, lead }) => [versionId, { lead, names: namesOf.get(versionId) ?? [] }]),
  )
}
