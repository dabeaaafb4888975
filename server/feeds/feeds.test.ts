import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { db } from '#db/client.ts'
import { feedEntries } from '#db/schema/feed-entries.ts'
import { feeds } from '#db/schema/feeds.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makePerson } from '#server/testing/person.ts'
import { type Answering, page, redirect, type Site, startSite } from '#server/testing/site.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { addFeed } from './add-feed.ts'
import { changeFeed } from './change-feed.ts'
import { exportOpml } from './export-opml.ts'
import { findFeed } from './find-feed.ts'
import { getFeed } from './get-feed.ts'
import { importOpml } from './import-opml.ts'
import { listFeeds } from './list-feeds.ts'
import { dueFeeds, pollFeed } from './poll-feed.ts'
import { pollFeedNow } from './poll-feed-now.ts'
import { removeFeed } from './remove-feed.ts'

const database = await createTestDatabase()
let person: User
let other: User
let editor: User
const sites: Site[] = []

beforeAll(async () => {
  person = await makePerson('researcher', 'Ada Finch')
  other = await makePerson('researcher')
  editor = await makePerson('editor')
})
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const WHOLE = 'The council approved forty million euros for the new bridge on Wednesday. '.repeat(25)
const item = (n: number, more = '') =>
  `<item><title>Report ${n}</title><link>https://heron.example/${n}</link><guid>r${n}</guid><pubDate>Wed, 0${n} May 2024 10:00:00 GMT</pubDate>${more}</item>`
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Heron &amp; Co</title><link>https://heron.example/</link>${items.join('')}</channel></rss>`
const asFeed = (body: string, headers: Record<string, string> = {}) =>
  page(body, { 'content-type': 'application/rss+xml', ...headers })

async function site(routes: Record<string, Answering>): Promise<Site> {
  const made = await startSite(routes)
  sites.push(made)
  return made
}
const follow = (url: string, viewer = person) =>
  addFeed(viewer, { url, title: 'Heron', source: 'Heron Wire' })
/** Asks a feed as the worker does, whatever its turn. */
async function poll(id: string, { settings }: Site): Promise<typeof feeds.$inferSelect> {
  await db().update(feeds).set({ nextPollAt: sql`now()` }).where(eq(feeds.id, id))
  await db().execute(sql`update hosts set next_at = now(), leases = '{}'`)
  await pollFeed(id, { settings })
  const [feed] = await db().select().from(feeds).where(eq(feeds.id, id))
  return feed as typeof feeds.$inferSelect
}
const items = async (id: string) => (await getFeed(person, id)).items

test('what a feed lists comes in once, however often it is asked', async () => {
  let body = rss(item(1), item(2))
  const heron = await site({ '/feed': (request, response) => asFeed(body)(request, response) })
  const id = await follow(`${heron.url}/feed`)
  expect(await poll(id, heron)).toMatchObject({
    failures: 0,
    reason: null,
    homepage: 'https://heron.example/',
  })
  expect((await items(id)).map(({ title }) => title).sort()).toEqual(['Report 1', 'Report 2'])
  body = rss(item(2), item(3))
  await poll(id, heron)
  await poll(id, heron)
  const listed = await items(id)
  expect(listed.map(({ title }) => title).sort()).toEqual(['Report 1', 'Report 2', 'Report 3'])
  expect(listed.every(({ item: one }) => one?.state === 'waiting')).toBe(true)
  const [stored] = await db().select().from(importItems).where(eq(importItems.url, 'https://heron.example/3'))
  expect(stored).toMatchObject({
    method: 'feed',
    given: { source: 'Heron Wire', title: 'Report 3', published: '2024-05-03T10:00:00Z' },
  })
})

test('a feed is asked no sooner than it wishes, also where it has not changed since', async () => {
  const body = rss(item(1)).replace(
    '<link>https://heron.example/</link>',
    '<link>https://heron.example/</link><ttl>600</ttl>',
  )
  const heron = await site({
    '/feed': (request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304).end()
      else asFeed(body, { etag: '"1"' })(request, response)
    },
  })
  const id = await follow(`${heron.url}/feed`)
  for (let i = 0; i < 2; i++) {
    const { nextPollAt, pace } = await poll(id, heron)
    expect(pace).toMatchObject({ ttl: 600 })
    expect(nextPollAt.getTime() - Date.now()).toBeGreaterThan(599 * 60_000)
  }
})

test('the hours that a feed has nothing new in are waited for', async () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => hour !== 5)
  const asks = `<skipHours>${hours.map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`
  const heron = await site({ '/feed': asFeed(rss(item(1)).replace('<item>', `${asks}<item>`)) })
  const { nextPollAt } = await poll(await follow(`${heron.url}/feed`), heron)
  expect(nextPollAt.getUTCHours()).toBe(5)
})

test('a broken feed without entries is not offered, and says so where it was followed', async () => {
  const heron = await site({
    '/': page('<link rel="alternate" type="application/rss+xml" href="/broken">'),
    '/broken': asFeed('<rss version="2.0"><channel><title>Heron</title><link>https://her'),
  })
  for (const path of ['/', '/broken']) {
    await expect(findFeed(person, { url: heron.url + path }, heron)).rejects.toMatchObject({
      code: 'invalid',
    })
  }
  const feed = await poll(await follow(`${heron.url}/broken`), heron)
  expect(feed).toMatchObject({ failures: 1, code: 'unreadable', lastSuccessAt: null })
})

test('an entry that has its whole text is not fetched', async () => {
  const whole = `<description><![CDATA[<p>${WHOLE}</p>]]></description>`
  const cut = `<description><![CDATA[<p>${WHOLE} … Read more</p>]]></description>`
  const heron = await site({ '/feed': asFeed(rss(item(4, whole), item(5, cut))) })
  const id = await follow(`${heron.url}/feed`)
  await poll(id, heron)
  const contents = await db()
    .select({ url: importItems.url })
    .from(importContents)
    .innerJoin(importItems, eq(importItems.id, importContents.itemId))
  expect(contents).toEqual([{ url: 'https://heron.example/4' }])
})

test('of a long feed the newest come in first, and the rest is known', async () => {
  const many = Array.from({ length: 60 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, i + 1)).toUTCString()
    return `<item><title>Old ${i}</title><link>https://heron.example/o${i}</link><pubDate>${day}</pubDate></item>`
  })
  const heron = await site({ '/feed': asFeed(rss(...many)) })
  const id = await follow(`${heron.url}/feed`)
  await poll(id, heron)
  const rows = await db().select().from(feedEntries).where(eq(feedEntries.feedId, id))
  expect(rows).toHaveLength(60)
  expect(rows.filter(({ itemId }) => itemId).map(({ title }) => title)).toContain('Old 59')
  expect(rows.filter(({ itemId }) => itemId)).toHaveLength(20)
})

test('a feed that is paused while it is asked stays paused, whatever the site answers', async () => {
  let id = ''
  const heron = await site({
    '/feed': async (request, response) => {
      await changeFeed(person, id, { paused: true })
      page('', {}, 503)(request, response)
    },
  })
  id = await follow(`${heron.url}/feed`)
  expect(await poll(id, heron)).toMatchObject({ state: 'paused', failures: 1, code: 'site-error' })
})

test('a feed that is taken off the list while it is asked brings nothing', async () => {
  let id = ''
  const heron = await site({
    '/feed': async (request, response) => {
      await removeFeed(person, id)
      asFeed(rss(item(8)))(request, response)
    },
  })
  id = await follow(`${heron.url}/feed`)
  const complaints = vi.spyOn(console, 'error')
  expect(await poll(id, heron)).toBeUndefined()
  expect(await db().$count(importItems, eq(importItems.url, 'https://heron.example/8'))).toBe(0)
  expect(complaints).not.toHaveBeenCalled()
  complaints.mockRestore()
})

test('an address longer than any that is kept is left out of a list', async () => {
  const outlines = ['https://heron.example/short', `https://heron.example/${'x'.repeat(9000)}`]
    .map((url) => `<outline type="rss" text="Heron" xmlUrl="${url}"/>`)
    .join('')
  const bytes = Buffer.from(`<opml version="2.0"><body>${outlines}</body></opml>`)
  expect(await importOpml(person, { bytes })).toEqual({ added: 1, known: 0 })
})

test('a site that says "unchanged" is believed, and asked with what it said', async () => {
  const heron = await site({
    '/feed': (request, response) => {
      if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end()
      else asFeed(rss(item(6)), { etag: '"a"' })(request, response)
    },
  })
  const id = await follow(`${heron.url}/feed`)
  await poll(id, heron)
  const feed = await poll(id, heron)
  expect(feed.failures).toBe(0)
  expect(heron.headers.at(-1)?.['if-none-match']).toBe('"a"')
  expect(await items(id)).toHaveLength(1)
})

test('a feed that fails is left alone for longer and longer, and one that is taken away for good', async () => {
  let status = 500
  const heron = await site({ '/feed': (request, response) => page('no', {}, status)(request, response) })
  const id = await follow(`${heron.url}/feed`)
  const first = await poll(id, heron)
  const second = await poll(id, heron)
  expect(second).toMatchObject({ failures: 2, code: 'site-error', state: 'active' })
  expect(second.nextPollAt.getTime() - first.nextPollAt.getTime()).toBeGreaterThan(20 * 60_000)
  status = 410
  expect(await poll(id, heron)).toMatchObject({ state: 'gone', code: 'gone' })
  expect(await dueFeeds()).not.toContain(id)
})

test('a page where the feed was, and a broken feed, are kept as the reason', async () => {
  let body = '<html><body>Hello</body></html>'
  const heron = await site({ '/feed': (request, response) => page(body)(request, response) })
  const id = await follow(`${heron.url}/feed`)
  expect(await poll(id, heron)).toMatchObject({ code: 'not-a-feed' })
  body = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss><channel>&c;</channel></rss>'
  expect(await poll(id, heron)).toMatchObject({ code: 'entities', failures: 2 })
})

test('one that moved for good is asked at its new address', async () => {
  const heron = await site({ '/old': redirect('/new', 301), '/new': asFeed(rss(item(7))) })
  const id = await follow(`${heron.url}/old`)
  expect((await poll(id, heron)).url).toBe(`${heron.url}/new`)
})

test('robots.txt is heeded', async () => {
  const heron = await site({
    '/robots.txt': page('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }),
    '/feed': asFeed(rss(item(8))),
  })
  const id = await follow(`${heron.url}/feed`)
  expect(await poll(id, heron)).toMatchObject({ code: 'robots', failures: 1 })
})

test('two workers do not ask one feed at once', async () => {
  const heron = await site({ '/feed': asFeed(rss(item(9))) })
  const id = await follow(`${heron.url}/feed`)
  await db().execute(sql`update hosts set next_at = now(), leases = '{}'`)
  await Promise.all([pollFeed(id, heron), pollFeed(id, heron)])
  expect(heron.asked.filter((path) => path === '/feed')).toHaveLength(1)
})

test('feeds are found by the address of a site', async () => {
  const heron = await site({
    '/': page(
      '<head><link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/atom+xml" href="/gone"></head>',
    ),
    '/a': asFeed(rss(item(1), item(2))),
    '/bare/': page('<html><body>No link</body></html>'),
    '/rss.xml': asFeed(rss(item(3))),
  })
  const found = await findFeed(person, { url: heron.url }, heron)
  expect(found).toMatchObject([{ url: `${heron.url}/a`, title: 'Heron & Co', entries: 2, known: null }])
  expect((await findFeed(person, { url: `${heron.url}/bare/` }, heron))[0]?.url).toBe(`${heron.url}/rss.xml`)
  const id = await follow(`${heron.url}/a`)
  expect((await findFeed(person, { url: `${heron.url}/a` }, heron))[0]?.known).toBe(id)
  await expect(follow(`${heron.url}/a`)).rejects.toMatchObject({ code: 'conflict' })
})

test('a site that takes long over each of its addresses is given up in the end', async () => {
  const slow: Answering = () => {}
  const head =
    '<html><head><link rel="alternate" type="application/rss+xml" href="/one.xml"></head><body><p>A page</p></body></html>'
  const site = await startSite({ '/': page(head), '/one.xml': slow, '/feed': slow })
  const started = performance.now()
  await expect(
    findFeed(person, { url: `${site.url}/` }, { settings: site.settings }, 1500),
  ).rejects.toMatchObject({
    code: 'invalid',
    fields: { url: expect.stringMatching(/too slow to look for its feeds/) },
  })
  expect(performance.now() - started).toBeLessThan(15_000)
  await site.close()
})

test('where there is none, the reason stands at the address', async () => {
  const heron = await site({ '/': page('<html><body>Nothing here</body></html>') })
  const refused = (url: string) =>
    expect(findFeed(person, { url }, heron)).rejects.toMatchObject({
      code: 'invalid',
      fields: { url: expect.any(String) },
    })
  await refused(heron.url)
  await refused('')
  await refused('ftp://heron.example/feed')
  await refused('http://10.1.2.3/feed')
  await expect(findFeed(NOBODY, { url: heron.url })).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('whoever added a feed, and editors, change and remove it; nobody else does', async () => {
  const heron = await site({ '/feed': asFeed(rss()) })
  const id = await follow(`${heron.url}/feed`)
  await expect(changeFeed(other, id, { title: 'Mine' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(removeFeed(other, id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeFeed(NOBODY, id, {})).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(changeFeed(person, id, { title: ' ' })).rejects.toMatchObject({
    fields: { title: expect.any(String) },
  })
  await changeFeed(person, id, { title: 'Heron daily', source: 'Heron' })
  await changeFeed(person, id, { paused: true })
  expect(await dueFeeds()).not.toContain(id)
  await expect(pollFeedNow(person, id)).rejects.toMatchObject({ code: 'not-found' })
  await changeFeed(editor, id, { paused: false })
  expect(await dueFeeds()).toContain(id)
  const [mine] = (await listFeeds(person)).filter((feed) => feed.id === id)
  expect(mine).toMatchObject({
    title: 'Heron daily',
    source: 'Heron',
    addedBy: 'Ada Finch',
    isOwn: true,
    entries: 0,
  })
  await removeFeed(editor, id)
  await expect(getFeed(person, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(removeFeed(person, 'what')).rejects.toMatchObject({ code: 'not-found' })
})

test('a feed can be asked at once, but not over and over', async () => {
  const heron = await site({ '/feed': asFeed(rss(item(1))) })
  const id = await follow(`${heron.url}/feed`)
  await pollFeedNow(other, id)
  await poll(id, heron)
  await expect(pollFeedNow(other, id)).rejects.toMatchObject({ code: 'too-many-attempts' })
  await expect(pollFeedNow(NOBODY, id)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('lists go out and come in', async () => {
  const list = (urls: string[]) =>
    Buffer.from(
      `<opml><body>${urls.map((url) => `<outline text="F" xmlUrl="${url}"/>`).join('')}</body></opml>`,
    )
  const urls = ['https://one.example/feed', 'https://two.example/feed']
  expect(await importOpml(person, { bytes: list(urls) })).toEqual({ added: 2, known: 0 })
  expect(await importOpml(person, { bytes: list([...urls, 'https://three.example/feed']) })).toEqual({
    added: 1,
    known: 2,
  })
  expect(await exportOpml(other)).toContain('xmlUrl="https://three.example/feed"')
  const refused = (bytes: unknown) =>
    expect(importOpml(person, { bytes })).rejects.toMatchObject({ code: 'invalid' })
  await refused(null)
  await refused(Buffer.from('<rss/>'))
  await refused(list([]))
  await refused(list(Array.from({ length: 501 }, (_, i) => `https://many.example/${i}`)))
  await expect(importOpml(NOBODY, { bytes: list(urls) })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(exportOpml(NOBODY)).rejects.toMatchObject({ code: 'unauthenticated' })
})
