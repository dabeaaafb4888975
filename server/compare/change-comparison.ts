import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { audit } from '../audit.ts'
import { notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { comparisonFields } from './fields.ts'

const Input = z.object(comparisonFields).partial().extend({ id: z.uuid() })

/** Changes title, note or who may see one's own comparison; what is left out stays. @throws CollateError `invalid`, `not-found`. */
export async function changeComparison(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { id, title, note, visibility } = parse(Input, input)
  await db().transaction(async (tx) => {
    const [changed] = await tx
      .update(comparisons)
      .set({ title, note, visibility, updatedAt: new Date() })
      .where(and(eq(comparisons.id, id), eq(comparisons.ownerId, user.userId)))
      .returning({ title: comparisons.title, visibility: comparisons.visibility })
    if (!changed) throw notFound('comparison')
    await audit(tx, viewer, 'comparison.changed', { type: 'comparison', id }, changed)
  })
}
