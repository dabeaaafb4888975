import type { User } from '../viewer.ts'

/** Whether a person looks after a report: whoever added it, and editors. */
export function mayTend(user: User, addedBy: string | null): boolean {
  return addedBy === user.userId || user.role !== 'researcher'
}
