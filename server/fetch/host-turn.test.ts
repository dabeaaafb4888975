import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { db } from '#db/client.ts'
import { hosts } from '#db/schema/hosts.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { page, startSite } from '#server/testing/site.ts'
import { fetchInTurn } from './fetch-in-turn.ts'
import { hostOf, takeTurn } from './host-turn.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const leases = async (host: string) =>
  (await db().select().from(hosts).where(eq(hosts.host, host)))[0]?.leases

test('a site is asked by two at most, whoever asks, and left alone in between', async () => {
  const host = 'busy.example'
  const first = await takeTurn(host, 0)
  const second = await takeTurn(host, 0)
  expect([first.granted, second.granted]).toEqual([true, true])
  const third = await takeTurn(host, 0)
  expect(third).toMatchObject({ granted: false })
  expect(!third.granted && third.waitMs).toBeGreaterThan(0)
  if (first.granted) await first.release()
  const fourth = await takeTurn(host, 60_000)
  expect(fourth.granted).toBe(true)
  if (second.granted) await second.release()
  expect(await leases(host)).toHaveLength(1)
  const later = await takeTurn(host, 60_000)
  expect(!later.granted && later.waitMs).toBeGreaterThan(50_000)
  expect((await takeTurn('other.example')).granted).toBe(true)
})

test('turns taken at the same moment are given one by one', async () => {
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeTurn('crowd.example', 60_000)))
  expect(taken.filter(({ granted }) => granted)).toHaveLength(1)
})

test('turns given back at the same moment are both free again', async () => {
  const host = 'parting.example'
  const turns = [await takeTurn(host, 0), await takeTurn(host, 0)]
  const given: Promise<void>[] = []
  await db().transaction(async (tx) => {
    await tx.select().from(hosts).where(eq(hosts.host, host)).for('update')
    for (const turn of turns) {
      if (turn.granted) given.push(turn.release())
      await vi.waitFor(async () => {
        const { rows } = await db().execute(
          sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
        expect(rows).toHaveLength(given.length)
      })
    }
  })
  await Promise.all(given)
  expect(await leases(host)).toEqual([])
})

test('the turn of a worker that died ends by itself', async () => {
  const past = new Date(Date.now() - 1000)
  await db()
    .insert(hosts)
    .values({ host: 'dead.example', leases: [past, past], nextAt: past })
  expect((await takeTurn('dead.example', 0)).granted).toBe(true)
  expect(await leases('dead.example')).toHaveLength(1)
})

test('what robots.txt forbids is not fetched on a schedule, and its delay is kept', async () => {
  const robots = 'User-agent: *\nDisallow: /private\nCrawl-delay: 30\n\nUser-agent: Other\nDisallow: /\n'
  const site = await startSite({
    '/robots.txt': page(robots, { 'content-type': 'text/plain' }),
    '/private/a': page('a'),
    '/open': page('a'),
  })
  const { settings } = site
  await expect(fetchInTurn(`${site.url}/private/a`, { settings, robots: true })).rejects.toMatchObject({
    code: 'robots',
    passing: false,
  })
  expect(await fetchInTurn(`${site.url}/open`, { settings, robots: true })).toMatchObject({
    kind: 'document',
  })
  await expect(fetchInTurn(`${site.url}/open`, { settings, robots: true })).rejects.toMatchObject({
    code: 'busy',
    passing: true,
  })
  expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
  await site.close()
})

test('a person may ask for a page that robots.txt keeps from programs', async () => {
  const site = await startSite({
    '/robots.txt': page('User-agent: *\nDisallow: /'),
    '/open': page('a'),
  })
  const { settings } = site
  expect(await fetchInTurn(`${site.url}/open`, { settings, robots: false })).toMatchObject({ status: 200 })
  expect(site.asked).toEqual(['/open'])
  expect(await leases(hostOf(site.url))).toEqual([])
  await site.close()
})

test.each([
  ['a site without robots.txt allows everything', 404, null],
  ['a site that hides its robots.txt as well', 403, null],
  ['a site in trouble allows nothing until it is well again', 503, 'site-error'],
])('%s', async (_, status, refusal) => {
  const site = await startSite({ '/robots.txt': page('', {}, status), '/open': page('a') })
  const work = fetchInTurn(`${site.url}/open`, { settings: site.settings, robots: true })
  if (refusal) await expect(work).rejects.toMatchObject({ code: refusal, passing: true })
  else expect(await work).toMatchObject({ status: 200 })
  await site.close()
})
