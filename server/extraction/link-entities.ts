import { eq, inArray, sql } from 'drizzle-orm'
import type { Entity, EntityKind } from '#core/fact.ts'
import type { Transaction } from '#db/client.ts'
import { aliases } from '#db/schema/aliases.ts'
import { entities } from '#db/schema/entities.ts'

/** Names longer than this are a fault of reading, and would not fit an index. */
const NAME_LENGTH = 300

type NamedThing = Pick<Entity, 'name' | 'kind' | 'aliases'>
/** The id of an entity by kind and name; `undefined` for a name that is none. */
export type EntityIds = (thing: { kind: EntityKind; name: string }) => string | undefined

const keyOf = ({ kind, name }: { kind: EntityKind; name: string }) => `${kind} ${name.toLowerCase()}`

/**
 * Finds or makes the entities that a reading names. One that is known by this name is it; one that is known by it as
 * another name is it only where no other of its kind is. New other names are kept with it.
 */
export async function linkEntities(tx: Transaction, things: NamedThing[]): Promise<EntityIds> {
  const wanted = new Map<string, NamedThing>()
  for (const thing of things) {
    const name = thing.name.trim()
    if (!name || name.length > NAME_LENGTH) continue
    const known = wanted.get(keyOf({ ...thing, name }))
    wanted.set(keyOf({ ...thing, name }), {
      ...thing,
      name,
      aliases: [...(known?.aliases ?? []), ...thing.aliases],
    })
  }
  const ids = await known(tx, [...wanted.values()])
  const missing = [...wanted.entries()].filter(([key]) => !ids.has(key)).sort(([a], [b]) => (a < b ? -1 : 1))
  for (let i = 0; i < missing.length; i += 1000) {
    // Always in this order: two readings that make the same entities wait for each other instead of locking up.
    await tx
      .insert(entities)
      .values(missing.slice(i, i + 1000).map(([, { name, kind }]) => ({ name, kind })))
      .onConflictDoNothing()
  }
  for (const [key, id] of await known(
    tx,
    missing.map(([, thing]) => thing),
  ))
    ids.set(key, id)
  await keepAliases(tx, wanted, ids)
  return (thing) => ids.get(keyOf({ ...thing, name: thing.name.trim() }))
}

async function known(tx: Transaction, things: NamedThing[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (let i = 0; i < things.length; i += 1000) {
    const names = [...new Set(things.slice(i, i + 1000).map(({ name }) => name.toLowerCase()))]
    const byName = await tx
      .select({ id: entities.id, kind: entities.kind, name: sql<string>`lower(${entities.name})` })
      .from(entities)
      .where(inArray(sql`lower(${entities.name})`, names))
    const byAlias = await tx
      .select({ id: entities.id, kind: entities.kind, name: sql<string>`lower(${aliases.name})` })
      .from(aliases)
      .innerJoin(entities, eq(entities.id, aliases.entityId))
      .where(inArray(sql`lower(${aliases.name})`, names))
    const candidates = Map.groupBy(byAlias, keyOf)
    for (const [key, found] of candidates) {
      const [only, other] = new Set(found.map(({ id }) => id))
      if (only && !other) ids.set(key, only)
    }
    for (const row of byName) ids.set(keyOf(row), row.id)
  }
  return ids
}

async function keepAliases(tx: Transaction, wanted: Map<string, NamedThing>, ids: Map<string, string>) {
  const rows = new Map<string, { entityId: string; name: string }>()
  for (const [key, { name, aliases: others }] of wanted) {
    const entityId = ids.get(key)
    if (!entityId) continue
    for (const other of [name, ...others]) {
      const alias = other.trim()
      if (alias && alias.length <= NAME_LENGTH) rows.set(`${entityId} ${alias}`, { entityId, name: alias })
    }
  }
  const sorted = [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  for (let i = 0; i < sorted.length; i += 1000) {
    await tx
      .insert(aliases)
      .values(sorted.slice(i, i + 1000))
      .onConflictDoNothing()
  }
}
