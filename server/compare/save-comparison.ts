import { v7 } from 'uuid'
import { z } from 'zod'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db, type Transaction } from '#db/client.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { audit } from '../audit.ts'
import { parse } from '../parse.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'
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
  const { articles, ...said } = parse(Input, input)
  const aligned = await alignReports(viewer, articles)
  return db().transaction((tx) => insertComparison(tx, user, said, aligned))
}

/** Within a transaction of the caller's, with input that has been parsed. */
export async function insertComparison(
  tx: Transaction,
  user: User,
  said: Omit<z.output<typeof Input>, 'articles'>,
  { readings, comparison }: Awaited<ReturnType<typeof alignReports>>,
): Promise<{ id: string }> {
  const id = v7()
  await tx.insert(comparisons).values({
    id,
    ownerId: user.userId,
    ...said,
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
    user,
    'comparison.saved',
    { type: 'comparison', id },
    { title: said.title, reports: readings.length },
  )
  return { id }
}
