import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { entities } from '#db/schema/entities.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import type { EntityRef } from './types.ts'

const input = z.array(z.guid()).max(20)

/** Entities by id, for the filters an address asks for. Unknown ids are left out. @throws CollateError `unauthenticated`, `invalid`. */
export async function nameEntities(viewer: Viewer, ids: string[]): Promise<EntityRef[]> {
  requireUser(viewer)
  if (ids.length === 0) return []
  return db()
    .select({ id: entities.id, name: entities.name, kind: entities.kind })
    .from(entities)
    .where(inArray(entities.id, parse(input, ids)))
}
