import { v7 } from 'uuid'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { collections } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { parse } from '../parse.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'
import { description, title, visibility } from './fields.ts'

const Input = z.object({
  title,
  description: description.default(''),
  visibility: visibility.default('private'),
})

/** Makes an empty collection. @returns its id and title; @throws CollateError `invalid`. */
export async function createCollection(
  viewer: Viewer,
  input: unknown,
): Promise<{ id: string; title: string }> {
  const user = requireUser(viewer)
  const given = parse(Input, input)
  return db().transaction((tx) => insertCollection(tx, user, given))
}

/** Within a transaction of the caller's, with input that has been parsed. */
export async function insertCollection(
  tx: Transaction,
  user: User,
  given: z.output<typeof Input>,
): Promise<{ id: string; title: string }> {
  const id = v7()
  await tx.insert(collections).values({ id, ownerId: user.userId, ...given })
  await audit(
    tx,
    user,
    'collection.created',
    { type: 'collection', id },
    { title: given.title, visibility: given.visibility },
  )
  return { id, title: given.title }
}
