import { dictionary } from '@zxcvbn-ts/language-common'
import { CollateError } from '#server/errors.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from './types.ts'

/** About 49,000 passwords from leaked lists, most common first; the first 10,000 and some more. Lower case. */
const COMMON = new Set(dictionary['passwords-common'].map((password) => password.toLowerCase()))

/**
 * Checks a new password. Length counts for more than kinds of characters (NIST SP 800-63B), so nothing else is asked.
 * @param person whose password it becomes: their own name or address is refused.
 * @param field the input that gets the message.
 * @throws CollateError `invalid`.
 */
export function checkNewPassword(
  password: string,
  person: { name: string; email: string },
  field = 'password',
): void {
  const problem = findProblem(password.normalize('NFKC'), person)
  if (problem) throw new CollateError('invalid', problem, { [field]: problem })
}

function findProblem(password: string, person: { name: string; email: string }): string | null {
  const length = [...password].length
  if (length < PASSWORD_MIN) return `Use at least ${PASSWORD_MIN} characters.`
  if (length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`
  const folded = fold(password)
  if (COMMON.has(password.toLowerCase()) || COMMON.has(folded) || new Set(folded).size < 3) {
    return 'This is one of the most common passwords. Choose another one, such as four random words.'
  }
  const own = [person.name, person.email, person.email.split('@')[0] ?? ''].map(fold)
  if (own.some((text) => text !== '' && text === folded)) {
    return 'This is your own name or address. Choose something that others do not know about you.'
  }
  return null
}

/** Case and spaces aside, so that "Pass Word 1234" is the same as "password1234". */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
