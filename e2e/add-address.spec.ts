import { randomUUID } from 'node:crypto'
import { type Site, page as sends, startSite } from '#server/testing/site.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'

// One after the other, with one site for all: the portal was told at its start which port it may ask.
test.describe.configure({ mode: 'default' })

let site: Site
const word = randomUUID().replace(/[^a-f]/g, '')
let edited = 'as planned'
let checked = 'as planned'

const report = (
  title: string,
  detail = 'as planned',
) => `<!doctype html><html lang="en"><head><title>${title}</title>
  <meta property="og:site_name" content="Heron Wire ${word}"><meta property="article:published_time" content="2031-02-03T08:00:00Z">
  <style>body{background:url(/loaded)}</style></head><body><article><h1>${title}</h1>
  ${Array.from({ length: 6 }, (_, n) => `<p>The board said on Friday that pier ${n} of ${title} would be ready by the spring, ${detail}.</p>`).join('')}
  <blockquote>We are on time.</blockquote><ul><li>Cranes</li><li>Rails</li></ul>
  <script>document.title='ran'</script><img src="/loaded" onerror="document.title='ran'"></article></body></html>`

test.beforeAll(async () => {
  site = await startSite(
    {
      [`/pier/${word}`]: sends(report(`Pier ${word}`)),
      [`/edited/${word}`]: (request, response) => sends(report(`Edited ${word}`, edited))(request, response),
      [`/watched/${word}`]: (request, response) =>
        sends(report(`Watched ${word}`, checked))(request, response),
      [`/gone/${word}`]: (request, response) => {
        if (checked === 'as planned') sends(report(`Gone ${word}`))(request, response)
        else sends('Gone', {}, 410)(request, response)
      },
      [`/rails/${word}`]: sends(report(`Rails ${word}`)),
      [`/cranes/${word}`]: sends(report(`Cranes ${word}`)),
      [`/members/${word}`]: sends(
        report(`Members only ${word}`).replace(/<script>.*?<\/script><img[^>]*>/, ''),
      ),
      '/wall': sends('<title>Sign in</title><h1>Sign in</h1><p>Sign in to continue reading.</p>'),
    },
    Number(process.env.COLLATE_E2E_SITE_PORT),
  )
})
test.afterAll(() => site.close())

test('a report is added by its address, and the page it was read from can be seen', async ({
  user: { page },
}) => {
  await page.goto('/add')
  await page.getByRole('link', { name: 'Address', exact: true }).click()
  await expectAccessible(page)
  await page.getByLabel('Address of the report').fill(`${site.url}/pier/${word}?utm_source=feed`)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: `Pier ${word}` })).toBeVisible()
  await expect(page.getByLabel(/^Source/)).toHaveValue(`Heron Wire ${word}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save report' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  await page.getByRole('link', { name: 'Page as captured' }).click()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: `Pier ${word}` })).toBeVisible()
  await expect(frame.getByText('We are on time.')).toBeVisible()
  await expect(frame.getByRole('listitem')).toHaveText(['Cranes', 'Rails'])
  await expect(frame.locator('script')).toHaveCount(0)
  await expect(page).toHaveTitle(/Page as captured/)
  await expectAccessible(page)
  expect(site.asked).not.toContain('/loaded')
})

test('the captured page is held apart even when it is opened by itself', async ({ user: { page } }) => {
  await page.goto('/add?way=address')
  await page.getByLabel('Address of the report').fill(`${site.url}/rails/${word}`)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: 'Save report' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const answer = await page.goto(`/api/articles/${id}/captured?version=1`)
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).toMatch(/; sandbox$/)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('a known address says so, and offers a version once its words have changed', async ({
  user: { page },
}) => {
  const read = async () => {
    await page.goto(`/add?url=${encodeURIComponent(`${site.url}/edited/${word}`)}`)
    await page.getByRole('button', { name: 'Read it' }).click()
  }
  await read()
  await page.getByRole('button', { name: 'Save report' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  await read()
  await expect(page.getByText('This report is already here, word for word')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  edited = 'a year late'
  await read()
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect(page.getByRole('link', { name: /^Version 2/ })).toBeVisible()
  await expect(page.getByText('from its address').first()).toBeVisible()
})

test('a report’s page is checked for changes: unchanged, changed, gone; and not by itself any more', async ({
  user: { page },
}) => {
  const add = async (path: string) => {
    await page.goto(`/add?url=${encodeURIComponent(site.url + path)}`)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Save report' }).click()
    await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
    return page.url()
  }
  const changes = page.getByRole('region', { name: 'Changes at the source' })
  const check = changes.getByRole('button', { name: 'Check for changes' })
  const watched = await add(`/watched/${word}`)
  await expect(changes).toContainText('Not checked for changes yet')
  await expect(changes).toContainText('Next check')
  checked = 'a year late'
  await check.click()
  await expect(changes).toContainText('it had changed, see version 2')
  await expectAccessible(page)
  await changes.getByRole('link', { name: 'version 2' }).click()
  await expect(page.getByRole('insertion').first()).toContainText('a year late')
  await expect(page.getByText('Changed without notice')).toBeVisible()
  await changes.getByRole('button', { name: 'Stop checking' }).click()
  await expect(changes).toContainText('No longer checked by itself: stopped by')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(changes).toContainText('Next check')

  checked = 'as planned'
  const gone = await add(`/gone/${word}`)
  checked = 'taken away'
  await check.click()
  await expect(changes).toContainText('The page is gone')
  await expect(page.getByText('pier 0 of').first()).toBeVisible()
  await expectAccessible(page)
  expect(gone).not.toBe(watched)
  // At once again, nobody is asked.
  await check.click()
  await expect(changes.getByRole('status')).toContainText('a moment ago')
})

test('an address that cannot be fetched says why, at its field', async ({ user: { page } }) => {
  await page.goto('/add?way=address')
  const address = page.getByLabel('Address of the report')
  const refused = async (url: string, words: RegExp) => {
    await address.fill(url)
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
    await expect(address).toHaveValue(url)
  }
  await refused(`${site.url}/missing`, /no page at this address/)
  await refused('http://169.254.169.254/latest', /private or reserved network/)
  await refused('http://127.0.0.1:22/', /port/)
  await refused('pier', /not a web address/)
  await expectAccessible(page)
  await address.fill(`${site.url}/wall`)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('This may be no report')).toBeVisible()
})

test('a list of addresses is brought in by itself, and says what failed', async ({ user: { page } }) => {
  await page.goto('/add?way=list')
  await expectAccessible(page)
  await page.getByLabel('Addresses').fill('pier')
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '“pier”' })).toBeVisible()
  await page.getByLabel('Addresses').fill(`${site.url}/cranes/${word}\n${site.url}/nothing\n${site.url}/wall`)
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await expect(page).toHaveURL(/\/add\/imports\/[0-9a-f-]{36}/)
  await expect(page.getByText('1 stored · 2 failed')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('There is no page at this address.')).toBeVisible()
  await expect(page.getByRole('link', { name: `Cranes ${word}` })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Try all again that failed' }).click()
  const asked = () => site.asked.filter((path) => path === '/nothing').length
  await expect.poll(asked, { timeout: 60_000 }).toBe(2)
  await page.getByRole('link', { name: 'Imports' }).first().click()
  await expect(page.getByRole('link', { name: '3 addresses' })).toBeVisible()
  await expectAccessible(page)
})

test('a program sends a page with a token, until it is revoked', async ({ user: { page }, request }) => {
  await page.goto('/settings')
  await page.getByLabel('What will use it').fill('My extension')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const token = await page.getByText(/^collate_/).textContent()
  await expectAccessible(page)
  const send = (headers: Record<string, string>, title: string) =>
    request.post('/api/capture', {
      headers,
      multipart: {
        url: `https://members.example/${title}`,
        page: { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(report(title)) },
      },
    })
  const bearer = { authorization: `Bearer ${token}` }
  expect((await send({}, 'x')).status()).toBe(401)
  expect((await send({ authorization: 'Bearer collate_made-up' }, 'x')).status()).toBe(401)
  const taken = await send(bearer, `Members ${word}`)
  expect(taken.status()).toBe(202)
  await page.goto((await taken.json()).url)
  await expect(page.getByRole('link', { name: `Members ${word}` })).toBeVisible({ timeout: 60_000 })
  expect((await request.post('/api/capture', { headers: bearer, data: '{' })).status()).toBe(422)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Revoke the token for My extension' }).click()
  await page.getByRole('button', { name: 'Revoke', exact: true }).click()
  await expect(page.getByText('My extension')).toHaveCount(0)
  expect((await send(bearer, 'y')).status()).toBe(401)
})

test('a form on another site cannot send pages in somebody’s name', async ({ user: { page } }) => {
  const sent = await page.context().request.post('/api/capture', {
    headers: { 'sec-fetch-site': 'cross-site' },
    form: { url: 'https://members.example/', html: report('x') },
  })
  expect(sent.status()).toBe(401)
})

test('the bookmark hands over the page that the browser shows, once the person says so', async ({
  user: { page },
}) => {
  await page.goto('/settings')
  const bookmark = page.getByRole('link', { name: 'Keep in Collate' })
  await expect(bookmark).toHaveAttribute('href', /^javascript:/)
  const script = decodeURIComponent((await bookmark.getAttribute('href'))?.slice('javascript:'.length) ?? '')
  await page.goto(`${site.url}/members/${word}`)
  await page.evaluate(() => {
    document.querySelector('h1')?.append(' for members')
  })
  const opened = page.waitForEvent('popup')
  await page.evaluate(script)
  const small = await opened
  await expect(small.getByText(`${site.url}/members/${word}`)).toBeVisible()
  await expectAccessible(small)
  await small.getByRole('button', { name: 'Keep this page' }).click()
  await small.getByRole('link', { name: 'See what becomes of it' }).click()
  await expect(small.getByRole('link', { name: /for members/ })).toBeVisible({ timeout: 60_000 })
})

test('the window for pages says what to do where none comes', async ({ user: { page } }) => {
  await page.goto('/add/window')
  await expect(page.getByText('No page has come')).toBeVisible()
})

test('what a telephone shares opens with its address', async ({ user: { page }, request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  const { action, method, params } = manifest.share_target
  expect(method).toBe('GET')
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200)
  await page.goto(
    `${action}?${params.title}=Pier&${params.text}=${encodeURIComponent(`Look at ${site.url}/pier/${word}`)}`,
  )
  await expect(page.getByLabel('Address of the report')).toHaveValue(`${site.url}/pier/${word}`)
})

test('the page that the person looks at in the capture window is not changed under their eyes', async ({
  user: { page },
}) => {
  const { origin } = new URL(page.url())
  await page.goto(`${site.url}/members/${word}`)
  const opened = page.waitForEvent('popup')
  await page.evaluate((portal) => {
    const other = window.open(`${portal}/add/window`, '_blank', 'popup')
    const send = (title: string) =>
      other?.postMessage({ collate: 1, url: location.href, title, html: `<p>${title}</p>` }, portal)
    addEventListener('message', ({ data }) => {
      if (data !== 'collate:ready') return
      send('What was looked at')
      send('What was slipped in')
    })
  }, origin)
  const small = await opened
  await expect(small.getByText('What was looked at')).toBeVisible()
  await small.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  await expect(small.getByText('What was slipped in')).toHaveCount(0)
  await expect(small.getByRole('button', { name: 'Keep this page' })).toBeVisible()
})
