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
  const controller = new AbortController()
  const text = 'The works were done, the mayor said on Monday.\n\n'.repeat(200)
  const keepBusy = async () => {
    while (!controller.signal.aborted) await onThread('readText', { content: text, filename: '' })
  }
  // More than there can be threads: some always wait.
  const busy = Array.from({ length: 20 }, keepBusy)
  for (let n = 0; n < 3; n++) await onThread('readText', { content: text, filename: '' }, { later: true })
  controller.abort()
  await Promise.all(busy)
})
