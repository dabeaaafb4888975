import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare.ts'
import { termsOf } from './terms.ts'
import { extractionOf, type Statement } from './testing.ts'

const termsIn = (texts: string[]) =>
  termsOf(
    texts.map((text, i) => ({ ...extractionOf(String(i), []), text })),
    [],
  )
/** Terms of reports of one statement each, as "name, name" a term. */
const namesIn = (reports: Statement[][]) =>
  compareArticles(
    reports.map((statements, i) => ({ extraction: extractionOf(`r${i}`, statements), source: `Paper ${i}` })),
  ).terms.map(({ variants }) => variants.map(({ text }) => text))

describe('termsOf', () => {
  it('takes names that a text says were put in place of one another, and counts who uses which', () => {
    const texts = [
      'The bill speaks of a "solidarity levy," replacing "wealth tax." The solidarity levy starts in May.',
      'Opponents of the wealth tax met on Sunday. Wealth taxes have failed before, they said.',
    ]
    expect(termsIn(texts)).toEqual([
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
    expect(termsIn(texts)[0]?.variants.map(({ text }) => text)).toEqual(['citizens income', 'basic pension'])
  })

  it('reads what a thing is now known as, and was before', () => {
    const texts = [
      'The council speaks of a congestion charge, now known as clean air fee. It starts in May.',
      'Drivers dislike the clean air fee. The congestion charge was easier to explain.',
      'The city calls the toll a street fee. It was previously known as a congestion charge, and some still say so.',
    ]
    const [term] = termsIn(texts)
    expect(term?.variants.map(({ text }) => text).sort()).toEqual([
      'clean air fee',
      'congestion charge',
      'street fee',
    ])
  })

  it('is empty where nothing is said of names, and where only one article uses them', () => {
    expect(termsIn(['The dam burst.', 'The wall broke.'])).toEqual([])
    expect(termsIn(['"Citizens income" replaces "basic pension" in the bill.', 'The dam burst.'])).toEqual([])
  })

  it('knows a name by the acronym that stands behind it in brackets, written in capitals alone', () => {
    const texts = [
      'The Inland Canal Enterprise (ICE) raised its tolls.',
      'ICE said nothing. The canal was full of ice.',
      'Skippers of the Inland Canal Enterprise are angry.',
    ]
    expect(termsIn(texts)[0]?.variants).toEqual([
      { text: 'ICE', articles: [0, 1], count: 2 },
      { text: 'Inland Canal Enterprise', articles: [0, 2], count: 2 },
    ])
    expect(termsIn(['The mayor (ICE) spoke.', 'ICE spoke.'])).toEqual([])
  })

  it('knows an acronym in one report for the name in another', () => {
    const named: Statement = {
      quote: 'The Board of Harbor Works closed the lock',
      names: [['Board of Harbor Works', 'organization']],
    }
    expect(namesIn([[named], [{ quote: 'The BHW closed the lock' }]])).toEqual([
      ['BHW', 'Board of Harbor Works'],
    ])
    const twice = {
      ...named,
      quote: 'The Bank of Hard Wares lent the money',
      names: [['Bank of Hard Wares', 'organization']] as Statement['names'],
    }
    expect(namesIn([[named, twice], [{ quote: 'The BHW closed the lock' }]])).toEqual([])
  })

  it('knows phrases that stand in each other’s place, unless one report has both', () => {
    const closed = (lock: string): Statement => ({
      quote: `Divers found long cracks in the ${lock} below the quay on Monday`,
    })
    const again = { quote: 'The tide gate stays shut, said a pilot' }
    expect(namesIn([[closed('tide gate'), again], [closed('flood gate')]])).toEqual([
      ['tide gate', 'flood gate'],
    ])
    const both = { quote: 'The tide gate and the flood gate are old' }
    expect(
      namesIn([
        [closed('tide gate'), again],
        [closed('flood gate'), both],
      ]),
    ).toEqual([])
    expect(namesIn([[closed('first gate'), again], [closed('second gate')]])).toEqual([])
  })
})
