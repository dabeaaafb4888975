import { expect, test } from 'vitest'
import { isDeniedAround } from './denied.ts'

test.each([
  ['they had blocked the inspection', 'negative', true],
  ['they had blocked the inspection', 'positive', false],
  ['they had not blocked the inspection', 'negative', false],
  ['They won’t block it', 'negative', false],
  ['Nobody blocked it', 'negative', false],
  ['The minister ruled out an inspection', 'negative', false],
] as const)('%s, %s', (quote, polarity, denied) => {
  expect(isDeniedAround({ quote, polarity })).toBe(denied)
})
