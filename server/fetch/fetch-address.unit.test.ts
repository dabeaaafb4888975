import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { page, redirect, type Site, startSite, startUntrustedSite } from '#server/testing/site.ts'
import { type FetchOptions, fetchAddress } from './fetch-address.ts'
import { FetchError } from './fetch-error.ts'
import { readFetchSettings } from './settings.ts'

const WORDS = '<p>The harbour works are done.</p>'
const bomb = Buffer.alloc(40 * 1024 * 1024, 'a')
let site: Site
let untrusted: Site

beforeAll(async () => {
  const [gzipBomb, brotliBomb, zstdBomb] = await Promise.all([
    promisify(zlib.gzip)(bomb),
    promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)(bomb, {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 3 },
    }),
    promisify(zlib.zstdCompress)(bomb),
  ])
  const encoded = (body: Uint8Array, encoding: string) => page(body, { 'content-encoding': encoding })
  site = await startSite({
    '/ok': page(WORDS, {
      etag: '"one"',
      'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
      'set-cookie': 'a=b',
    }),
    '/known': (request, response) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304, { etag: '"one"' }).end()
      else page(WORDS, { etag: '"two"' })(request, response)
    },
    '/always-304': page('', {}, 304),
    '/moved': redirect('/moved-again', 301),
    '/moved-again': redirect('/for-now', 308),
    '/for-now': redirect('/ok', 302),
    '/circle': redirect('/circle-2'),
    '/circle-2': redirect('/circle'),
    '/on': (request, response) => {
      const n = Number(request.url?.split('?')[1] ?? 0)
      redirect(`/on?${n + 1}`)(request, response)
    },
    '/inside': redirect('http://10.1.2.3/secret'),
    '/metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/mapped': redirect('http://[::ffff:a01:203]/'),
    '/other-port': redirect('http://127.0.0.1:22/'),
    '/file': redirect('file:///etc/passwd'),
    '/nowhere': redirect('http://'),
    '/silent': () => {},
    '/drip': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    },
    '/endless': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const chunk = Buffer.alloc(64 * 1024, 'a')
      const more = () => {
        while (response.write(chunk));
      }
      response.on('drain', more)
      response.on('error', () => {})
      more()
    },
    '/said-large': (_request, response) => {
      response.writeHead(200, { 'content-length': String(1 << 30) })
      response.write('a')
    },
    '/cut-off': (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('a', () => response.destroy())
    },
    '/long-headers': (_request, response) => response.writeHead(200, { 'x-long': 'a'.repeat(100_000) }).end(),
    '/gzip': encoded(zlib.gzipSync(WORDS), 'gzip'),
    '/deflate': encoded(zlib.deflateSync(WORDS), 'deflate'),
    '/deflate-raw': encoded(zlib.deflateRawSync(WORDS), 'deflate'),
    '/brotli': encoded(zlib.brotliCompressSync(WORDS), 'br'),
    '/zstd': encoded(zlib.zstdCompressSync(WORDS), 'zstd'),
    '/twice': encoded(zlib.brotliCompressSync(zlib.gzipSync(WORDS)), 'gzip, br'),
    '/gzip-bomb': encoded(gzipBomb, 'gzip'),
    '/brotli-bomb': encoded(brotliBomb, 'br'),
    '/zstd-bomb': encoded(zstdBomb, 'zstd'),
    '/many-encodings': encoded(zlib.gzipSync(WORDS), 'gzip, gzip, gzip, gzip'),
    '/unknown-encoding': encoded(Buffer.from(WORDS), 'rot13'),
    '/broken-gzip': encoded(zlib.gzipSync(WORDS).subarray(0, 20), 'gzip'),
    '/login': page('', {}, 401),
    '/denied': page('', {}, 403),
    '/gone': page('', {}, 410),
    '/often': page('', { 'retry-after': '120' }, 429),
    '/trouble': page('', {}, 503),
    '/empty': page(''),
  })
  untrusted = await startUntrustedSite({ '/': page(WORDS) })
})
afterAll(async () => {
  await site.close()
  await untrusted.close()
})

const get = (path: string, options: FetchOptions = {}) =>
  fetchAddress(site.url + path, { settings: site.settings, ...options })

async function code(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof FetchError) return error.code
  throw new Error(`Expected a refusal, got ${String(error)}`, { cause: error })
}

test('brings what is at an address, and says who asks', async () => {
  const fetched = await get('/ok#part')
  expect(fetched).toMatchObject({
    kind: 'document',
    url: `${site.url}/ok`,
    movedTo: null,
    status: 200,
    contentType: 'text/html; charset=utf-8',
    etag: '"one"',
    lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT',
  })
  expect(fetched.kind === 'document' && new TextDecoder().decode(fetched.body)).toBe(WORDS)
  expect(fetched.kind === 'document' && fetched.headers).not.toHaveProperty('set-cookie')
  expect(site.headers.at(-1)).toMatchObject({ 'user-agent': 'Collate/test' })
  expect(site.headers.at(-1)).not.toHaveProperty('cookie')
})

test('does not ask again for what the site says it has', async () => {
  expect(await get('/known', { conditions: { etag: '"one"' } })).toMatchObject({
    kind: 'unchanged',
    etag: '"one"',
  })
  expect(await get('/known', { conditions: { etag: '"old"' } })).toMatchObject({
    kind: 'document',
    etag: '"two"',
  })
  expect(await code(get('/always-304'))).toBe('bad-response')
})

test('follows redirects, and knows how far they are for good', async () => {
  expect(await get('/moved')).toMatchObject({ url: `${site.url}/ok`, movedTo: `${site.url}/for-now` })
})

test.each([
  ['/circle', 'redirect-loop'],
  ['/on', 'too-many-redirects'],
  ['/inside', 'blocked-address'],
  ['/metadata', 'blocked-address'],
  ['/mapped', 'blocked-address'],
  ['/other-port', 'blocked-port'],
  ['/file', 'bad-address'],
  ['/nowhere', 'bad-response'],
  ['/said-large', 'too-large'],
  ['/endless', 'too-large'],
  ['/gzip-bomb', 'too-large'],
  ['/brotli-bomb', 'too-large'],
  ['/zstd-bomb', 'too-large'],
  ['/many-encodings', 'bad-response'],
  ['/unknown-encoding', 'bad-response'],
  ['/broken-gzip', 'bad-response'],
  ['/cut-off', 'broken-off'],
  ['/long-headers', 'bad-response'],
  ['/missing', 'not-found'],
  ['/login', 'login-wall'],
  ['/denied', 'denied'],
  ['/gone', 'gone'],
  ['/often', 'too-many-requests'],
  ['/trouble', 'site-error'],
])('%s is refused as %s', async (path, expected) => {
  expect(await code(get(path))).toBe(expected)
})

test('a slow site is given up: without headers, with a byte now and then, and as a whole', async () => {
  expect(await code(get('/silent', { limits: { headersMs: 300 } }))).toBe('too-slow')
  expect(await code(get('/drip', { limits: { windowMs: 200 } }))).toBe('too-slow')
  expect(await code(get('/drip', { limits: { windowMs: 10_000, totalMs: 300 } }))).toBe('too-slow')
})

test.each(['/gzip', '/deflate', '/deflate-raw', '/brotli', '/zstd', '/twice'])('unpacks %s', async (path) => {
  const fetched = await get(path)
  expect(fetched.kind === 'document' && new TextDecoder().decode(fetched.body)).toBe(WORDS)
})

test('an empty answer is an answer', async () => {
  const fetched = await get('/empty')
  expect(fetched.kind === 'document' && fetched.body.byteLength).toBe(0)
})

test('says how long the site asks to wait', async () => {
  await expect(get('/often')).rejects.toMatchObject({ passing: true, retryAfterMs: 120_000, status: 429 })
  await expect(get('/gone')).rejects.toMatchObject({ passing: false, status: 410 })
})

test('a certificate that nobody vouches for is refused', async () => {
  expect(await code(fetchAddress(untrusted.url, { settings: untrusted.settings }))).toBe('certificate')
})

test.each([
  ['ftp://harbor.example/', 'bad-address'],
  ['javascript:alert(1)', 'bad-address'],
  ['http://user:secret@harbor.example/', 'bad-address'],
  ['harbor', 'bad-address'],
  ['http://127.0.0.1/', 'blocked-address'],
  ['http://2130706433/', 'blocked-address'],
  ['http://0x7f.1/', 'blocked-address'],
  ['http://[::1]/', 'blocked-address'],
  ['http://[fd00:ec2::254]/', 'blocked-address'],
  ['http://[64:ff9b::7f00:1]/', 'blocked-address'],
  ['http://169.254.169.254/', 'blocked-address'],
  ['http://8.8.8.8:22/', 'blocked-port'],
])('%s is not asked: %s', async (address, expected) => {
  expect(await code(fetchAddress(address, { settings: readFetchSettings({}) }))).toBe(expected)
})

test('a name is connected to where it was checked, whatever it leads to afterwards', async () => {
  let asked = 0
  const rebinding = async () => {
    asked += 1
    return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
  }
  const address = site.url.replace('127.0.0.1', 'rebound.test')
  const options = { settings: site.settings, resolve: rebinding }
  expect(await fetchAddress(`${address}/ok`, options)).toMatchObject({ kind: 'document' })
  expect(asked).toBe(1)
  expect(await code(fetchAddress(`${address}/ok`, options))).toBe('blocked-address')
})

test('a name that leads to public and private addresses at once is refused', async () => {
  const resolve = async () => [
    { address: '8.8.8.8', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ]
  expect(await code(fetchAddress('http://harbor.example/', { settings: site.settings, resolve }))).toBe(
    'blocked-address',
  )
})

test('a name that is allowed may lead to this machine, but never to where a cloud keeps its secrets', async () => {
  const address = site.url.replace('127.0.0.1', 'site.test')
  const leads = (to: string) => ({
    settings: { ...site.settings, ranges: [] },
    resolve: async () => [{ address: to, family: 4 }],
  })
  expect(await fetchAddress(`${address}/ok`, leads('127.0.0.1'))).toMatchObject({ kind: 'document' })
  expect(await code(fetchAddress(`${address}/ok`, leads('169.254.169.254')))).toBe('blocked-address')
})

test('settings that are neither names nor ranges nor ports are told', () => {
  const settings = readFetchSettings({
    COLLATE_FETCH_ALLOW: 'wiki.intranet, 10.0.0.0/8 fd00::/8',
    COLLATE_FETCH_PORTS: '8080',
  })
  expect([...settings.hosts]).toEqual(['wiki.intranet'])
  expect(settings.ranges).toHaveLength(2)
  expect([...settings.ports]).toEqual([80, 443, 8080])
  expect(() => readFetchSettings({ COLLATE_FETCH_ALLOW: 'http://x/' })).toThrow('COLLATE_FETCH_ALLOW')
  expect(() => readFetchSettings({ COLLATE_FETCH_PORTS: '70000' })).toThrow('COLLATE_FETCH_PORTS')
})
