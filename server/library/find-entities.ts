import { asc, eq, like, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { aliases } from '#db/schema/aliases.ts'
import { entities } from '#db/schema/entities.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { cleanName, containing, startingWith } from './like.ts'
import type { EntityOption } from './types.ts'

const input = z.object({ q: z.string(), limit: z.int().min(1).max(50).default(10) })

/** Shorter than this a part of a name is in most names: only beginnings are looked for. */
const SHORTEST_PART = 3

/**
 * Entities for a type-ahead: by any part of their name or of an alias; whole names first, then beginnings, then
 * beginnings of words, then the rest. Nothing typed finds nothing. @throws CollateError `unauthenticated`, `invalid`.
 */
export async function findEntities(viewer: Viewer, given: z.input<typeof input>): Promise<EntityOption[]> {
  requireUser(viewer)
  const { q, limit } = parse(input, given)
  const typed = cleanName(q)
  if (!typed) return []
  const pattern = typed.length < SHORTEST_PART ? startingWith(typed) : containing(typed)
  const nearness = (name: SQL) => sql<number>`case
    when ${name} = ${typed} then 0
    when ${name} like ${startingWith(typed)} then 1
    when ${name} like ${`% ${startingWith(typed)}`} then 2
    else 3 end`
  const own = sql`lower(${entities.name})`
  const other = sql`lower(${aliases.name})`
  const [named, aliased] = await Promise.all([
    db()
      .select({ id: entities.id, name: entities.name, kind: entities.kind, near: nearness(own) })
      .from(entities)
      .where(like(own, pattern))
      .orderBy(nearness(own), asc(sql`length(${entities.name})`), asc(entities.name))
      .limit(limit),
    db()
      .select({
        id: entities.id,
        name: entities.name,
        kind: entities.kind,
        near: nearness(other),
        alias: aliases.name,
      })
      .from(aliases)
      .innerJoin(entities, eq(entities.id, aliases.entityId))
      .where(like(other, pattern))
      .orderBy(nearness(other), asc(sql`length(${aliases.name})`), asc(aliases.name))
      .limit(limit),
  ])
  const options = new Map<string, EntityOption & { near: number }>()
  for (const found of [...named.map((one) => ({ ...one, alias: null })), ...aliased]) {
    const known = options.get(found.id)
    if (!known || found.near < known.near) options.set(found.id, found)
  }
  return [...options.values()]
    .sort((a, b) => a.near - b.near)
    .slice(0, limit)
    .map(({ near: _, ...option }) => option)
}
