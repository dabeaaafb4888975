import { expect, test } from 'vitest'
import { createParagraphStore } from './paragraphs.ts'

const place = { versionId: 'v', start: 3, end: 9 }
const other = { versionId: 'v', start: 20, end: 30 }
const paragraph = { before: 'Before ', after: ' after.' }

test('a paragraph is fetched once, however often it is opened', async () => {
  let fetched = 0
  const store = createParagraphStore(async () => {
    fetched++
    return paragraph
  })
  expect(store.get(place)).toEqual({ state: 'closed' })
  await store.toggle([place])
  expect(store.get(place)).toEqual({ state: 'open', ...paragraph })
  await store.toggle([place])
  expect(store.get(place)).toEqual({ state: 'closed' })
  await store.toggle([place])
  expect(store.get(place)).toMatchObject({ state: 'open' })
  expect(fetched).toBe(1)
})

test('one that could not be read says so and is tried again', async () => {
  let works = false
  const store = createParagraphStore(async () => {
    if (!works) throw new Error('offline')
    return paragraph
  })
  await store.toggle([place])
  expect(store.get(place)).toEqual({ state: 'failed' })
  works = true
  await store.toggle([place])
  expect(store.get(place)).toMatchObject({ state: 'open' })
})

test('of several all are opened first, then all are closed, and listeners hear of it', async () => {
  const store = createParagraphStore(async () => paragraph)
  let heard = 0
  const stop = store.subscribe(() => {
    heard++
  })
  await store.toggle([place])
  await store.toggle([place, other])
  expect([place, other].map((one) => store.get(one).state)).toEqual(['open', 'open'])
  await store.toggle([place, other])
  expect([place, other].map((one) => store.get(one).state)).toEqual(['closed', 'closed'])
  const before = heard
  stop()
  await store.toggle([place])
  expect(heard).toBe(before)
})
