import { describe, expect, it } from 'vitest'
import { termsOf } from './terms.ts'

describe('termsOf', () => {
  it('takes names that a text says were put in place of one another, and counts who uses which', () => {
    const texts = [
      'The bill speaks of a "solidarity levy," replacing "wealth tax." The solidarity levy starts in May.',
      'Opponents of the wealth tax met on Sunday. Wealth taxes have failed before, they said.',
    ]
    expect(termsOf(texts)).toEqual([
      {
        meaning: 'wealth tax',
        variants: [
          { text: 'wealth tax', articles: [0, 1], count: 3 },
          { text: 'solidarity levy', articles: [0], count: 2 },
        ],
      },
    ])
  })

  it('reads renaming in running text', () => {
    const texts = [
      'The party renamed basic pension to citizens income to reach the young.',
      'The citizens income is popular.',
    ]
    expect(termsOf(texts)[0]?.variants.map(({ text }) => text)).toEqual(['citizens income', 'basic pension'])
  })

  it('reads what a thing is now known as, and was before', () => {
    const texts = [
      'The council speaks of a congestion charge, now known as clean air fee. It starts in May.',
      'Drivers dislike the clean air fee. The congestion charge was easier to explain.',
      'The city calls the toll a street fee. It was previously known as a congestion charge, and some still say so.',
    ]
    const [term] = termsOf(texts)
    expect(term?.variants.map(({ text }) => text).sort()).toEqual([
      'clean air fee',
      'congestion charge',
      'street fee',
    ])
  })

  it('is empty where nothing is said of names, and where only one article uses them', () => {
    expect(termsOf(['The dam burst.', 'The wall broke.'])).toEqual([])
    expect(termsOf(['"Citizens income" replaces "basic pension" in the bill.', 'The dam burst.'])).toEqual([])
  })
})
