import { expect, test } from 'vitest'
import { recently } from './recently.ts'

test('what was asked lately is not made again, what failed is, and what is long ago is forgotten', async () => {
  let made = 0
  const ask = (key: string) => recently(key, async () => ++made)
  expect([await ask('a'), await ask('b'), await ask('a')]).toEqual([1, 2, 1])

  await expect(recently('bad', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await recently('bad', async () => 'good')).toBe('good')

  for (let i = 0; i < 22; i++) await ask(`more ${i}`)
  const before = made
  expect(await ask('more 21')).toBe(before)
  expect(await ask('b')).toBe(before + 1)
})
