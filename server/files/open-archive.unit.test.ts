import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadError } from '#core/read/report.ts'
import { makeZip } from '#server/testing/make-zip.ts'
import { archiveHolds, isArchive, openArchive } from './open-archive.ts'
import type { Bytes, StoredBytes } from './stored-bytes.ts'

/** What an archive holds: names with their words, or with the code of why they are set aside. */
async function open(name: string, content: Bytes) {
  const found: Array<[string, string]> = []
  for await (const file of openArchive(content, name)) {
    found.push([file.name, 'code' in file ? file.code : Buffer.from(file.content).toString()])
  }
  return found
}

function record(type: string, url: string, block: string): string {
  return `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-01T10:00:00Z\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
}
const answer = (body: string, headers = 'Content-Type: text/html', status = '200 OK') =>
  `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`

const WARC = [
  record('warcinfo', 'https://heron.example/', 'software: a test'),
  record('request', 'https://heron.example/a', 'GET /a HTTP/1.1\r\n\r\n'),
  record('response', 'https://heron.example/a', answer('<p>One</p>')),
  record('response', 'https://heron.example/b', answer('gone', 'Content-Type: text/html', '404 Not Found')),
  record('response', 'https://heron.example/c.png', answer('png', 'Content-Type: image/png')),
  record(
    'response',
    'https://heron.example/d',
    answer('4\r\n<p>T\r\n6\r\nwo</p>\r\n0\r\n\r\n', 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
  ),
  record('resource', 'https://heron.example/e', ''),
].join('')
const PAGES = [
  ['https://heron.example/a', '<p>One</p>'],
  ['https://heron.example/d', '<p>Two</p>'],
]

test('a ZIP archive gives the files that can be read, and says of the others why not', async () => {
  const zip = makeZip({
    'reports/one.txt': 'One',
    'two.md': 'Two',
    '__MACOSX/._one.txt': 'left behind',
    'inner.zip': makeZip({ 'three.txt': 'Three' }),
    'picture.png': 'no text',
  })
  expect(await open('all.zip', zip)).toEqual([
    ['reports/one.txt', 'One'],
    ['two.md', 'Two'],
    ['inner.zip', 'not-a-report'],
    ['picture.png', 'not-a-report'],
  ])
})

test('a web archive gives its pages, plain, compressed and inside WACZ', async () => {
  const bytes = Buffer.from(WARC)
  expect(await open('all.warc', bytes)).toEqual(PAGES)
  expect(await open('all.warc.gz', gzipSync(bytes))).toEqual(PAGES)
  const wacz = makeZip({
    'archive/data.warc.gz': gzipSync(bytes),
    'pages/pages.jsonl': '{}',
    'datapackage.json': '{}',
  })
  expect(await open('all.wacz', wacz)).toEqual(PAGES)
})

test('compressed pages are unpacked, up to a size', async () => {
  const block = Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
    gzipSync('<p>Packed</p>'),
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <https://heron.example/z>\r\nContent-Length: ${block.length}\r\n\r\n`
  const warc = Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
  expect(await open('z.warc', warc)).toEqual([['https://heron.example/z', '<p>Packed</p>']])
})

test('a file that unpacks to more than it says is set aside, and the rest goes on', async () => {
  const bomb = makeZip({ 'a.txt': 'x'.repeat(1_000_000) }, { uncompressedSize: 10 })
  expect(await open('bomb.zip', bomb)).toEqual([['a.txt', 'unreadable']])
})

test('a bomb is not unpacked', async () => {
  const zip = makeZip({ 'a.txt': 'x'.repeat(30_000_000), 'b.txt': 'b' })
  expect(await open('bomb.zip', zip)).toEqual([
    ['a.txt', 'too-large'],
    ['b.txt', 'b'],
  ])
})

test('a damaged archive says so, and so does one whose paths lead out of it', async () => {
  const escaping = makeZip({ '../../etc/passwd.txt': 'One' })
  await expect(open('a.zip', escaping)).rejects.toThrow('leads out of it')
  const whole = makeZip({ 'a.txt': 'One' })
  await expect(open('a.zip', whole.subarray(0, whole.length - 10))).rejects.toMatchObject({
    code: 'unreadable',
  })
  await expect(open('a.warc', Buffer.from(WARC.slice(0, -30)))).rejects.toMatchObject({ code: 'unreadable' })
  await expect(open('a.warc.gz', gzipSync(WARC).subarray(0, 50))).rejects.toMatchObject({
    code: 'unreadable',
  })
})

/** The same bytes where they have to be asked for; `asked` is told of each piece, and may throw. */
function stored(bytes: Uint8Array, asked: (start: number) => void = () => {}): StoredBytes {
  return {
    size: bytes.length,
    head: bytes.subarray(0, 50),
    async *range(start, end) {
      for (let at = start; at < end; at += 37) {
        asked(at)
        yield bytes.subarray(at, Math.min(at + 37, end))
      }
    },
    whole: async () => bytes,
  }
}

test('an archive that is read where it lies gives the same', async () => {
  const zip = makeZip({ 'one.txt': 'One '.repeat(200), 'inner/two.md': 'Two', 'a.png': 'no text' })
  expect(await open('all.zip', stored(zip))).toEqual(await open('all.zip', zip))
  expect(await open('all.warc', stored(Buffer.from(WARC)))).toEqual(PAGES)
  expect(await archiveHolds(stored(zip), 'all.zip', /^inner\//)).toBe(true)
  expect(await archiveHolds(stored(zip), 'all.zip', /^outer\//)).toBe(false)
  await expect(open('a.zip', stored(zip.subarray(0, zip.length - 10)))).rejects.toMatchObject({
    code: 'unreadable',
  })
})

test('bytes that cannot be read say nothing of the archive, wherever in it that is', async () => {
  const zip = makeZip({ 'one.txt': 'One '.repeat(200), 'two.txt': 'Two' })
  let pieces = 0
  await open(
    'all.zip',
    stored(zip, () => pieces++),
  )
  expect(pieces).toBeGreaterThan(4)
  for (let fatal = 0; fatal < pieces; fatal++) {
    let n = 0
    const lost = stored(zip, () => {
      if (n++ === fatal) throw new Error('the connection was lost')
    })
    await expect(open('all.zip', lost)).rejects.toThrow('the connection was lost')
  }
})

test('whatever the bytes, an archive is gone through or refused in words', async () => {
  const starts = fc.constantFrom('PK\u0003\u0004', 'PK\u0005\u0006', 'WARC/1.0\r\n', '\u001f\u008b\u0008')
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
      const content = Buffer.concat([Buffer.from(start, 'latin1'), rest])
      try {
        await open('a.warc', content)
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }),
  )
})

test('knows an archive from a document', () => {
  expect(isArchive(makeZip({ 'a.txt': 'One' }), 'a.zip')).toBe(true)
  expect(isArchive(Buffer.from(WARC), 'a')).toBe(true)
  expect(isArchive(Buffer.from('One'), 'a.txt')).toBe(false)
})
