import { asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { lockCollectionOf, touch } from './lock.ts'

const Input = z.object({
  id: z.string(),
  to: z.union([
    z.enum(['up', 'down', 'first', 'last']),
    z.object({ after: z.uuid() }),
    z.object({ before: z.uuid() }),
  ]),
})

/**
 * Moves an item within its collection: one place up or down, to an end, or next to another item. Places are
 * named by what stands there, not by numbers, so that a move means the same after somebody else's move.
 * @returns its place among the items shown, 1 for the first, and how many these are.
 * @throws CollateError `invalid`, `not-found` for the item or its neighbour.
 */
export async function moveItem(viewer: Viewer, input: unknown): Promise<{ place: number; of: number }> {
  const user = requireUser(viewer)
  const { id, to } = parse(Input, input)
  return db().transaction(async (tx) => {
    const collection = await lockCollectionOf(tx, user, id)
    const items = await tx
      .select({ id: collectionItems.id, removedAt: collectionItems.removedAt })
      .from(collectionItems)
      .where(eq(collectionItems.collectionId, collection.id))
      .orderBy(asc(collectionItems.position), asc(collectionItems.id))
    const shown = items.filter((item) => item.removedAt === null).map((item) => item.id)
    const after = goal(shown, id, to)
    const order = items.map((item) => item.id).filter((one) => one !== id)
    order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, id)
    await tx.execute(sql`
      update ${collectionItems} set position = o.place
      from unnest(${sql.param(order)}::uuid[]) with ordinality as o(id, place)
      where ${collectionItems.id} = o.id and ${collectionItems.position} <> o.place`)
    await touch(tx, collection.id)
    const place = order.filter((one) => shown.includes(one)).indexOf(id) + 1
    await audit(
      tx,
      viewer,
      'collection.item-moved',
      { type: 'collection', id: collection.id },
      { item: id, place },
    )
    return { place, of: shown.length }
  })
}

/** The item that `id` is to follow; null for the top. */
function goal(shown: string[], id: string, to: z.output<typeof Input>['to']): string | null {
  const at = shown.indexOf(id)
  if (at < 0) throw notFound('item')
  if (to === 'up') return shown[at - 2] ?? null
  if (to === 'down') return shown[at + 1] ?? shown[at - 1] ?? null
  if (to === 'first') return null
  if (to === 'last') return shown.filter((one) => one !== id).at(-1) ?? null
  const neighbor = 'after' in to ? to.after : to.before
  if (neighbor === id || !shown.includes(neighbor)) throw notFound('item')
  if ('after' in to) return neighbor
  const others = shown.filter((one) => one !== id)
  return others[others.indexOf(neighbor) - 1] ?? null
}
