import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { alignReports } from '../compare/compare-reports.ts'
import { insertComparison } from '../compare/save-comparison.ts'
import { CollateError } from '../errors.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { insertCollection } from './create-collection.ts'
import { note, title } from './fields.ts'
import { lockCollection, touch } from './lock.ts'
import { checkRoom } from './room.ts'
import { isSame } from './same.ts'
import { shareComparisons } from './share-comparisons.ts'
import { takeWords } from './take-words.ts'
import { things } from './thing.ts'
import type { AddedItems, Keepable } from './types.ts'

const Input = z
  .object({
    /** One's own collection; without it, a new one is made under `title`. */
    collectionId: z.string().optional(),
    title: title.optional(),
    things,
    note: note.default(''),
    /** Whether members may open a private comparison that goes into a collection which others can read. */
    share: z.enum(['keep', 'members']).optional(),
  })
  .refine(({ collectionId, title }) => (collectionId === undefined) !== (title === undefined), {
    path: ['collectionId'],
    message: 'Choose a collection, or give a new one a title.',
  })
  .refine(({ things }) => things.filter(({ kind }) => kind === 'unsaved').length < 2, {
    path: ['things'],
    message: 'One comparison at a time can be saved with it.',
  })
  .refine(({ things, note }) => things.length > 0 || note !== '', {
    path: ['note'],
    message: 'There is nothing to add. Write a note.',
  })

type Item = typeof collectionItems.$inferSelect
type NewItem = Pick<
  typeof collectionItems.$inferInsert,
  'kind' | 'articleId' | 'versionId' | 'extraction' | 'factN' | 'comparisonId' | 'label' | 'kept' | 'note'
>

/**
 * Puts things at the end of one's own collection, with their words as they are now. A note goes under a single
 * thing, above several, and stands by itself where there is none; a thing that is there already gets the note
 * added to its own. A comparison that has not been saved is saved with it, for its person alone. Where others can read
 * the collection, a private comparison is added only if it was said whether they may open it.
 * @throws CollateError `invalid`, at `share` where that was not said, `not-found` for the collection or a thing, `too-large` for a full collection.
 */
export async function addItems(viewer: Viewer, input: unknown): Promise<AddedItems> {
  const user = requireUser(viewer)
  const { collectionId, title = '', things, note, share } = parse(Input, input)
  const found = await takeWords(viewer, things)
  const unsaved = found.find((thing) => thing.kind === 'unsaved')
  const aligned = unsaved && (await alignReports(viewer, unsaved.articleIds))
  return db().transaction(async (tx) => {
    const collection =
      collectionId !== undefined
        ? await lockCollection(tx, user, collectionId)
        : {
            ...(await insertCollection(tx, user, { title, description: '', visibility: 'private' })),
            visibility: 'private' as const,
          }
    const isOpen = collection.visibility !== 'private' && found.some(isClosed)
    if (isOpen && share === undefined) throw notSaid()
    const visibility = isOpen && share === 'members' ? share : 'private'
    const here = await tx
      .select()
      .from(collectionItems)
      .where(and(eq(collectionItems.collectionId, collection.id), isNull(collectionItems.removedAt)))
      .orderBy(asc(collectionItems.position))
    const items: NewItem[] = []
    const known: Item[] = []
    const saved =
      unsaved && aligned
        ? await insertComparison(tx, user, { title: unsaved.title, note: '', visibility }, aligned)
        : null
    for (const item of found.map((thing) => toItem(thing, saved?.id ?? null))) {
      const same = here.find((one) => isSame(one, item))
      if (same) known.push(same)
      else if (!items.some((one) => isSame(one, item))) items.push(item)
    }
    if (note) await placeNote(tx, note, things.length, items, known)
    checkRoom(here.length, items.length)
    const added = await insertItems(tx, collection.id, user.userId, items)
    const closed = found.flatMap((thing) =>
      thing.kind === 'comparison' && thing.isPrivate ? [thing.comparisonId] : [],
    )
    const shared =
      visibility === 'members'
        ? [
            ...(await shareComparisons(tx, user, closed, { from: 'private', to: 'members' })),
            ...(saved ? [saved.id] : []),
          ]
        : []
    await touch(tx, collection.id)
    await audit(
      tx,
      viewer,
      'collection.items-added',
      { type: 'collection', id: collection.id },
      { title: collection.title, added: added.length, already: known.length },
    )
    return {
      collection: { id: collection.id, title: collection.title },
      added,
      already: known.length,
      saved: unsaved && saved ? { id: saved.id, title: unsaved.title } : null,
      shared,
    }
  })
}

/** Whether others cannot open it: a comparison that is saved with it is its person's alone. */
export function isClosed(thing: Keepable): boolean {
  return thing.kind === 'unsaved' || (thing.kind === 'comparison' && thing.isPrivate)
}

function notSaid(): CollateError {
  const message = 'Choose whether the others may open this comparison.'
  return new CollateError('invalid', message, { share: message })
}

async function placeNote(tx: Transaction, note: string, things: number, items: NewItem[], known: Item[]) {
  const [item] = items
  const [same] = known
  if (things === 1 && item) {
    item.note = note
  } else if (things === 1 && same) {
    const joined = [same.note, note].filter(Boolean).join('\n\n')
    if (joined.length > 20_000) {
      const message = 'With the note that is there already, this is longer than 20,000 characters.'
      throw new CollateError('invalid', message, { note: message })
    }
    await tx.update(collectionItems).set({ note: joined }).where(eq(collectionItems.id, same.id))
  } else {
    items.unshift({ kind: 'note', label: '', kept: null, note })
  }
}

async function insertItems(tx: Transaction, collectionId: string, addedBy: string, items: NewItem[]) {
  if (items.length === 0) return []
  const [{ last } = { last: 0 }] = await tx
    .select({ last: sql<number>`coalesce(max(${collectionItems.position}), 0)` })
    .from(collectionItems)
    .where(eq(collectionItems.collectionId, collectionId))
  const made = await tx
    .insert(collectionItems)
    .values(items.map((item, i) => ({ ...item, collectionId, addedBy, position: last + i + 1 })))
    .returning({ id: collectionItems.id })
  return made.map(({ id }) => id)
}

/** `savedId`: of the comparison that was saved for it just now. */
function toItem(thing: Keepable, savedId: string | null): NewItem {
  switch (thing.kind) {
    case 'article': {
      const { articleId, versionId, report } = thing
      return { kind: 'article', articleId, versionId, label: report.title, kept: { report } }
    }
    case 'fact': {
      const { articleId, versionId, extraction, n, title } = thing.fact
      return {
        kind: 'fact',
        articleId,
        versionId,
        extraction,
        factN: n,
        label: title,
        kept: { fact: thing.fact },
      }
    }
    case 'comparison': {
      const { comparisonId, title, comparison } = thing
      return { kind: 'comparison', comparisonId, label: title, kept: { comparison } }
    }
    case 'unsaved': {
      const { title, comparison } = thing
      return { kind: 'comparison', comparisonId: savedId, label: title, kept: { comparison } }
    }
    case 'row': {
      const { comparisonId, row } = thing
      return { kind: 'row', comparisonId, label: row.explanation, kept: { row } }
    }
  }
}
