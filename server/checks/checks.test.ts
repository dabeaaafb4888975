import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { pageChecks } from '#db/schema/page-checks.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { addAddress } from '#server/imports/add-address.ts'
import { getImport } from '#server/imports/get-import.ts'
import { importAddresses } from '#server/imports/import-addresses.ts'
import { importItem } from '#server/imports/import-item.ts'
import { requestImport } from '#server/imports/request-import.ts'
import { addReport } from '#server/ingest/add-report.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { readChanges } from '#server/reader/read-changes.ts'
import { makePerson } from '#server/testing/person.ts'
import { type Answering, page, redirect, type Site, startSite } from '#server/testing/site.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { checkNow } from './check-now.ts'
import { checkPage } from './check-page.ts'
import { askForDuePages } from './due-pages.ts'
import { pageCheckOf } from './page-check-of.ts'
import { setChecking } from './set-checking.ts'

const database = await createTestDatabase()
let viewer: User
let other: User
let editor: User
let site: Site
/** What stands at each path now. */
const stands: Record<string, Answering> = {}

const PARTS = ['north', 'south', 'east', 'west', 'upper', 'lower', 'outer', 'inner']
const paragraphs = (place: string, when: string) =>
  PARTS.map(
    (part) =>
      `<p>The board said on Friday that the ${part} pier of harbour ${place} would be ready ${when}, as was planned.</p>`,
  )
/** A page about a harbour of its own, told by its path. */
const report = (path: string, when: string, { title = `Pier ${path}`, comments = 3 } = {}) =>
  page(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harbor Wire"></head>
    <body><article><h1>${title}</h1>${paragraphs(path, when).join('')}<p>${comments} comments</p></article></body></html>`,
    { etag: `"${when} ${comments}"` },
  )

beforeAll(async () => {
  viewer = await makePerson()
  other = await makePerson()
  editor = await makePerson('editor')
  const paths = Array.from({ length: 30 }, (_, n) => `/${n}`)
  site = await startSite(
    Object.fromEntries(
      paths.map((path): [string, Answering] => [
        path,
        (request, response) => {
          const answer = stands[path] ?? page('', {}, 404)
          answer(request, response)
        },
      ]),
    ),
  )
})
afterAll(async () => {
  await site.close()
  await closeThreads()
  await database.drop()
})

let n = 0
const options = () => ({ settings: site.settings })
const refusal = (work: Promise<unknown>) => expect(work).rejects

/** A report that was added by an address of its own. */
async function added(when = 'by the spring'): Promise<{ path: string; articleId: string }> {
  n += 1
  const path = `/${n}`
  stand(path, when)
  const { articleId } = await addAddress(viewer, { url: site.url + path }, options())
  return { path, articleId }
}

function stand(path: string, when: string, more: { title?: string; comments?: number } = {}) {
  stands[path] = report(path, when, more)
}

async function rowOf(articleId: string) {
  const [row] = await db().select().from(pageChecks).where(eq(pageChecks.articleId, articleId))
  if (!row) throw new Error('The page is not on the list.')
  return row
}

/** Lets time go by for a page: what was looked at was looked at so long ago. */
async function later(articleId: string, hours: number) {
  const ago = sql`${hours} * interval '1 hour'`
  await db()
    .update(pageChecks)
    .set({
      startedAt: sql`${pageChecks.startedAt} - ${ago}`,
      lastCheckedAt: sql`${pageChecks.lastCheckedAt} - ${ago}`,
      goneSince: sql`${pageChecks.goneSince} - ${ago}`,
      nextCheckAt: sql`${pageChecks.nextCheckAt} - ${ago}`,
    })
    .where(eq(pageChecks.articleId, articleId))
  await db().execute('delete from hosts')
}

const versionsOf = async (id: string) => (await readArticle(viewer, { id })).versions.length
const hoursUntil = (at: Date | null) => ((at?.getTime() ?? 0) - Date.now()) / 3_600_000

test('a report that came from an address is looked at again, later and later', async () => {
  const { articleId } = await added()
  const check = await pageCheckOf(viewer, articleId)
  expect(check).toMatchObject({
    state: 'active',
    lastCheckedAt: null,
    outcome: null,
    mayStop: true,
    scheduled: true,
  })
  expect(hoursUntil(check?.nextCheckAt ?? null)).toBeGreaterThan(20) // undated, so it counts as a day old
  await later(articleId, 24)
  await checkPage(articleId, options())
  expect(await pageCheckOf(viewer, articleId)).toMatchObject({ outcome: 'unchanged', reason: null })
  expect(hoursUntil((await rowOf(articleId)).nextCheckAt)).toBeGreaterThan(40)
  expect(await versionsOf(articleId)).toBe(1)
})

test('the site need not send what has not changed', async () => {
  const { path, articleId } = await added()
  const before = site.asked.length
  stands[path] = (request, response) => {
    if (request.headers['if-none-match'] === '"by the spring 3"') response.writeHead(304).end()
    else stand(path, 'never')
  }
  await later(articleId, 24)
  await checkPage(articleId, options())
  expect(site.asked.slice(before)).toEqual(['/robots.txt', path])
  expect(await rowOf(articleId)).toMatchObject({ outcome: 'unchanged', failures: 0 })
})

test('a report whose words were edited gets a version, which is read; the schedule begins anew', async () => {
  const { path, articleId } = await added()
  await later(articleId, 24 * 5)
  stand(path, 'a year late')
  await checkPage(articleId, options())
  const article = await readArticle(viewer, { id: articleId })
  expect(article.text).toContain('a year late')
  expect(article).toMatchObject({
    versions: [{ n: 1 }, { n: 2, method: 'address' }],
    captured: true,
    state: { kind: 'reading' },
    changes: { since: 1, noticed: false },
  })
  const row = await rowOf(articleId)
  expect(row).toMatchObject({ outcome: 'changed', restarts: 1, versionId: article.version.id })
  expect(hoursUntil(row.nextCheckAt)).toBeLessThan(1.2)
  const { rows } = await db().execute(
    sql`select data from pgboss.job where name = 'extract' and data ->> 'versionId' = ${article.version.id}`,
  )
  expect(rows).toHaveLength(1)
  await later(articleId, 1)
  await checkPage(articleId, options())
  expect(await versionsOf(articleId)).toBe(2)
})

test('what changes by itself makes no version, and another title does', async () => {
  const { path, articleId } = await added()
  await later(articleId, 24)
  stand(path, 'by the spring', { comments: 1204 })
  await checkPage(articleId, options())
  expect(await versionsOf(articleId)).toBe(1)
  await later(articleId, 48)
  stand(path, 'by the spring', { title: 'The pier is not ready' })
  await checkPage(articleId, options())
  expect(await readArticle(viewer, { id: articleId })).toMatchObject({
    title: 'The pier is not ready',
    versions: [{ n: 1 }, { n: 2 }],
  })
  const { title, words } = await readChanges(viewer, { id: articleId })
  expect(
    title
      ?.filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
  ).toBe('The pier is not ready')
  expect(words.every(({ kind }) => kind === 'same')).toBe(true)
})

test('a title that a person gave stays while the page keeps its own', async () => {
  n += 1
  const path = `/${n}`
  stand(path, 'by the spring')
  const given = { url: site.url + path, title: 'What we call it' }
  const { articleId } = await addAddress(viewer, given, options())
  stand(path, 'a year late')
  expect(await checkNow(other, { articleId }, options())).toEqual({ kind: 'changed', version: 2 })
  expect(await readArticle(viewer, { id: articleId })).toMatchObject({ title: 'What we call it' })
})

test('a page that shows a fraction, a wall, or leads elsewhere is a problem noted and no version', async () => {
  const { path, articleId } = await added()
  const looks = async (answer: Answering, reason: RegExp) => {
    stands[path] = answer
    await later(articleId, 24)
    await checkPage(articleId, options())
    expect((await pageCheckOf(viewer, articleId))?.reason).toMatch(reason)
    expect(hoursUntil((await rowOf(articleId)).nextCheckAt)).toBeGreaterThan(23)
  }
  await looks(
    page(`<title>Pier</title><h1>Pier</h1>${paragraphs(path, 'by the spring').slice(0, 2).join('')}`),
    /small part/,
  )
  await looks(page('<title>Sign in</title><h1>Sign in</h1><p>Sign in to continue reading.</p>'), /signed in/)
  await looks(page('<title>Page not found</title><h1>Page not found</h1><p>Sorry.</p>'), /no such page/)
  expect(await versionsOf(articleId)).toBe(1)
  expect(await rowOf(articleId)).toMatchObject({ failures: 3, goneSince: expect.any(Date) })
  stand(path, 'by the spring')
  await later(articleId, 24)
  await checkPage(articleId, options())
  expect(await rowOf(articleId)).toMatchObject({
    failures: 0,
    goneSince: null,
    reason: null,
    outcome: 'unchanged',
  })
})

test('an address that leads to another site is not believed', async () => {
  const { path, articleId } = await added()
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  stand('/29', 'elsewhere')
  stands[path] = redirect(`${site.url.replace('127.0.0.1', 'site.test')}/29`)
  expect(await checkNow(viewer, { articleId }, { ...options(), resolve })).toMatchObject({
    kind: 'failed',
    reason: expect.stringMatching(/another site/),
  })
  expect(await versionsOf(articleId)).toBe(1)
})

test('a page that is taken away is noted, asked for a few more times, and given up; nothing that is kept is lost', async () => {
  const { path, articleId } = await added()
  stands[path] = page('', {}, 410)
  await later(articleId, 24)
  await checkPage(articleId, options())
  const first = await rowOf(articleId)
  expect(first).toMatchObject({ state: 'active', code: 'gone', goneSince: expect.any(Date) })
  for (let days = 0; days < 4; days++) {
    await later(articleId, 25)
    await checkPage(articleId, options())
  }
  const row = await rowOf(articleId)
  expect(row).toMatchObject({ state: 'gone', nextCheckAt: null })
  expect(await versionsOf(articleId)).toBe(1)
  await later(articleId, 24)
  const before = site.asked.length
  await checkPage(articleId, options())
  expect(site.asked.length).toBe(before)
  stand(path, 'by the spring')
  expect(await checkNow(viewer, { articleId }, options())).toEqual({ kind: 'unchanged' })
  expect(await rowOf(articleId)).toMatchObject({ state: 'active', goneSince: null })
})

test('a site in trouble is left alone for longer and longer', async () => {
  const { path, articleId } = await added()
  const hours: number[] = []
  stands[path] = page('', {}, 503)
  for (let i = 0; i < 3; i++) {
    await later(articleId, 24)
    await checkPage(articleId, options())
    hours.push(Math.round(hoursUntil((await rowOf(articleId)).nextCheckAt)))
  }
  expect(hours).toEqual([1, 2, 4])
})

test('robots.txt is heeded on the schedule, and not where a person asks', async () => {
  const { path, articleId } = await added()
  await later(articleId, 24)
  await db().execute(
    sql`insert into hosts (host, robots, robots_status, robots_at) values (${new URL(site.url).host}, ${`User-agent: *\nDisallow: ${path}`}, 200, now())`,
  )
  await checkPage(articleId, options())
  expect(await rowOf(articleId)).toMatchObject({ outcome: 'failed', code: 'robots' })
  await db().update(pageChecks).set({ lastCheckedAt: null }).where(eq(pageChecks.articleId, articleId))
  expect(await checkNow(viewer, { articleId }, options())).toEqual({ kind: 'unchanged' })
})

test('a page that has to wait for its turn has not failed', async () => {
  const { articleId } = await added()
  await later(articleId, 24)
  await db().execute(
    sql`insert into hosts (host, robots, robots_status, robots_at, next_at)
      values (${new URL(site.url).host}, '', 200, now(), now() + interval '1 hour')`,
  )
  await checkPage(articleId, options())
  const row = await rowOf(articleId)
  expect(row).toMatchObject({ failures: 0, lastCheckedAt: null, state: 'active' })
  expect(hoursUntil(row.nextCheckAt)).toBeGreaterThan(0.9)
})

test('what the browser sent in the meantime is not stored twice, and another capture is not undone', async () => {
  const { path, articleId } = await added()
  const url = site.url + path
  await addReport(viewer, {
    text: 'Members read at length how the pier came to be late.',
    source: 'Harbor Wire',
    url,
  })
  await later(articleId, 24)
  await checkPage(articleId, options())
  expect(await versionsOf(articleId)).toBe(2)
  expect(await rowOf(articleId)).toMatchObject({ outcome: 'unchanged' })
})

test('of several who ask at once, one looks', async () => {
  const { path, articleId } = await added()
  stand(path, 'a year late')
  const looks = await Promise.allSettled(
    [viewer, other, editor].map((one) => checkNow(one, { articleId }, options())),
  )
  expect(looks.filter(({ status }) => status === 'fulfilled')).toMatchObject([{ value: { kind: 'changed' } }])
  expect(looks.filter(({ status }) => status === 'rejected')).toMatchObject([
    { reason: { code: 'too-many-attempts' } },
    { reason: { code: 'too-many-attempts' } },
  ])
  expect(await versionsOf(articleId)).toBe(2)
})

test('a person is told at once, and may not ask again and again', async () => {
  const { articleId } = await added()
  expect(await checkNow(other, { articleId }, options())).toEqual({ kind: 'unchanged' })
  await refusal(checkNow(other, { articleId }, options())).toMatchObject({ code: 'too-many-attempts' })
  await refusal(checkNow(NOBODY, { articleId }, options())).toMatchObject({ code: 'unauthenticated' })
  await refusal(checkNow(viewer, { articleId: 'x' }, options())).toMatchObject({ code: 'invalid' })
  const pasted = await addReport(viewer, { text: 'Words that nobody fetched anywhere.', source: 'Wire' })
  await refusal(checkNow(viewer, pasted, options())).toMatchObject({ code: 'not-found' })
  expect(await pageCheckOf(viewer, pasted.articleId)).toBeNull()
  await refusal(pageCheckOf(NOBODY, articleId)).toMatchObject({ code: 'unauthenticated' })
})

test('looks are stopped and taken up by whoever added the report and by editors', async () => {
  const { path, articleId } = await added()
  await refusal(setChecking(other, { articleId, on: false })).toMatchObject({ code: 'forbidden' })
  await refusal(setChecking(NOBODY, { articleId, on: false })).toMatchObject({ code: 'unauthenticated' })
  await refusal(setChecking(viewer, { articleId, on: 'no' })).toMatchObject({ code: 'invalid' })
  await refusal(setChecking(viewer, { articleId: crypto.randomUUID(), on: false })).toMatchObject({
    code: 'not-found',
  })
  await setChecking(viewer, { articleId, on: false })
  expect(await pageCheckOf(other, articleId)).toMatchObject({
    state: 'stopped',
    nextCheckAt: null,
    stopped: { by: viewer.name, at: expect.any(Date) },
    mayStop: false,
  })
  stand(path, 'a year late')
  await checkPage(articleId, options())
  expect(await versionsOf(articleId)).toBe(1)
  expect(await checkNow(other, { articleId }, options())).toEqual({ kind: 'changed', version: 2 })
  expect(await rowOf(articleId)).toMatchObject({ state: 'stopped', nextCheckAt: null })
  await setChecking(editor, { articleId, on: true })
  expect(await rowOf(articleId)).toMatchObject({ state: 'active', stoppedBy: null })
})

test('pages that are due are asked for once, whoever looks for them; none where checks are off', async () => {
  await db()
    .update(pageChecks)
    .set({ nextCheckAt: sql`now() + interval '1 day'` })
    .where(eq(pageChecks.state, 'active'))
  const one = await added()
  const two = await added()
  await db()
    .update(pageChecks)
    .set({ nextCheckAt: sql`now()` })
    .where(sql`${pageChecks.articleId} in (${one.articleId}, ${two.articleId})`)
  process.env.COLLATE_PAGE_CHECKS = 'off'
  expect(await askForDuePages()).toBe(0)
  expect(await pageCheckOf(viewer, one.articleId)).toMatchObject({ scheduled: false })
  delete process.env.COLLATE_PAGE_CHECKS
  const found = await Promise.all([askForDuePages(), askForDuePages(), askForDuePages()])
  expect(found.reduce((sum, count) => sum + count, 0)).toBe(2)
  await db()
    .update(pageChecks)
    .set({ nextCheckAt: sql`now()` })
    .where(eq(pageChecks.articleId, one.articleId))
  expect(await askForDuePages()).toBe(1)
  const { rows } = await db().execute(
    sql`select data ->> 'articleId' as id from pgboss.job where name = 'check-page'`,
  )
  expect(rows.map(({ id }) => id).sort()).toEqual([one.articleId, two.articleId].sort())
})

test('what a list or a feed had fetched is looked at; what a feed or a person brought in words is not', async () => {
  n += 1
  stand(`/${n}`, 'by list')
  const { importId } = await importAddresses(viewer, { addresses: `${site.url}/${n}` })
  const asked = await getImport(viewer, importId)
  await db().execute('delete from hosts')
  await importItem(asked.items[0]?.id ?? '', options())
  const [item] = (await getImport(viewer, importId)).items
  expect(await pageCheckOf(viewer, item?.article?.id ?? '')).toMatchObject({ url: `${site.url}/${n}` })

  n += 1
  stand(`/${n}`, 'by feed')
  const content = Buffer.from(
    `<title>In words</title><article>${paragraphs('28', 'in the feed itself').join('')}</article>`,
  )
  const { itemIds } = await db().transaction((tx) =>
    requestImport(tx, {
      kind: 'feed',
      label: 'Harbor',
      requestedBy: null,
      items: [
        {
          url: `${site.url}/${n}`,
          given: { source: 'Harbor Wire', title: 'By feed', published: '2031-03-01' },
        },
        {
          url: `${site.url}/28`,
          given: { source: 'Harbor Wire' },
          content: { bytes: content, mediaType: 'text/html' },
        },
      ],
    }),
  )
  for (const id of itemIds) {
    await db().execute('delete from hosts')
    await importItem(id, options())
  }
  const [fetched] = await db()
    .select()
    .from(articles)
    .where(eq(articles.canonicalUrl, `${site.url}/${n}`))
  const [inWords] = await db()
    .select()
    .from(articles)
    .where(eq(articles.canonicalUrl, `${site.url}/28`))
  expect(await rowOf(fetched?.id ?? '')).toMatchObject({ title: `Pier /${n}` })
  expect(fetched?.title).toBe('By feed')
  expect(await pageCheckOf(viewer, inWords?.id ?? '')).toBeNull()
})
