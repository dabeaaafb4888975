import { v7 } from 'uuid'
import { z } from 'zod'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { audit } from '../audit.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { alignReports } from './compare-reports.ts'
import { comparisonFields } from './fields.ts'

const Input = z.object({
  title: comparisonFields.title,
  note: comparisonFields.note.default(''),
  visibility: comparisonFields.visibility.default('private'),
  articles: z.array(z.string()),
})

/**
 * Saves a comparison of reports with the versions and readings it was made on, and what was found.
 * @returns its id; @throws as `compareReports`, and `invalid` for the title or note.
 */
export async function saveComparison(viewer: Viewer, input: unknown): Promise<{ id: string }> {
  const user = requireUser(viewer)
  const { title, note, visibility, articles } = parse(Input, input)
  const { readings, comparison } = await alignReports(viewer, articles)
  const id = v7()
  await db().transaction(async (tx) => {
    await tx.insert(comparisons).values({
      id,
      ownerId: user.userId,
      title,
      note,
      visibility,
      engine: ENGINE_VERSION,
      result: comparison,
    })
    await tx.insert(comparisonArticles).values(
      readings.map((reading, position) => ({
        comparisonId: id,
        position,
        articleId: reading.articleId,
        versionId: reading.versionId,
        extraction: reading.extraction,
      })),
    )
    await audit(
      tx,
      viewer,
      'comparison.saved',
      { type: 'comparison', id },
      { title, reports: readings.length },
    )
  })
  return { id }
}
