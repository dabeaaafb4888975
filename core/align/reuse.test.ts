import { describe, expect, it } from 'vitest'
import { containmentOf, reuseClass, wordPairsOf } from './reuse.ts'

const ORIGINAL = `The harbor authority closed the eastern basin on Monday after divers found cracks in the lock gate. Ships are sent to
  the northern terminal, where cranes work through the night.`
const REWRITE = `After divers had found cracks in a lock gate, the harbor authority on Monday closed its eastern basin. Cranes at the
  northern terminal, where ships are now sent, work through the night.`
const OWN =
  'Fishermen in the old town say that they were never asked about the new parking fees near the market hall.'

const containment = (a: string, b: string) => containmentOf(wordPairsOf(a), wordPairsOf(b))
const independent = { cites: false, covered: 0, mixed: false }

describe('reuse', () => {
  it('finds a text in itself and in a longer one', () => {
    expect(containment(ORIGINAL, ORIGINAL)).toBe(1)
    expect(containment(ORIGINAL, `${OWN} ${ORIGINAL} ${OWN}`)).toBeGreaterThan(0.95)
  })

  it('survives a rewrite that moves the words about', () => {
    expect(containment(ORIGINAL, REWRITE)).toBeGreaterThan(0.5)
  })

  it('finds nothing in common where there is nothing, and in empty texts', () => {
    expect(containment(ORIGINAL, OWN)).toBe(0)
    expect(containment('', OWN)).toBe(0)
    expect(containment('', '')).toBe(0)
  })

  it('classes by the words, and by citation where the words are new', () => {
    expect(reuseClass(0.8, independent)).toBe('wholly-derived')
    expect(reuseClass(0.3, independent)).toBe('partially-derived')
    expect(reuseClass(0.05, independent)).toBe('non-derived')
    expect(reuseClass(0.05, { cites: true, covered: 0.9, mixed: false })).toBe('wholly-derived')
    expect(reuseClass(0.05, { cites: true, covered: 0.9, mixed: true })).toBe('partially-derived')
  })
})
