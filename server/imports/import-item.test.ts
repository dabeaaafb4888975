import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { snapshots } from '#db/schema/snapshots.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { snapshotHtml } from '#server/ingest/snapshot.ts'
import { makePerson } from '#server/testing/person.ts'
import { page, redirect, type Site, startSite } from '#server/testing/site.ts'
import type { User } from '#server/viewer.ts'
import { importItem } from './import-item.ts'
import type { NewItem } from './insert-items.ts'
import { requestImport } from './request-import.ts'

const database = await createTestDatabase()
let site: Site
let viewer: User
let troubled = true

const report = (n: number, more = '') => `<!doctype html><html lang="en"><head><title>Works, part ${n}</title>
  <meta property="og:site_name" content="Harbor Wire"><meta property="og:type" content="article"></head>
  <body><article><h1>Works, part ${n}</h1>${`<p>The minister said on Friday that part ${n} of the works was done, and that the rest would follow.</p>`.repeat(6)}${more}
  <script>alert(1)</script><img src="/harbor.jpg" onerror="alert(2)"></article></body></html>`

beforeAll(async () => {
  viewer = await makePerson()
  let change = 0
  site = await startSite({
    '/one': page(report(1)),
    '/to-two': redirect('/two'),
    '/two': page(report(2)),
    '/changing': (request, response) => page(report(3, `<p>Change ${++change}.</p>`))(request, response),
    '/copy-a': page(report(5)),
    '/copy-b': page(report(5)),
    '/copy-c': page(report(5).replace('Harbor Wire', 'Daily Plover')),
    '/trouble': (request, response) => (troubled ? page('', {}, 503) : page(report(6)))(request, response),
    '/pdf': page('%PDF-1.7', { 'content-type': 'application/pdf' }),
    '/feed': page('<rss version="2.0"><channel></channel></rss>', { 'content-type': 'text/xml' }),
    '/login': page(
      '<title>Sign in</title><h1>Sign in</h1><p>Sign in to continue reading.</p><input type="password">',
    ),
    '/soft': page(
      '<title>Page not found</title><h1>Page not found</h1><p>There is nothing at this address.</p>',
    ),
    '/blank': page(''),
    '/plain': page('Harbour works done\n\nThe minister said on Friday that they were done.', {
      'content-type': 'text/plain',
    }),
  })
})
afterAll(async () => {
  await site.close()
  await closeThreads()
  await database.drop()
})

async function ask(item: NewItem, kind: 'addresses' | 'capture' | 'feed' = 'addresses'): Promise<string> {
  const { itemIds } = await db().transaction((tx) =>
    requestImport(tx, { kind, label: 'A test', requestedBy: viewer.userId, items: [item] }),
  )
  return itemIds[0] ?? ''
}
const itemRow = async (id: string) => (await db().select().from(importItems).where(eq(importItems.id, id)))[0]
const run = async (id: string) => {
  await importItem(id, { settings: site.settings })
  return itemRow(id)
}
/** The test's own site has one name for all tests, which would otherwise wait for each other. */
const unhurried = () => db().execute(sql`delete from hosts`)
async function bring(path: string) {
  await unhurried()
  return run(await ask({ url: site.url + path }))
}

test('an address becomes an article with its page, and stays one however often the item is run', async () => {
  const id = await ask({ url: `${site.url}/one?utm_source=x` })
  expect(await itemRow(id)).toMatchObject({ state: 'waiting', n: 1 })
  await unhurried()
  const item = await run(id)
  expect(item).toMatchObject({ state: 'done', code: null, reason: null, attempts: 1 })
  await run(id)
  const stored = await db()
    .select()
    .from(versions)
    .where(eq(versions.articleId, item?.articleId ?? ''))
  expect(stored).toHaveLength(1)
  expect(stored[0]).toMatchObject({ id: item?.versionId, method: 'address', capturedBy: viewer.userId })
  const [article] = await db()
    .select()
    .from(articles)
    .where(eq(articles.id, item?.articleId ?? ''))
  expect(article).toMatchObject({
    title: 'Works, part 1',
    canonicalUrl: `${site.url}/one`,
    addedBy: viewer.userId,
  })
  const [snapshot] = await db()
    .select()
    .from(snapshots)
    .where(eq(snapshots.versionId, item?.versionId ?? ''))
  expect(snapshot).toMatchObject({ url: `${site.url}/one?utm_source=x`, status: 200 })
  const html = await snapshotHtml(snapshot?.html ?? new Uint8Array())
  expect(html).toContain('<h1>Works, part 1</h1>')
  expect(html).not.toMatch(/script|alert|onerror/)
  await expect(db().update(snapshots).set({ url: 'x' })).rejects.toThrow()
})

test('two workers that take one item at the same moment store one version', async () => {
  await unhurried()
  const id = await ask({ url: `${site.url}/to-two` })
  await Promise.all([run(id), run(id)])
  const item = await itemRow(id)
  expect(item?.state).toBe('done')
  expect(
    await db()
      .select()
      .from(versions)
      .where(eq(versions.articleId, item?.articleId ?? '')),
  ).toHaveLength(1)
})

test('a page that changed is a new version; one that did not is a duplicate that leads to its article', async () => {
  const first = await bring('/changing')
  const second = await bring('/changing')
  expect(second).toMatchObject({ state: 'done', articleId: first?.articleId })
  const same = await bring('/one')
  const again = await bring('/one')
  expect(again).toMatchObject({ state: 'duplicate', articleId: same?.articleId, versionId: null })
})

test('the same words at another address are a duplicate of the same source, and another report of another', async () => {
  const first = await bring('/copy-a')
  expect(first?.state).toBe('done')
  expect(await bring('/copy-b')).toMatchObject({ state: 'duplicate', articleId: first?.articleId })
  const other = await bring('/copy-c')
  expect(other?.state).toBe('done')
  expect(other?.articleId).not.toBe(first?.articleId)
})

test.each([
  ['/missing', 'not-found'],
  ['/pdf', 'unreadable'],
  ['/feed', 'not-a-page'],
  ['/login', 'login-wall'],
  ['/soft', 'missing-page'],
  ['/blank', 'empty'],
])('%s is kept in the list with its reason: %s', async (path, code) => {
  const item = await bring(path)
  expect(item).toMatchObject({ state: 'failed', code, articleId: null, nextTryAt: null })
  expect(item?.reason).toMatch(/^[A-Z].*\.$/)
})

test('a fault that passes is tried again by itself, later and later', async () => {
  const id = await ask({ url: `${site.url}/trouble` })
  await unhurried()
  const item = await run(id)
  expect(item).toMatchObject({ state: 'waiting', code: 'site-error', attempts: 1 })
  const wait = (item?.nextTryAt?.getTime() ?? 0) - Date.now()
  expect(wait).toBeGreaterThan(20_000)
  expect(wait).toBeLessThan(40_000)
  const jobs = await db().execute(
    sql`select start_after > now() as later from pgboss.job where name = 'import' and data->>'itemId' = ${id}`,
  )
  expect(jobs.rows.map(({ later }) => later).sort()).toEqual([false, true])
  troubled = false
  await unhurried()
  expect(await run(id)).toMatchObject({ state: 'done', code: null, nextTryAt: null })
})

test('an item that fails over and over is set aside', async () => {
  const id = await ask({ url: `${site.url}/one` })
  await db().update(importItems).set({ attempts: 6, state: 'reading' }).where(eq(importItems.id, id))
  expect(await run(id)).toMatchObject({ state: 'failed', code: 'set-aside' })
})

test('an item whose site is busy waits its turn, which counts as no attempt', async () => {
  await unhurried()
  const first = await ask({ url: `${site.url}/plain` })
  await db().execute(
    sql`insert into hosts (host, next_at) values (${new URL(site.url).host}, now() + interval '1 hour')`,
  )
  expect(await run(first)).toMatchObject({ state: 'waiting', code: 'busy', attempts: 0 })
  await db().update(importItems).set({ attempts: 5 }).where(eq(importItems.id, first))
  expect(await run(first)).toMatchObject({ state: 'waiting', code: 'busy', attempts: 5 })
})

test('what a browser sent is read from there, whatever it looks like, and let go once it is stored', async () => {
  const bytes = new TextEncoder().encode(report(9, '<p>Subscribe to continue reading.</p>'))
  const url = 'https://harbor.example/nine'
  const id = await ask({ url, content: { bytes, mediaType: 'text/html' } }, 'capture')
  const item = await run(id)
  expect(item).toMatchObject({ state: 'done' })
  const [article] = await db()
    .select()
    .from(articles)
    .where(eq(articles.id, item?.articleId ?? ''))
  expect(article?.canonicalUrl).toBe(url)
  expect(await db().$count(importContents, eq(importContents.itemId, id))).toBe(0)
})

test('an address longer than any that is kept leaves the report without one', async () => {
  const url = `https://harbor.example/${'x'.repeat(9000)}`
  const bytes = new TextEncoder().encode(report(10))
  const item = await run(await ask({ url, given: { url }, content: { bytes, mediaType: 'text/html' } }))
  expect(item).toMatchObject({ state: 'done' })
  const [article] = await db()
    .select()
    .from(articles)
    .where(eq(articles.id, item?.articleId ?? ''))
  expect(article?.canonicalUrl).toBeNull()
})

test('what is known of a report is laid over what is read', async () => {
  await unhurried()
  const given = {
    source: 'Heron Times',
    title: 'A better title',
    published: '2031-02-03',
    byline: ['Ida Quill'],
  }
  const item = await run(await ask({ url: `${site.url}/plain`, given }))
  const [article] = await db()
    .select()
    .from(articles)
    .where(eq(articles.id, item?.articleId ?? ''))
  expect(article).toMatchObject({ title: 'A better title', published: '2031-02-03', byline: ['Ida Quill'] })
})

test('a feed’s entry is fetched by the site’s rules for programs', async () => {
  const closed = await startSite({
    '/robots.txt': page('User-agent: *\nDisallow: /'),
    '/a': page(report(11)),
  })
  const { itemIds } = await db().transaction((tx) =>
    requestImport(tx, {
      kind: 'feed',
      label: 'A feed',
      requestedBy: null,
      items: [{ url: `${closed.url}/a` }],
    }),
  )
  await importItem(itemIds[0] ?? '', { settings: closed.settings })
  expect(await itemRow(itemIds[0] ?? '')).toMatchObject({ state: 'failed', code: 'robots' })
  await closed.close()
})

test('an item that was stopped stays stopped', async () => {
  const id = await ask({ url: `${site.url}/one` })
  await db().update(importItems).set({ state: 'cancelled' }).where(eq(importItems.id, id))
  expect(await run(id)).toMatchObject({ state: 'cancelled', attempts: 0 })
})
