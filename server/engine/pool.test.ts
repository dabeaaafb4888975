import { afterAll, expect, test } from 'vitest'
import { closeThreads, onThread } from './pool.ts'

afterAll(closeThreads)

test('what can be done later is begun once nothing else waits for a thread', async () => {
  const ended: string[] = []
  const read = async (name: string, options?: { later: boolean }) => {
    await onThread('readText', { content: `The ${name} works were done.`, filename: '' }, options)
    ended.push(name)
  }
  // More than there can be threads.
  const later = Array.from({ length: 20 }, (_, i) => read(`later ${i}`, { later: true }))
  await Promise.all([...later, read('first')])
  expect(ended.indexOf('first')).toBeLessThan(ended.length - 1)
  expect(ended.slice(ended.indexOf('first'))).toContain('later 19')
})

test('what can be done later comes to its turn though something else always waits', async () => {
  const ended: string[] = []
  const read = async (name: string, options?: { later: boolean }) => {
    await onThread('readText', { content: 'A line.', filename: '' }, options)
    ended.push(name)
  }
  const first = Array.from({ length: 80 }, (_, i) => read(`first ${i}`))
  await Promise.all([read('later', { later: true }), ...first])
  expect(ended.indexOf('later')).toBeGreaterThan(20)
  expect(ended.indexOf('later')).toBeLessThan(60)
})
