import { afterAll, expect, test } from 'vitest'
import { compareArticles } from '#core/align/compare.ts'
import { madeUpReports } from './made-up-reports.ts'
import { closeThreads, onThread } from './pool.ts'
import { warmUp } from './warm-up.ts'

afterAll(closeThreads)

test('Made-up reports hold their own words, and agree, contradict and update each other', () => {
  const articles = madeUpReports()
  for (const { text, facts } of articles.map(({ extraction }) => extraction)) {
    for (const { start, end, quote, sentence, entities, quantities, attribution } of facts) {
      expect(text.slice(start, end)).toBe(quote)
      expect(text.slice(sentence.start, sentence.end)).toContain(quote)
      for (const { start: from, end: to, name } of entities) expect(text.slice(from, to)).toBe(name)
      for (const { start: from, end: to, text: words } of quantities) expect(text.slice(from, to)).toBe(words)
      for (const { start: from, end: to, source } of attribution) expect(text.slice(from, to)).toBe(source)
    }
  }
  const found = compareArticles(articles).rows.map(({ relation }) => relation)
  expect(new Set(found)).toEqual(new Set(['agree', 'contradict', 'update']))
})

test('Work that is asked for while a thread warms up does not wait for its end, and it warms up once', async () => {
  const order: string[] = []
  const warm = warmUp(4).then(() => order.push('warm'))
  expect(warmUp()).toBe(warmUp())
  await onThread('compare', madeUpReports().slice(0, 2)).then(() => order.push('asked'))
  await warm
  expect(order).toEqual(['asked', 'warm'])
})
