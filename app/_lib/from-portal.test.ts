import { expect, test } from 'vitest'
import { isFromPortal } from './from-portal.ts'

const HOST = { host: 'collate.house:3000' }

test.each([
  ['a page of the portal', { 'sec-fetch-site': 'same-origin' }, true],
  ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }, false],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://collate.house:3000' }, false],
  ['a page reached by plain http', { origin: 'http://collate.house:3000' }, true],
  ['another site, by plain http', { origin: 'http://other.example' }, false],
  ['another port, by plain http', { origin: 'http://collate.house:4000' }, false],
  ['a page without an origin', { origin: 'null' }, false],
  ['a program that says nothing', {}, false],
  ['a page behind a proxy', { origin: 'http://collate.org', 'x-forwarded-host': 'collate.org' }, true],
])('%s', (_, headers, allowed) => {
  const request = new Request('http://127.0.0.1:3000/add/files', { headers: { ...HOST, ...headers } })
  expect(isFromPortal(request)).toBe(allowed)
})
