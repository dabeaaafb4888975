import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareArticles } from '#core/align/compare.ts'
import { extractionOf } from '#core/align/testing.ts'
import { asOf, digestOf, gravest, type StoryReading, stretchesOf } from './digest.ts'
import { digestMade } from './testing.ts'

const reading = (id: string, published: string, quote: string): StoryReading => ({
  report: { articleId: id, versionN: 1, title: id, source: id, published, isSample: false },
  facts: extractionOf(id, [{ quote }], published).facts,
  entityIds: {},
})

test('every report is in a stretch, and neighbours overlap, so that nothing near in time is not compared', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), (count) => {
      const stretches = stretchesOf(count)
      expect(stretches.at(-1)?.to).toBe(count)
      stretches.slice(1).forEach(({ from }, i) => {
        expect(from).toBeLessThan(stretches[i]?.to ?? 0)
      })
      for (const { from, to } of stretches) expect(to - from).toBeLessThanOrEqual(30)
    }),
  )
})

test('a digest of one stretch has the rows of the comparison; of two that overlap, each row once', () => {
  const readings = ['2024-05-01', '2024-05-02', '2024-05-03'].map((day, i) =>
    reading(`r${i}`, day, 'The council approved 40 million euros for the Alderstone Bridge.'),
  )
  const compare = (from: number, to: number) => ({
    from,
    comparison: compareArticles(
      readings.slice(from, to).map(({ report }) => ({
        source: report.source,
        extraction: extractionOf(
          report.articleId,
          [{ quote: 'The council approved 40 million euros for the Alderstone Bridge.' }],
          report.published,
        ),
      })),
    ),
  })
  const whole = digestOf(readings, [compare(0, 3)])
  expect(whole.rows.map(({ facts }) => facts)).toEqual([[0, 1, 2]])
  const parts = digestOf(readings, [compare(0, 2), compare(1, 3)])
  expect(parts.rows.map(({ facts }) => facts)).toEqual([[0, 1, 2]])
  expect(parts.rows[0]?.pairs.map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [1, 2],
  ])
})

const story = digestMade(
  [
    { source: 'Heron Wire', published: '2024-05-01', facts: [{ quote: 'forty' }] },
    { source: 'Daily Plover', published: null, facts: [{ quote: 'some' }] },
    { source: 'Daily Plover', published: '2024-05-04', facts: [{ quote: 'fifty' }, { quote: 'alone' }] },
  ],
  [
    [
      ['forty', 'contradict', 'fifty', 'figure'],
      ['forty', 'agree', 'some'],
    ],
  ],
)

test('as of a day there is only what was published by then; undated reports are left out', () => {
  const then = asOf(story, Date.UTC(2024, 4, 3) / 86_400_000)
  expect(then.reports.map(({ published }) => published)).toEqual(['2024-05-01'])
  expect(then.facts.map(({ quote }) => quote)).toEqual(['forty'])
  expect(then.rows).toEqual([{ facts: [0], pairs: [] }])
  expect(then.origins).toEqual([[0]])
  const end = asOf(story, Date.UTC(2024, 4, 4) / 86_400_000)
  expect(end.facts.map(({ quote }) => quote)).toEqual(['forty', 'fifty', 'alone'])
  expect(gravest(end.rows[0]?.pairs ?? []).relation).toBe('contradict')
  expect(asOf(story, null)).toBe(story)
})

test('whatever the day, places lead to what is there, and nothing published later is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 6 }), (offset) => {
      const day = Date.UTC(2024, 4, 1) / 86_400_000 + offset
      const { reports, facts, rows } = asOf(story, day)
      for (const { published } of reports)
        expect(Date.parse(published ?? '') / 86_400_000).toBeLessThanOrEqual(day)
      for (const fact of facts) expect(reports[fact.report]).toBeDefined()
      for (const row of rows) {
        for (const fact of row.facts) expect(facts[fact]).toBeDefined()
        for (const { a, b } of row.pairs) expect(Math.max(a, b)).toBeLessThan(row.facts.length)
      }
      expect(rows.flatMap((row) => row.facts)).toHaveLength(facts.length)
    }),
  )
})
