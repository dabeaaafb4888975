/** What each role is for, in a line. */
export const ROLE_WORDS = {
  researcher: 'Reads, compares and keeps collections.',
  editor: 'As a researcher, and looks after the library.',
  admin: 'As an editor, and decides who is here.',
} as const

export function withArticle(role: string): string {
  return /^[aeiou]/.test(role) ? `an ${role}` : `a ${role}`
}
