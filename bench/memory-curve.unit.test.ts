import { expect, test } from 'vitest'
import { type MemoryPoint, trends } from './memory-curve.ts'

/** A run that is looked at so many times; `held` is what all of them hold, by the share that is done. */
function run(moments: number, held: (share: number, i: number) => number, articles = 50_000): MemoryPoint[] {
  return Array.from({ length: moments }, (_, i) => {
    const share = (i + 1) / moments
    const mb = held(share, i)
    const all = { worker: mb, heap: mb, buffers: mb, web: mb, webHeap: mb, database: mb }
    return { minute: share * 30, articles: share * articles, ...all }
  })
}

const verdicts = (points: MemoryPoint[]) => [...new Set(trends(points).map(({ verdict }) => verdict))]
/** What comes between two clearings of a heap. */
const sawtooth = (i: number) => 20 * (i % 5)

test('what rises at first and only wavers later is flat', () => {
  expect(verdicts(run(400, (share, i) => 500 + 300 * Math.min(1, share * 4) + sawtooth(i)))).toEqual(['flat'])
})

test('what goes on rising grows, by as much in 10,000 articles', () => {
  const points = run(400, (share, i) => 500 + 150 * share + sawtooth(i))
  expect(verdicts(points)).toEqual(['grows'])
  for (const trend of trends(points)) expect(trend['MB in 10,000']).toBeCloseTo(30, 0)
})

test('a heap is judged by what is left where it was cleared', () => {
  const points = run(400, (share, i) => 500 + (i % 5 === 0 ? 0 : 400 * share))
  const of = (held: string) => trends(points).find((trend) => trend.held === held)?.verdict
  expect(of('heap')).toBe('flat')
  expect(of('worker')).toBe('grows')
})

test('of few moments or few articles, or of what wavers more than it may grow, nothing can be told', () => {
  expect(verdicts(run(90, () => 500))).toEqual(['cannot be told'])
  expect(verdicts(run(400, () => 500, 9_000))).toEqual(['cannot be told'])
  expect(verdicts(run(1, () => 500))).toEqual(['cannot be told'])
  expect(verdicts([])).toEqual(['cannot be told'])
  const restless = (share: number) => 500 + 200 * (Math.floor(share * 20) % 3)
  expect(verdicts(run(400, restless))).toEqual(['cannot be told'])
})
