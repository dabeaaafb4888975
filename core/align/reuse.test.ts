import { describe, expect, it } from 'vitest'
import { commonOf, profileOf, reuseClass } from './reuse.ts'

const ORIGINAL = `The harbor authority closed the eastern basin on Monday after divers found cracks in the lock gate. Ships are sent to
  the northern terminal, where cranes work through the night.`
const REWRITE = `After divers had found cracks in a lock gate, the harbor authority on Monday closed its eastern basin. Cranes at the
  northern terminal, where ships are now sent, work through the night.`
const OWN =
  'Fishermen in the old town say that they were never asked about the new parking fees near the market hall.'

const MORE = [
  'Freight rates for grain rose in spring because farmers upstream had stored their harvest.',
  'Museum staff moved forty paintings into the vault before summer visitors came.',
  'Tram drivers voted to strike over shifts which leave no time for lunch.',
  'Beekeepers along the valley lost hives to mites and a late frost.',
  'Pupils built a weather balloon that reached the upper air and burst above a quarry.',
]
const containment = (a: string, b: string) => commonOf(profileOf(a), profileOf(b)).containment
const independent = { cites: false, covered: 0, mixed: false, credits: 0 }

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

  it('knows a copy from a longer report that has a short one in it', () => {
    const [short, long] = [profileOf(ORIGINAL), profileOf(`${OWN} ${ORIGINAL} ${OWN.replaceAll('e', 'a')}`)]
    expect(reuseClass(commonOf(short, long, short), independent)).toBe('wholly-derived')
    expect(reuseClass(commonOf(short, long), independent)).toBe('wholly-derived')
    const sixfold = profileOf([ORIGINAL, ...MORE].join(' '))
    expect(reuseClass(commonOf(short, sixfold, sixfold), independent)).toBe('partially-derived')
  })

  it('takes the names and figures that two reports of one event share for no reuse', () => {
    const brief = 'Captain Ada Brunner of the Lindau Harbor Police and Deputy Karl Vogt arrived at 4:30.'
    const other =
      'Karl Vogt stayed; Captain Ada Brunner, Lindau Harbor Police, came 4:30 with divers, cranes and pumps.'
    expect(containment(brief, other)).toBeGreaterThan(0.4)
    expect(reuseClass(commonOf(profileOf(brief), profileOf(other)), independent)).toBe('non-derived')
  })

  it('takes figures in words for figures', () => {
    const brief = 'Three boats and forty divers searched, two ships waited, six cranes stood, nine pumps ran.'
    const other = 'Nine pumps, six cranes, two ships, forty divers, three boats: that is what the harbor has.'
    const { wording, containment } = commonOf(profileOf(brief), profileOf(other))
    expect(containment).toBeGreaterThan(wording * 2)
  })

  it('takes what keeps crediting one outlet for a rewrite, though many of its facts are told in other words', () => {
    const words = { containment: 0.05, share: 0.05, wording: 0.05 }
    const half = { cites: true, covered: 0.58, mixed: false, credits: 1 }
    expect(reuseClass(words, half)).toBe('partially-derived')
    expect(reuseClass(words, { ...half, credits: 4 })).toBe('wholly-derived')
    expect(reuseClass(words, { ...half, credits: 4, mixed: true })).toBe('partially-derived')
    expect(reuseClass(words, { ...half, credits: 4, covered: 0.3 })).toBe('partially-derived')
  })

  it('classes by the words, and by citation where the words are new', () => {
    const alike = (containment: number) => ({ containment, share: containment, wording: containment })
    expect(reuseClass(alike(0.8), independent)).toBe('wholly-derived')
    expect(reuseClass(alike(0.3), independent)).toBe('partially-derived')
    expect(reuseClass(alike(0.05), independent)).toBe('non-derived')
    const citing = { ...independent, cites: true, credits: 1 }
    expect(reuseClass(alike(0.05), { ...citing, covered: 0.9 })).toBe('wholly-derived')
    expect(reuseClass(alike(0.05), { ...citing, covered: 0.9, mixed: true })).toBe('partially-derived')
  })
})
