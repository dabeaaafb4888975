import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { importItems } from '#db/schema/import-items.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { readSnapshot } from '#server/reader/read-snapshot.ts'
import { makePerson } from '#server/testing/person.ts'
import { page, redirect, type Site, startSite } from '#server/testing/site.ts'
import { createToken } from '#server/tokens/create-token.ts'
import { findTokenViewer } from '#server/tokens/find-token-viewer.ts'
import { listTokens } from '#server/tokens/list-tokens.ts'
import { revokeToken } from '#server/tokens/revoke-token.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { addAddress } from './add-address.ts'
import { cancelImport } from './cancel-import.ts'
import { capturePage } from './capture-page.ts'
import { getImport } from './get-import.ts'
import { importAddresses } from './import-addresses.ts'
import { importItem } from './import-item.ts'
import { listImports } from './list-imports.ts'
import { previewAddress } from './preview-address.ts'
import { retryImport } from './retry-import.ts'

const database = await createTestDatabase()
let viewer: User
let other: User
let admin: User
let site: Site
let edition = 1

const report = (title: string, head = '') => `<!doctype html><html lang="en"><head><title>${title}</title>
  <meta property="og:site_name" content="Harbor Wire">${head}</head><body><article><h1>${title}</h1>
  ${`<p>The board said on Friday that ${title} would be ready by the spring, as was planned.</p>`.repeat(6)}</article></body></html>`

beforeAll(async () => {
  viewer = await makePerson()
  other = await makePerson()
  admin = await makePerson('admin')
  site = await startSite({
    '/pier': page(report('The pier')),
    '/short': redirect('/pier'),
    '/edited': (request, response) => page(report(`Edition ${edition}`))(request, response),
    '/thief': page(report('Not theirs', '<link rel="canonical" href="https://elsewhere.example/original">')),
    '/home': page(report('Front', '<link rel="canonical" href="/">')),
    '/wall': page('<title>Sign in</title><h1>Sign in</h1><p>Sign in to continue reading.</p>'),
    '/ill': page('', {}, 503),
  })
})
afterAll(async () => {
  await site.close()
  await closeThreads()
  await database.drop()
})

const at = (path: string) => ({ url: site.url + path })
const options = () => ({ settings: site.settings })
const refusal = (work: Promise<unknown>) => expect(work).rejects

test('an address is fetched, read and shown, and what was shown is what is saved', async () => {
  const before = site.asked.length
  const preview = await previewAddress(viewer, at('/short'), options())
  expect(preview).toMatchObject({
    title: 'The pier',
    source: 'Harbor Wire',
    url: `${site.url}/pier`,
    doubt: undefined,
    placement: { kind: 'new' },
  })
  expect(preview.facts).toBeGreaterThan(0)
  const { articleId } = await addAddress(viewer, { ...at('/short'), title: 'Pier' }, options())
  expect(site.asked.slice(before)).toEqual(['/short', '/pier'])
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(article).toMatchObject({ title: 'Pier', canonicalUrl: `${site.url}/pier`, addedBy: viewer.userId })
  expect(await readSnapshot(viewer, { id: articleId, version: 1 })).toContain('<h1>The pier</h1>')
  await refusal(readSnapshot(NOBODY, { id: articleId, version: 1 })).toMatchObject({
    code: 'unauthenticated',
  })
  await refusal(readSnapshot(viewer, { id: articleId, version: 2 })).toMatchObject({ code: 'not-found' })
})

test('a known address says so, and offers a version where its words have changed', async () => {
  const { articleId } = await addAddress(viewer, at('/edited'), options())
  expect((await previewAddress(viewer, at('/edited'), options())).placement).toMatchObject({
    kind: 'unchanged',
    of: { id: articleId },
  })
  await refusal(addAddress(viewer, at('/edited'), options())).toMatchObject({ code: 'conflict' })
  edition = 2
  expect((await previewAddress(viewer, at('/edited'), options())).placement).toMatchObject({
    kind: 'version',
    n: 2,
  })
  expect(await addAddress(viewer, at('/edited'), options())).toMatchObject({ articleId, version: 2 })
})

test('a page is believed about its own address, and not about another site’s or the front page', async () => {
  expect((await previewAddress(viewer, at('/thief'), options())).url).toBe(`${site.url}/thief`)
  expect((await previewAddress(viewer, at('/home'), options())).url).toBe(`${site.url}/home`)
})

test('a page that seems to be no report is shown with the doubt, for the person to decide', async () => {
  expect((await previewAddress(viewer, at('/wall'), options())).doubt).toMatch(/signed in/)
})

test.each([
  ['no address', { url: '' }, 'invalid'],
  ['no web address', { url: 'pier' }, 'invalid'],
  ['an address that is not there', { url: '/missing' }, 'invalid'],
  ['a site in trouble', { url: '/ill' }, 'unavailable'],
  ['a private address', { url: 'http://10.0.0.1/' }, 'invalid'],
  ['this very machine', { url: 'http://[::1]/' }, 'invalid'],
])('refuses %s at the field of the address', async (_, { url }, code) => {
  const given = { url: url.startsWith('/') ? site.url + url : url }
  for (const verb of [previewAddress, addAddress]) {
    await refusal(verb(viewer, given, options())).toMatchObject({ code, fields: { url: expect.any(String) } })
    await refusal(verb(NOBODY, given, options())).toMatchObject({ code: 'unauthenticated' })
  }
})

test('a list of addresses is one import, each address once, seen by its person and admins alone', async () => {
  const addresses = ` ${site.url}/pier?utm_source=x \n\n${site.url}/pier\r\n${site.url}/missing\n${site.url}/ill`
  const { importId, count } = await importAddresses(viewer, { addresses })
  expect(count).toBe(3)
  const asked = await getImport(viewer, importId)
  expect(asked).toMatchObject({ kind: 'addresses', label: '3 addresses', counts: { waiting: 3, done: 0 } })
  for (const { id } of asked.items) {
    await db().execute('delete from hosts')
    await importItem(id, options())
  }
  const brought = await getImport(viewer, importId)
  expect(brought.counts).toMatchObject({ duplicate: 1, failed: 1, waiting: 1 })
  expect(brought.items[0]).toMatchObject({ state: 'failed', reason: 'There is no page at this address.' })
  expect(brought.items.find(({ state }) => state === 'duplicate')?.article).toMatchObject({ title: 'Pier' })
  expect((await listImports(viewer)).imports[0]).toMatchObject({ id: importId, counts: brought.counts })

  expect((await listImports(other)).imports).toEqual([])
  await refusal(getImport(other, importId)).toMatchObject({ code: 'not-found' })
  await refusal(getImport(viewer, 'what')).toMatchObject({ code: 'not-found' })
  await refusal(getImport(NOBODY, importId)).toMatchObject({ code: 'unauthenticated' })
  expect(await getImport(admin, importId)).toMatchObject({ id: importId })
})

test('what failed can be tried again, and what is under way stopped', async () => {
  const { importId } = await importAddresses(viewer, { addresses: `${site.url}/missing\n${site.url}/ill` })
  const [first, second] = (await getImport(viewer, importId)).items
  await db().execute('delete from hosts')
  await importItem(first?.id ?? '', options())
  await refusal(retryImport(other, { importId })).toMatchObject({ code: 'not-found' })
  await refusal(cancelImport(other, { importId })).toMatchObject({ code: 'not-found' })
  await refusal(retryImport(viewer, { importId: 'x' })).toMatchObject({ code: 'invalid' })
  expect(await retryImport(viewer, { importId, itemId: first?.id })).toBe(1)
  await refusal(retryImport(viewer, { importId })).toMatchObject({ code: 'conflict' })
  expect((await getImport(viewer, importId)).counts).toMatchObject({ waiting: 2, failed: 0 })
  expect(await cancelImport(viewer, { importId })).toBe(2)
  await importItem(second?.id ?? '', options())
  expect((await getImport(viewer, importId)).counts).toMatchObject({ cancelled: 2 })
  expect(await retryImport(admin, { importId })).toBe(2)
})

test('a list names the lines that are no addresses', async () => {
  const error = refusal(
    importAddresses(viewer, { addresses: 'https://harbor.example/a\npier\n\nftp://x.example/' }),
  )
  await error.toMatchObject({
    code: 'invalid',
    fields: { addresses: expect.stringMatching(/“pier”, “ftp:/) },
  })
  await refusal(importAddresses(viewer, { addresses: ' \n ' })).toMatchObject({ code: 'invalid' })
  const many = Array.from({ length: 1001 }, (_, n) => `https://harbor.example/${n}`).join('\n')
  await refusal(importAddresses(viewer, { addresses: many })).toMatchObject({ code: 'invalid' })
  await refusal(importAddresses(NOBODY, { addresses: 'https://harbor.example/a' })).toMatchObject({
    code: 'unauthenticated',
  })
})

test('a token sends pages for its person, and does nothing else', async () => {
  const { id, token } = await createToken(viewer, { name: 'SingleFile' })
  const program = await findTokenViewer(token)
  expect(program).toMatchObject({ kind: 'token', userId: viewer.userId, scopes: ['capture'] })
  const content = new TextEncoder().encode(report('Behind a login'))
  const { importId, itemId } = await capturePage(program, {
    url: 'https://harbor.example/members/1#top',
    content,
  })
  await importItem(itemId)
  const [item] = await db().select().from(importItems).where(eq(importItems.id, itemId))
  expect(item).toMatchObject({ state: 'done', method: 'capture' })
  expect(await getImport(viewer, importId)).toMatchObject({ kind: 'capture', counts: { done: 1 } })
  await refusal(listImports(program)).toMatchObject({ code: 'unauthenticated' })
  await refusal(addAddress(program, at('/pier'))).toMatchObject({ code: 'unauthenticated' })
  await refusal(createToken(program, { name: 'more' })).toMatchObject({ code: 'unauthenticated' })

  expect(await listTokens(viewer)).toMatchObject([{ id, name: 'SingleFile', lastUsedAt: expect.any(Date) }])
  expect(JSON.stringify(await listTokens(viewer))).not.toContain(token)
  expect(await listTokens(other)).toEqual([])
  await refusal(revokeToken(other, id)).toMatchObject({ code: 'not-found' })
  await refusal(createToken(viewer, { name: ' ' })).toMatchObject({ code: 'invalid' })
  await revokeToken(viewer, id)
  expect(await findTokenViewer(token)).toEqual(NOBODY)
  expect(await findTokenViewer('collate_made-up')).toEqual(NOBODY)
})

test('a page that SingleFile saved says itself where it was', async () => {
  const saved = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://harbor.example/saved \n saved date: Fri Nov 06 2026 10:00:00 GMT+0100 \n-->${report('Saved')}`
  const content = new TextEncoder().encode(saved)
  const { itemId } = await capturePage(viewer, { content })
  const [item] = await db().select().from(importItems).where(eq(importItems.id, itemId))
  expect(item?.url).toBe('https://harbor.example/saved')
})

test.each([
  ['without an address', { content: new Uint8Array([1]) }, 'invalid', 'url'],
  ['with no web address', { url: 'about:blank', content: new Uint8Array([1]) }, 'invalid', 'url'],
  ['without a page', { url: 'https://harbor.example/', content: new Uint8Array() }, 'invalid', 'html'],
  ['of 31 MB', { url: 'https://harbor.example/', content: new Uint8Array(31 << 20) }, 'too-large', 'html'],
])('a capture %s is refused', async (_, given, code, field) => {
  await refusal(capturePage(viewer, given)).toMatchObject({ code, fields: { [field]: expect.any(String) } })
  await refusal(capturePage(NOBODY, given)).toMatchObject({ code: 'unauthenticated' })
})
