import { eq, type SQL, sql } from 'drizzle-orm'
import { imports } from '#db/schema/imports.ts'
import type { User } from '#server/viewer.ts'

/** Imports that a person may see and act on: their own; for an admin everybody's. */
export function visibleImports(user: User): SQL {
  return user.role === 'admin' ? sql`true` : eq(imports.requestedBy, user.userId)
}
