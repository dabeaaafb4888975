import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DECOY, hashPassword, verifyPassword } from './password-hash.ts'
import { checkNewPassword } from './password-rules.ts'

const person = { name: 'Wilhelmina Ashgrove', email: 'w.ashgrove.2031@example.org' }
const problemOf = (password: string): string | null => {
  try {
    checkNewPassword(password, person)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test('a hash says how it was made, differs each time, and fits its password alone', async () => {
  const [one, two] = [await hashPassword('teal orbit walnut'), await hashPassword('teal orbit walnut')]
  expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword('teal orbit walnut', one)).toEqual({ matches: true, outdated: false })
  expect(await verifyPassword('teal orbit walnuT', one)).toEqual({ matches: false, outdated: false })
})

test('composed and decomposed letters are the same password', async () => {
  const hash = await hashPassword('caf\u00e9 au lait demain')
  expect((await verifyPassword('cafe\u0301 au lait demain', hash)).matches).toBe(true)
})

test('the decoy costs as much as a real hash and fits nothing', async () => {
  expect(await verifyPassword('anything', DECOY)).toEqual({ matches: false, outdated: false })
})

test('what is not a hash of ours is refused loudly', async () => {
  await expect(verifyPassword('anything', 'plain text')).rejects.toThrow('cannot be read')
})

test('length is counted in characters, from 12 to 1024', () => {
  expect(problemOf('🦔🦆🐙🦉🦊🐢🐍🐠🐝🐛🦀')).toContain('at least 12')
  expect(problemOf('🦔🦆🐙🦉🦊🐢🐍🐠🐝🐛🦀🐌')).toBeNull()
  const long = Array.from({ length: 512 }, (_, n) => 'ab'[n % 2]).join('')
  expect(problemOf(`${long}c`)).toBeNull()
  expect(problemOf(`${long}${long}c`)).toContain('at most 1024')
})

test('common passwords are refused in any case, and with spaces put in', () => {
  const common = dictionary['passwords-common'].filter((password) => password.length >= 12)
  expect(common.length).toBeGreaterThan(200)
  expect(dictionary['passwords-common'].length).toBeGreaterThan(10_000)
  for (const password of common) {
    expect(problemOf(password)).not.toBeNull()
    expect(problemOf(password.toUpperCase())).not.toBeNull()
  }
  expect(problemOf('Qwerty Uiop 123')).not.toBeNull()
  expect(problemOf('aaaaaaaaaaaaaaaaaa')).not.toBeNull()
})

test("one's own name or address is refused", () => {
  for (const own of ['Wilhelmina Ashgrove', 'WILHELMINAASHGROVE', person.email, 'W.Ashgrove.2031']) {
    expect(problemOf(own)).toContain('your own')
  }
})

test('four random words are fine, whatever they are', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 4, maxLength: 6 })
  fc.assert(
    fc.property(words, (chosen) => {
      const password = chosen.join(' ')
      fc.pre(new Set(password.replaceAll(' ', '')).size >= 3)
      expect(problemOf(password)).toBeNull()
    }),
  )
})
