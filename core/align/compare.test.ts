import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare.ts'
import { extractionOf } from './testing.ts'

const wire = extractionOf(
  'wire',
  [
    {
      quote: 'The harbor authority will spend 40 million euros on the new ferry terminal',
      quantities: [['40 million euros', 40e6, 'EUR']],
    },
    { quote: 'Dredging of the northern basin was finished in May' },
  ],
  '2031-06-02',
)
const daily = extractionOf(
  'daily',
  [
    {
      quote: 'The new ferry terminal will cost the harbor authority $40 million',
      quantities: [['$40 million', 40e6, 'USD']],
    },
  ],
  '2031-06-02',
)

describe('compareArticles', () => {
  const { rows, articles } = compareArticles([
    { extraction: wire, source: 'Wire' },
    { extraction: daily, source: 'Daily' },
  ])

  it('puts facts of one proposition into one row and names the words that conflict', () => {
    const [row] = rows
    expect(row).toMatchObject({ relation: 'contradict', aspect: 'figure' })
    expect(row?.facts).toEqual([
      { article: 0, fact: 'f1' },
      { article: 1, fact: 'f1' },
    ])
    expect(row?.explanation).toBe(
      'Wire has “40 million euros” where Daily has “$40 million”: same numeral, other unit.',
    )
    expect(
      row?.differences.map(({ article, spans }) =>
        spans.map(({ start, end }) => [wire, daily][article]?.text.slice(start, end)),
      ),
    ).toEqual([['40 million euros'], ['$40 million']])
  })

  it('says how each two facts of a row relate', () => {
    const late = extractionOf(
      'late',
      [
        {
          quote: 'The new ferry terminal will cost the harbor authority 40 million euros',
          quantities: [['40 million euros', 40e6, 'EUR']],
        },
      ],
      '2031-06-02',
    )
    const [row] = compareArticles([
      { extraction: wire, source: 'Wire' },
      { extraction: daily, source: 'Daily' },
      { extraction: late, source: 'Late' },
    ]).rows
    expect(row?.relation).toBe('contradict')
    expect(row?.pairs.map(({ a, b, relation, aspect }) => [a, b, relation, aspect])).toEqual([
      [0, 1, 'contradict', 'figure'],
      [0, 2, 'agree', 'figure'],
      [1, 2, 'contradict', 'figure'],
    ])
    expect(row?.pairs[2]?.explanation).toBe(
      'Daily has “$40 million” where Late has “40 million euros”: same numeral, other unit.',
    )
  })

  it('leaves a fact that one article alone has in a row of its own', () => {
    expect(rows.slice(1)).toMatchObject([{ relation: 'only', facts: [{ article: 0, fact: 'f2' }] }])
  })

  it('says which articles were compared', () => {
    expect(articles).toEqual([
      { id: 'wire', title: 'wire', published: '2031-06-02', source: 'Wire' },
      { id: 'daily', title: 'daily', published: '2031-06-02', source: 'Daily' },
    ])
  })

  it('tells two reports of one outlet apart by their day', () => {
    const later = { ...daily, published: '2031-06-03' }
    const { rows: told } = compareArticles([
      { extraction: wire, source: 'Wire' },
      { extraction: later, source: 'Wire' },
    ])
    expect(told[0]?.explanation).toMatch(/^Wire \(2 Jun 2031\) has .* where Wire \(3 Jun 2031\) has/)
  })

  it('takes no article, one article and empty articles without failing', () => {
    expect(compareArticles([]).rows).toEqual([])
    expect(compareArticles([{ extraction: wire, source: null }]).rows).toHaveLength(2)
    const empty = extractionOf('empty', [])
    expect(
      compareArticles([
        { extraction: empty, source: null },
        { extraction: empty, source: null },
      ]).rows,
    ).toEqual([])
  })
})
