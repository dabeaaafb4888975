import { expect, test } from 'vitest'
import { DEALINGS } from './stance.ts'

test('who meets or talks deals with a matter; what is met does not', () => {
  for (const words of ['The ministers met on Monday', 'The council will meet the owners', 'Talks went on'])
    expect(DEALINGS.test(words), words).toBe(true)
  for (const words of ['The target was met', 'The port met its annual targets', 'It will meet the cost'])
    expect(DEALINGS.test(words), words).toBe(false)
})
