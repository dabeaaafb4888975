import { and, eq, exists, like, or, sql } from 'drizzle-orm'

import { z } from 'zod'
import { ENTITY_KINDS } from '#core/fact.ts'
import { db } from '#db/client.ts'
import { aliases } from '#db/schema/aliases.ts'
import { entities } from '#db/schema/entities.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { countAbout } from './count.ts'
import { readCursor } from './cursor.ts'
import { ordered, past, readPage } from './keyset.ts'
import { cleanName, containing } from './like.ts'
import type { EntityRef, Page } from './types.ts'

const input = z.object({
  q: z.string().nullish(),
  kind: z.enum(ENTITY_KINDS).nullish(),
  cursor: z.string().optional(),
})

const SIZE = 100

/** The index of entities, by name. @throws CollateError `unauthenticated`, `invalid`. */
export async function listEntities(viewer: Viewer, given: z.input<typeof input>): Promise<Page<EntityRef>> {
  requireUser(viewer)
  const { q, kind, cursor } = parse(input, given)
  const name = sql<string>`lower(${entities.name})`
  const where = and(kind ? eq(entities.kind, kind) : undefined, q && cleanName(q) ? called(q) : undefined)
  const columns = [name, sql`${entities.id}`]
  const [page, total] = await Promise.all([
    readPage(
      {
        segments: [
          {
            holds: null,
            contains: () => true,
            order: (direction) => ordered(columns, direction),
            past: ([value, id], direction) =>
              past(columns, [sql`${String(value ?? '')}::text`, sql`${id}::uuid`], direction),
          },
        ],
        direction: 'asc',
        order: 'entities',
        size: SIZE,
        read: (more, orderBy, limit) =>
          db()
            .select({ key: name, id: entities.id, name: entities.name, kind: entities.kind })
            .from(entities)
            .where(and(where, ...more))
            .orderBy(...orderBy)
            .limit(limit),
        keyOf: (row) => [row.key, row.id],
      },
      readCursor(cursor, 'entities'),
    ),
    countAbout(sql`select 1 from ${entities} ${where ? sql`where ${where}` : sql``}`),
  ])
  return { ...page, rows: page.rows.map(({ key: _, ...row }) => row), total }
}

function called(q: string) {
  const pattern = containing(q)
  const alias = db()
    .select({ one: sql`1` })
    .from(aliases)
    .where(and(eq(aliases.entityId, entities.id), like(sql`lower(${aliases.name})`, pattern)))
  return or(like(sql`lower(${entities.name})`, pattern), exists(alias))
}
