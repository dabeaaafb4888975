import { z } from 'zod'
import { db } from '#db/client.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { removeArticles } from './remove-articles.ts'

const schema = z.object({ articleId: z.uuid() })

/**
 * Takes a report out of the library for everybody, with its versions, its pages and all that was read in them.
 * Comparisons and stories go on without it, and comparisons name it as gone; collections keep the words that they kept.
 * The log keeps who did it, when, and the report's title, source and address.
 * @throws CollateError `forbidden` for researchers, `invalid`, or `not-found`.
 */
export async function deleteArticle(viewer: Viewer, given: unknown): Promise<void> {
  const editor = requireRole(viewer, 'editor')
  const { articleId } = parse(schema, given)
  await db().transaction(async (tx) => {
    const [removed] = await removeArticles(tx, [articleId])
    if (!removed) throw notFound('report')
    const { id, ...about } = removed
    await audit(tx, editor, 'article.deleted', { type: 'article', id }, about)
  })
}
