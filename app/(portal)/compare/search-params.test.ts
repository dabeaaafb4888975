import { expect, test } from 'vitest'
import { compareHref, lookHref, parseArticles, parseLook, WHOLE } from './search-params.ts'

const read = (href: string) => Object.fromEntries(new URLSearchParams(href.split('?')[1]))

test('an address and what it means are the same thing', () => {
  const articles = ['one', 'two', 'three']
  const look = {
    ...WHOLE,
    relation: 'contradict' as const,
    aspect: 'figure' as const,
    stage: 'planned' as const,
    speaker: 'Ida Quill',
    words: 'the bridge',
    order: { column: 1 },
    all: true,
  }
  const href = compareHref(articles, look)
  expect(href).toBe(
    '/compare?a=one&b=two&c=three&relation=contradict&aspect=figure&stage=planned&speaker=Ida+Quill&words=the+bridge&all=1&order=b',
  )
  expect(parseArticles(read(href))).toEqual(articles)
  expect(parseLook(read(href))).toEqual(look)
})

test('what is as usual stays out of the address', () => {
  expect(lookHref('/demonstration', WHOLE)).toBe('/demonstration')
  expect(lookHref('/demonstration', { ...WHOLE, view: 'texts', order: 'time' })).toBe(
    '/demonstration?view=texts&order=time',
  )
})

test('what cannot be read falls back to showing everything', () => {
  expect(
    parseLook({ relation: 'loves', view: ['texts', 'rows'], order: 'backwards', aspect: '', stage: 'x' }),
  ).toEqual({ ...WHOLE, view: 'texts' })
})

test('articles are named by letters, and one letter by several', () => {
  expect(parseArticles({ b: 'three', a: ['one', 'two'], z: 'none' })).toEqual(['one', 'two', 'three'])
})
