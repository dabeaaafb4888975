import { CollateError } from './errors.ts'

export const ROLES = ['admin', 'editor', 'researcher'] as const
export type Role = (typeof ROLES)[number]

/** What a token can be good for. */
export const SCOPES = ['capture'] as const
export type Scope = (typeof SCOPES)[number]

export type User = {
  kind: 'user'
  userId: string
  sessionId: string
  name: string
  email: string
  role: Role
}
/** A program that acts for a person with a token of theirs, and may do only what its scopes name. */
export type Token = {
  kind: 'token'
  tokenId: string
  userId: string
  name: string
  scopes: readonly Scope[]
}
export type Nobody = { kind: 'nobody' }

/** Who is asking. Every verb takes one and checks it; guarding a page does not guard its actions. */
export type Viewer = User | Token | Nobody

export const NOBODY: Nobody = { kind: 'nobody' }

/** @throws CollateError `unauthenticated` for nobody. */
export function requireUser(viewer: Viewer): User {
  if (viewer.kind === 'user') return viewer
  throw new CollateError('unauthenticated', 'Please sign in first.')
}

/**
 * A person, or a token of theirs that is good for `scope`.
 * @throws CollateError `unauthenticated` for nobody, `forbidden` for a token that is not.
 */
export function requireScope(viewer: Viewer, scope: Scope): User | Token {
  if (viewer.kind !== 'token') return requireUser(viewer)
  if (viewer.scopes.includes(scope)) return viewer
  throw new CollateError('forbidden', 'This token is not good for that.')
}

/** Roles include each other: admin can do what an editor can, an editor what a researcher can. @throws `forbidden`. */
export function requireRole(viewer: Viewer, role: Role): User {
  const user = requireUser(viewer)
  if (ROLES.indexOf(user.role) <= ROLES.indexOf(role)) return user
  throw new CollateError('forbidden', `Only ${role === 'admin' ? 'an admin' : `an ${role}`} can do this.`)
}
