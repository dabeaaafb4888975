import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Entity, EntityKind } from '#core/fact.ts'
import type { Transaction } from '#db/client.ts'
import { insertRows } from '#db/insert-rows.ts'
import { aliases } from '#db/schema/aliases.ts'
import { entities } from '#db/schema/entities.ts'

/** Names longer than this are a fault of reading, and would not fit an index. */
const NAME_LENGTH = 300

type NamedThing = Pick<Entity, 'name' | 'kind' | 'aliases'>
type Named = { kind: EntityKind; name: string }
/** The id of an entity by kind and name; `undefined` for a name that is none. */
export type EntityIds = (thing: Named) => string | undefined

const keyOf = ({ kind, name }: Named) => `${kind} ${name.toLowerCase()}`

/**
 * Finds or makes the entities that readings name, each as if it came after the ones before it. One that is known by
 * this name is it; one that is known by it as another name is it only where no other of its kind is. New other names
 * are kept with it.
 * @returns for each reading the ids of what it names.
 */
export async function linkEntities(tx: Transaction, readings: NamedThing[][]): Promise<EntityIds[]> {
  const wanted = readings.map(byKey)
  const known = await loadKnown(
    tx,
    wanted.flatMap((things) => [...things.values()]),
  )
  const made = new Map<string, Named & { id: string }>()
  const told = new Map<string, { entityId: string; name: string }>()
  const linked = wanted.map((things) => linkReading(things, known, made, told))
  // Always in this order: two workers that make the same entities wait for each other instead of locking up.
  const others = await insertEntities(tx, inOrder([...made.values()], keyOf))
  const real = (id: string) => others.get(id) ?? id
  const names = [...told.values()].map(({ entityId, name }) => ({ entityId: real(entityId), name }))
  await insertRows(
    tx,
    aliases,
    inOrder(names, ({ entityId, name }) => `${entityId} ${name}`),
    { orLeave: true },
  )
  return linked.map((ids) => (thing) => {
    const id = ids.get(keyOf({ ...thing, name: thing.name.trim() }))
    return id && real(id)
  })
}

function byKey(things: NamedThing[]): Map<string, NamedThing> {
  const wanted = new Map<string, NamedThing>()
  for (const thing of things) {
    const name = thing.name.trim()
    if (!name || name.length > NAME_LENGTH) continue
    const key = keyOf({ ...thing, name })
    wanted.set(key, { ...thing, name, aliases: [...(wanted.get(key)?.aliases ?? []), ...thing.aliases] })
  }
  return wanted
}

/** By kind and name in lower case: the entity of that name, and all that are known by it as another name. */
type Known = { byName: Map<string, string>; byAlias: Map<string, Set<string>> }

async function loadKnown(tx: Transaction, things: NamedThing[]): Promise<Known> {
  const names = [...new Set(things.map(({ name }) => name.toLowerCase()))]
  const { rows } = await tx.execute<{ id: string; kind: EntityKind; name: string; own: boolean }>(sql`
    select ${entities.id} as id, ${entities.kind} as kind, lower(${entities.name}) as name, true as own
    from ${entities} where lower(${entities.name}) = any(${sql.param(names)}::text[])
    union all
    select ${entities.id}, ${entities.kind}, lower(${aliases.name}), false
    from ${aliases} join ${entities} on ${entities.id} = ${aliases.entityId}
    where lower(${aliases.name}) = any(${sql.param(names)}::text[])`)
  const known: Known = { byName: new Map(), byAlias: new Map() }
  for (const { id, own, ...named } of rows) {
    if (own) known.byName.set(keyOf(named), id)
    else addTo(known.byAlias, keyOf(named), id)
  }
  return known
}

function linkReading(
  things: Map<string, NamedThing>,
  known: Known,
  made: Map<string, Named & { id: string }>,
  told: Map<string, { entityId: string; name: string }>,
): Map<string, string> {
  const ids = new Map<string, string>()
  for (const key of things.keys()) {
    const [only, other] = known.byAlias.get(key) ?? []
    const id = known.byName.get(key) ?? (other ? undefined : only)
    if (id) ids.set(key, id)
  }
  for (const [key, { kind, name }] of things) {
    if (ids.has(key)) continue
    const id = v7()
    ids.set(key, id)
    made.set(key, { id, kind, name })
    known.byName.set(key, id)
  }
  for (const [key, { kind, name, aliases: others }] of things) {
    const entityId = ids.get(key) ?? ''
    for (const other of [name, ...others]) {
      const alias = other.trim()
      if (!alias || alias.length > NAME_LENGTH) continue
      told.set(`${entityId} ${alias}`, { entityId, name: alias })
      addTo(known.byAlias, keyOf({ kind, name: alias }), entityId)
    }
  }
  return ids
}

/** @returns for those that another worker made in the meantime, its id by ours. */
async function insertEntities(
  tx: Transaction,
  made: Array<Named & { id: string }>,
): Promise<Map<string, string>> {
  if (made.length === 0) return new Map()
  await insertRows(tx, entities, made, { orLeave: true })
  const { rows } = await tx.execute<{ ours: string; theirs: string }>(sql`
    select given.id as ours, ${entities.id} as theirs
    from json_to_recordset(${JSON.stringify(made)}::json) as given (id uuid, kind entity_kind, name text)
    join ${entities} on ${entities.kind} = given.kind and lower(${entities.name}) = lower(given.name)
    where ${entities.id} <> given.id`)
  return new Map(rows.map(({ ours, theirs }) => [ours, theirs]))
}

function inOrder<T>(rows: T[], by: (row: T) => string): T[] {
  return rows
    .map((row) => ({ row, at: by(row) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ row }) => row)
}

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id))
}
