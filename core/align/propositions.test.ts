import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { Extraction } from '#core/fact.ts'
import { anyText } from '#core/testing/any-text.ts'
import { compareArticles } from './compare.ts'
import { namesOf } from './names.ts'
import { propositionsOf } from './propositions.ts'
import { extractionOf } from './testing.ts'

const compared = (extractions: readonly Extraction[]) =>
  compareArticles(extractions.map((extraction) => ({ extraction, source: `Outlet ${extraction.id}` })))

const read = (id: string, text: string) => extractArticle({ id, text, published: '2031-03-01' })

const alone = () =>
  extractionOf('alone', [
    { quote: 'Vane rejected the plan', names: [['Vane', 'person']] },
    { quote: 'The quay was closed for 12 days', quantities: [['12 days', 12, 'day']] },
  ])
const first = extractionOf('first', [
  { quote: 'Ann Vane rejected the plan on Friday', names: [['Ann Vane', 'person']] },
])
const second = extractionOf('second', [
  { quote: 'Bo Vane backed the plan', names: [['Bo Vane', 'person']] },
  { quote: 'The quay was closed for 14 days', quantities: [['14 days', 14, 'day']] },
])

const copy = (extractions: readonly Extraction[]) => structuredClone([...extractions])

describe('facts made comparable', () => {
  it('are kept with their report, but for those whose names another report gives another form', () => {
    const report = alone()
    const made = (others: Extraction[], place = 0) =>
      propositionsOf(place, report, namesOf([report, ...others]))
    const [vane, quay] = made([first])
    expect(vane?.words[0]?.stem).toBe('@@ann vane')
    const [again, same] = made([first, extractionOf('other', [{ quote: 'The weather was fine' }])])
    expect(again).toBe(vane)
    expect(same).toBe(quay)
    const [withBoth, still] = made([first, second])
    expect(withBoth?.words[0]?.stem).toBe('@@vane')
    expect(still).toBe(quay)
    const elsewhere = made([first, second], 1)
    expect(elsewhere.map(({ ref: { article } }) => article)).toEqual([1, 1])
    expect(elsewhere.map(({ notes }) => notes)).toEqual([withBoth?.notes, quay?.notes])
    expect(elsewhere[1]?.notes).toBe(quay?.notes)
    expect(quay?.ref.article).toBe(0)
  })

  it('compare as if made for each comparison, whatever the report was compared with before', () => {
    const report = alone()
    for (const others of [[first], [second], [first, second], [first]]) {
      expect(compared([report, ...others])).toEqual(compared(copy([report, ...others])))
      expect(compared([...others, report])).toEqual(compared(copy([...others, report])))
    }
    expect(compared([report, report])).toEqual(compared(copy([report, report])))
  })

  it('do so in any texts', () => {
    const texts = fc.array(anyText, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(texts, (all) => {
        const reports = all.map((text, n) => read(`a${n}`, text))
        for (const a of reports)
          for (const b of reports) expect(compared([a, b])).toEqual(compared(copy([a, b])))
      }),
      { numRuns: 20 },
    )
  })
})
