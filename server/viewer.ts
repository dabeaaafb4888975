import { CollateError } from './errors.ts'

export const ROLES = ['admin', 'editor', 'researcher'] as const
export type Role = (typeof ROLES)[number]

export type User = {
  kind: 'user'
  userId: string
  sessionId: string
  name: string
  email: string
  role: Role
}
export type Nobody = { kind: 'nobody' }

/** Who is asking. Every verb takes one and checks it; guarding a page does not guard its actions. */
export type Viewer = User | Nobody

export const NOBODY: Nobody = { kind: 'nobody' }

/** @throws CollateError `unauthenticated` for nobody. */
export function requireUser(viewer: Viewer): User {
  if (viewer.kind === 'user') return viewer
  throw new CollateError('unauthenticated', 'Please sign in first.')
}

/** Roles include each other: admin can do what an editor can, an editor what a researcher can. @throws `forbidden`. */
export function requireRole(viewer: Viewer, role: Role): User {
  const user = requireUser(viewer)
  if (ROLES.indexOf(user.role) <= ROLES.indexOf(role)) return user
  throw new CollateError('forbidden', `Only ${role === 'admin' ? 'an admin' : `an ${role}`} can do this.`)
}
