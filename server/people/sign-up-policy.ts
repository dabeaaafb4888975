import { SIGN_UP_POLICIES, type SignUpPolicy } from './types.ts'

/** What COLLATE_SIGNUP says; `open` where it says nothing. @throws Error for a value that means nothing. */
export function signUpPolicy(value = process.env.COLLATE_SIGNUP): SignUpPolicy {
  if (!value) return 'open'
  const policy = SIGN_UP_POLICIES.find((known) => known === value)
  if (!policy) throw new Error(`COLLATE_SIGNUP is "${value}"; it can be ${SIGN_UP_POLICIES.join(', ')}.`)
  return policy
}
