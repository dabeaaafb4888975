import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { textAround } from '#core/text/around.ts'
import { db } from '#db/client.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { versions } from '#db/schema/versions.ts'
import { notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import type { Viewer } from '../viewer.ts'
import type { Paragraph } from './types.ts'
import { visibleComparisons } from './visible.ts'

const offset = z.coerce.number().int().nonnegative()
const Input = z
  .object({ versionId: z.uuid(), start: offset, end: offset })
  .refine(({ start, end }) => start <= end)

/**
 * The paragraph around some words of a version. Who is signed in may read every version, everybody else those of
 * comparisons that are public.
 * @throws CollateError `invalid`, and `not-found` for a version that is not there or not the viewer's to see.
 */
export async function getParagraph(viewer: Viewer, input: unknown): Promise<Paragraph> {
  const { versionId, start, end } = parse(Input, input)
  const [version] =
    viewer.kind === 'user'
      ? await db().select({ text: versions.text }).from(versions).where(eq(versions.id, versionId))
      : await db()
          .select({ text: versions.text })
          .from(versions)
          .innerJoin(comparisonArticles, eq(comparisonArticles.versionId, versions.id))
          .innerJoin(comparisons, eq(comparisons.id, comparisonArticles.comparisonId))
          .where(and(eq(versions.id, versionId), visibleComparisons(viewer)))
          .limit(1)
  if (!version || end > version.text.length) throw notFound('text')
  return textAround(version.text, { start, end })
}
