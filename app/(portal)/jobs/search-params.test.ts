import { expect, test } from 'vitest'
import { jobsHref, parseJobsParams } from './search-params.ts'

test('an address that says nothing sensible asks for what failed', () => {
  expect(parseJobsParams({})).toEqual({ state: 'failed', kind: null, page: 1 })
  expect(parseJobsParams({ state: 'lost', kind: '', page: '-3' })).toEqual({
    state: 'failed',
    kind: null,
    page: 1,
  })
})

test('an address reads as it was written', () => {
  const asked = { state: 'set-aside', kind: 'extract', page: 2 } as const
  const href = jobsHref(asked)
  expect(href).toBe('/jobs?state=set-aside&kind=extract&page=2')
  expect(parseJobsParams(Object.fromEntries(new URL(href, 'http://portal').searchParams))).toEqual(asked)
  expect(jobsHref({ state: 'failed', kind: null })).toBe('/jobs')
})
