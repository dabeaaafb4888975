import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

describe('stem', () => {
  it.each([
    ['strikes', 'struck'],
    ['defence', 'defense'],
    ['organised', 'organizes'],
    ['proposal', 'proposed'],
    ['colours', 'color'],
    ['women', 'woman'],
    ['bought', 'buying'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it.each([
    ['rise', 'raise'],
    ['price', 'prize'],
    ['advise', 'adviser-general'],
    ['policy', 'police'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })

  it('leaves figures and short words as they are', () => {
    expect(stem('1,000')).toBe('1,000')
    expect(stem('eu')).toBe('eu')
  })
})
