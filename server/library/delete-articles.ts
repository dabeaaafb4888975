import { z } from 'zod'
import { db } from '#db/client.ts'
import { auditAll } from '#server/audit.ts'
import { parse } from '#server/parse.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { removeArticles } from './remove-articles.ts'
import { MOST_SELECTED } from './types.ts'

const schema = z.object({
  articleIds: z
    .array(z.uuid())
    .min(1, 'Choose the reports that are to go.')
    .max(MOST_SELECTED, `At most ${MOST_SELECTED.toLocaleString('en-GB')} reports can be deleted at once.`),
})

/** Places in stories are held for as long as one lot takes; others wait for that. */
const LOT = 50

/**
 * Takes reports out of the library for everybody, as `deleteArticle` does with one, a lot at a time: where something goes
 * wrong on the way, those that went are gone and in the log, and the rest is there. Those that are gone already are
 * passed over.
 * @returns how many went. @throws CollateError `forbidden` for researchers, `invalid`.
 */
export async function deleteArticles(viewer: Viewer, given: unknown): Promise<{ deleted: number }> {
  const editor = requireRole(viewer, 'editor')
  const ids = [...new Set(parse(schema, given).articleIds)].sort()
  let deleted = 0
  for (let at = 0; at < ids.length; at += LOT) {
    deleted += await db().transaction(async (tx) => {
      const removed = await removeArticles(tx, ids.slice(at, at + LOT))
      await auditAll(
        tx,
        removed.map(({ id, ...about }) => ({
          actor: editor,
          action: 'article.deleted',
          subject: { type: 'article', id },
          detail: about,
        })),
      )
      return removed.length
    })
  }
  return { deleted }
}
