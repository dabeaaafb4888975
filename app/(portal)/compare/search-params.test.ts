import { expect, test } from 'vitest'
import { compareHref, parseCompareParams } from './search-params.ts'

test('an address and what it means are the same thing', () => {
  const params = {
    articles: ['one', 'two', 'three'],
    relation: 'contradict' as const,
    view: 'texts' as const,
  }
  const href = compareHref(params)
  expect(href).toBe('/compare?a=one&b=two&c=three&relation=contradict&view=texts')
  expect(parseCompareParams(Object.fromEntries(new URLSearchParams(href.split('?')[1])))).toEqual(params)
})

test('what cannot be read falls back to showing everything', () => {
  expect(parseCompareParams({ a: ['one', 'two'], relation: 'loves', view: ['texts', 'rows'] })).toEqual({
    articles: ['one', 'two'],
    relation: null,
    view: 'texts',
  })
})
