import { findEntities } from '#server/library/find-entities.ts'
import { nameEntities } from '#server/library/name-entities.ts'
import type { EntityRef } from '#server/library/types.ts'
import type { Viewer } from '#server/viewer.ts'

/** A name that stands for nothing in the library is a filter that lets nothing through. */
const NO_ENTITY = '00000000-0000-0000-0000-000000000000'

/**
 * The entity that a list is filtered by: by its id, or by the name that was typed where scripts did not find the id.
 * `filter` is what to ask the list for; null where there is no such filter.
 */
export async function readEntity(
  viewer: Viewer,
  { entity, about }: { entity: string | null; about: string },
): Promise<{ entity: EntityRef | null; filter: string | null }> {
  if (entity) return { entity: (await nameEntities(viewer, [entity]))[0] ?? null, filter: entity }
  if (!about) return { entity: null, filter: null }
  const [found] = await findEntities(viewer, { q: about, limit: 1 })
  return { entity: found ?? null, filter: found?.id ?? NO_ENTITY }
}
