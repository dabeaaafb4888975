import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { proxy } from '../../proxy.ts'
import { contentSecurityPolicy } from './security-headers.ts'
import { SESSION_COOKIE } from './session-cookie.ts'
import { makeSessionToken, readSessionToken } from './session-token.ts'

const DAY = 24 * 60 * 60 * 1000

beforeEach(() => {
  vi.stubEnv('AUTH_SECRET', 'a secret for tests, long enough for that')
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-01T12:00:00Z') })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

function ask(token: string, change: { method?: string; headers?: Record<string, string> } = {}) {
  const cookie = `${SESSION_COOKIE.name}=${token}`
  return proxy(
    new NextRequest('http://localhost:3000/articles?q=dam', {
      ...change,
      headers: { cookie, ...change.headers },
    }),
  )
}
const renewed = async (answer: Promise<Response>) => (await answer).headers.getSetCookie()

test('a cookie is written anew once a day, for the same session', async () => {
  const token = await makeSessionToken('session-1')
  vi.advanceTimersByTime(DAY - 60_000)
  expect(await renewed(ask(token))).toEqual([])
  vi.advanceTimersByTime(2 * 60_000)
  const [cookie = ''] = await renewed(ask(token))
  expect(cookie).toMatch(/; HttpOnly; SameSite=lax/i)
  const value = cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'))
  expect(await readSessionToken(value)).toEqual({ sid: 'session-1', issuedAt: Math.floor(Date.now() / 1000) })
})

test('forms, prefetches and tokens that are not ours get no new cookie', async () => {
  const token = await makeSessionToken('session-1')
  vi.advanceTimersByTime(2 * DAY)
  expect(await renewed(ask(token, { method: 'POST' }))).toEqual([])
  expect(await renewed(ask(token, { headers: { 'next-router-prefetch': '1' } }))).toEqual([])
  expect(await renewed(ask(`${token.slice(0, -4)}AAAA`))).toEqual([])
  vi.advanceTimersByTime(31 * DAY)
  expect(await renewed(ask(token))).toEqual([])
})

test('without a secret, nothing is believed', async () => {
  const token = await makeSessionToken('session-1')
  vi.stubEnv('AUTH_SECRET', '')
  await expect(readSessionToken(token)).rejects.toThrow('AUTH_SECRET')
})

test('every answer has its own nonce, and the page learns its path from here alone', async () => {
  const answers = [await ask('none'), await ask('none', { headers: { 'x-collate-path': '//elsewhere' } })]
  const policies = answers.map(({ headers }) => headers.get('content-security-policy'))
  expect(new Set(policies).size).toBe(2)
  for (const { headers } of answers) {
    expect(headers.get('x-middleware-request-x-collate-path')).toBe('/articles?q=dam')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('forms may lead to providers that are switched on, scripts from nowhere else, eval only while developing', () => {
  const policy = (env: object) => contentSecurityPolicy('n', { NODE_ENV: 'production', ...env })
  expect(policy({})).toMatch(/form-action 'self'$/)
  expect(policy({ AUTH_OIDC_ISSUER: 'https://id.example.org/realm', AUTH_GITHUB_ID: 'x' })).toMatch(
    /form-action 'self' https:\/\/github\.com https:\/\/id\.example\.org$/,
  )
  expect(policy({})).not.toContain('unsafe-eval')
  expect(policy({ NODE_ENV: 'development' })).toContain("'unsafe-eval'")
})

test('only the window that receives pages may hear from the page that opened it', async () => {
  const opener = async (path: string) =>
    (await proxy(new NextRequest(`http://localhost:3000${path}`))).headers.get('cross-origin-opener-policy')
  expect(await opener('/add')).toBe('same-origin')
  expect(await opener('/add/window/')).toBe('same-origin')
  expect(await opener('/add/window')).toBeNull()
})
