import type { Role } from '#server/viewer.ts'

/** Counted in characters as a person sees them typed (code points). */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 1024

/** How long a session goes on after it was last used. */
export const SESSION_DAYS = 30

/** How long an invitation can last. */
export const INVITATION_DAYS = [1, 7, 30] as const

/** Who may make an account: everybody, those with an invitation, or nobody. The first account is always possible. */
export const SIGN_UP_POLICIES = ['open', 'invite', 'closed'] as const
export type SignUpPolicy = (typeof SIGN_UP_POLICIES)[number]

/** Why somebody is not let in, and what they are told. */
export const REFUSALS = {
  closed: 'New accounts are closed on this instance.',
  'invitation-needed': 'You need an invitation to make an account here.',
  'invitation-over': 'This invitation has been used, withdrawn, or is too old. Ask for a new one.',
  'other-address': 'This invitation is for another e-mail address.',
  taken: 'There is already an account with this e-mail address. Sign in the way you did before.',
  'no-email': 'The provider did not say your e-mail address, which an account here needs.',
  disabled: 'This account has been disabled. An admin of this instance can enable it.',
} as const
export type RefusalReason = keyof typeof REFUSALS

export type PersonRow = {
  id: string
  name: string
  email: string
  role: Role
  createdAt: Date
  lastSeenAt: Date | null
  disabledAt: Date | null
  /** Providers they can sign in with; `password` among them. */
  ways: string[]
}

export type SessionRow = {
  id: string
  createdAt: Date
  lastSeenAt: Date
  userAgent: string | null
  current: boolean
}

export type InvitationRow = {
  id: string
  email: string | null
  role: Role
  createdBy: string | null
  createdAt: Date
  expiresAt: Date
}

/** What an invitation says to the person who opened its link. */
export type InvitationOffer = { email: string | null; role: Role; invitedBy: string | null; expiresAt: Date }

export type AuditRow = {
  id: string
  at: Date
  actorName: string | null
  action: string
  subjectType: string
  subjectId: string | null
  detail: Record<string, unknown>
}

/** How many things there are in all, and the newest few of them. */
export type TitleList = { count: number; newest: { id: string; title: string }[] }

/** What happens when a person deletes their account. */
export type DeletionPreview = {
  /** The only admin cannot leave while others are here. */
  onlyAdmin: boolean
  /** Who gets what is shared; null where nobody is left to get it. */
  heir: { id: string; name: string } | null
  handedOver: { collections: TitleList; comparisons: TitleList }
  deleted: { collections: TitleList; comparisons: TitleList }
}
