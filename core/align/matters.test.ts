import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare.ts'
import { extractionOf, type Statement } from './testing.ts'

const org = (name: string): NonNullable<Statement['names']>[number] => [name, 'organization']
const FILLER: Statement[] = [
  { quote: 'The harbor was dredged last autumn' },
  { quote: 'Two cranes arrived by barge' },
  { quote: 'Fishing boats moor along the northern quay' },
]
const LATER_FILLER: Statement[] = [
  { quote: 'Rain fell on all three days' },
  { quote: 'Visitors came from abroad in great numbers' },
]

/** Relation and aspect of the rows that hold both, of two reports so many days apart. */
function together(early: Statement, late: Statement, days = ['2031-03-02', '2031-09-20']): string[] {
  const reports = [
    [early, ...FILLER],
    [late, ...LATER_FILLER],
  ].map((statements, n) => extractionOf(`r${n}`, statements, days[n] ?? null))
  return compareArticles(reports.map((extraction, n) => ({ extraction, source: `Outlet ${n}` })))
    .rows.filter(({ facts }) =>
      [0, 1].every((article) => facts.some((ref) => ref.article === article && ref.fact === 'f1')),
    )
    .map(({ relation, aspect }) => `${relation} ${aspect}`)
}

const WARY: Statement = {
  quote: 'The Lantern Party is wary of a bridge that would cost more than the town has',
  names: [org('Lantern Party')],
}

describe('one figure’s stand at two moments', () => {
  it('shares a row, though not in the same words', () => {
    const agreed: Statement = {
      quote: 'The Lantern Party agreed to the crossing on Tuesday',
      stage: 'decided',
      names: [org('Lantern Party')],
    }
    expect(together(WARY, agreed)).toEqual(['update actor'])
    expect(
      together(WARY, {
        quote: 'Talks between the mayor and the Lantern Party took up the whole of Tuesday',
        names: [org('Lantern Party')],
      }),
    ).toEqual(['update actor'])
  })

  it('is no stand where it is only named', () => {
    expect(
      together(WARY, {
        quote: 'Its hall was rented out to the Lantern Party for a wedding',
        names: [org('Lantern Party')],
      }),
    ).toEqual([])
  })

  it('is not that of another figure', () => {
    expect(
      together(WARY, {
        quote: 'The Anchor Party agreed to the crossing on Tuesday',
        stage: 'decided',
        names: [org('Anchor Party')],
      }),
    ).toEqual([])
  })

  it('has not changed where nothing of it is another', () => {
    const planned = (quote: string): Statement => ({ quote, stage: 'planned', names: [org('Lantern Party')] })
    expect(
      together(
        planned('The Lantern Party will rent a larger hall'),
        planned('The Lantern Party will print a song book'),
      ),
    ).toEqual([])
  })
})

describe('a matter that is not decided', () => {
  const asked: Statement = { quote: 'Traders are calling for a toll bridge at the ford', stage: 'proposed' }

  it('shares a row where another takes it up at another moment', () => {
    expect(
      together(asked, {
        quote: 'A building code that leaves out the toll bridge is in the works',
        stage: 'planned',
      }),
    ).toEqual(['update strength'])
  })

  it('is not that of another compound', () => {
    expect(
      together(asked, { quote: 'A code that leaves out the toll booth is in the works', stage: 'planned' }),
    ).toEqual([])
  })
})
