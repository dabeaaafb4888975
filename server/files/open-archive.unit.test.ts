import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadError } from '#core/read/report.ts'
import { makeZip } from '#server/testing/make-zip.ts'
import { archiveHolds, isArchive, openArchive } from './open-archive.ts'
import type { Bytes, StoredBytes } from './stored-bytes.ts'
import { warcPages } from './warc.ts'

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
function stored(bytes: Uint8Array, asked: (start: number) => void = () => {}, piece = 37): StoredBytes {
  return {
    size: bytes.length,
    head: bytes.subarray(0, 50),
    async *range(start, end) {
      for (let at = start; at < end; at += piece) {
        asked(at)
        yield bytes.subarray(at, Math.min(at + piece, end))
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

test.each([
  ['all.zip', makeZip({ 'one.txt': 'One '.repeat(200), 'two.txt': 'Two' })],
  ['all.wacz', makeZip({ 'archive/data.warc.gz': gzipSync(WARC) })],
  ['all.warc', Buffer.from(WARC)],
  ['all.warc.gz', gzipSync(WARC)],
])(
  '%s: bytes that cannot be read say nothing of the archive, wherever in it that is',
  async (name, bytes) => {
    let pieces = 0
    await open(
      name,
      stored(bytes, () => pieces++),
    )
    expect(pieces).toBeGreaterThan(4)
    for (let fatal = 0; fatal < pieces; fatal++) {
      let n = 0
      const lost = stored(bytes, () => {
        if (n++ === fatal) throw new Error('the connection was lost')
      })
      await expect(open(name, lost)).rejects.toThrow('the connection was lost')
    }
  },
)

test('a web archive or a mailbox is read the same, however its bytes come', async () => {
  const letters = [1, 2, 3].map(
    (n) => `From a@b.example Wed May  1 09:00:00 2024\nSubject: ${n}\n\nWords ${n}.\n\n`,
  )
  const archives: Array<[name: string, bytes: Buffer]> = [
    ['a.warc', Buffer.from(WARC)],
    ['a.warc.gz', gzipSync(WARC)],
    ['a.mbox', Buffer.from(letters.join(''))],
  ]
  for (const [name, bytes] of archives) {
    const whole = await open(name, bytes)
    expect(whole.length).toBeGreaterThan(1)
    for (const size of [1, 2, 37, 1000])
      expect(
        await open(
          name,
          stored(bytes, () => {}, size),
        ),
      ).toEqual(whole)
  }
})

test('a page that is damaged or too large is set aside, and the rest goes on', async () => {
  const packed = 'Content-Type: text/html\r\nContent-Encoding: gzip'
  const warc = [
    record('response', 'https://heron.example/a', answer('<p>One</p>')),
    record('response', 'https://heron.example/damaged', answer('not packed', packed)),
    record('response', 'https://heron.example/large', answer('x'.repeat(21 * 1024 * 1024))),
    record('response', 'https://heron.example/d', answer('<p>Two</p>')),
  ].join('')
  expect(await open('a.warc', Buffer.from(warc))).toEqual([
    ['https://heron.example/a', '<p>One</p>'],
    ['https://heron.example/damaged', 'unreadable'],
    ['https://heron.example/large', 'too-large'],
    ['https://heron.example/d', '<p>Two</p>'],
  ])
})

test('a web archive that breaks off gives what is there, and ends none that lies beside it', async () => {
  const warc = gzipSync(Buffer.from(WARC), { level: 0 })
  const found: string[] = []
  const reading = async () => {
    for await (const { name } of openArchive(warc.subarray(0, -60), 'a.warc.gz')) found.push(name)
  }
  await expect(reading()).rejects.toMatchObject({ code: 'unreadable' })
  expect(found).toContain('https://heron.example/a')

  const wacz = makeZip({ 'archive/1.warc.gz': warc.subarray(0, 40), 'archive/2.warc.gz': warc })
  expect(await open('all.wacz', wacz)).toEqual([['archive/1.warc.gz', 'unreadable'], ...PAGES])
})

const packedPage = (name: string) =>
  gzipSync(record('response', `https://heron.example/${name}`, answer(noise(40_000))))

/** The pages of a web archive, by their last letter, that come before it is found to be damaged. */
async function beforeDamage(content: Buffer): Promise<string[]> {
  const found: string[] = []
  const reading = async () => {
    for await (const { name } of openArchive(content, 'a.warc.gz')) found.push(name.slice(-1))
  }
  await expect(reading()).rejects.toMatchObject({ code: 'unreadable' })
  return found
}

test('what fills a compressed web archive up is passed over; that something comes after a hole is told', async () => {
  const hole = Buffer.alloc(300_000)
  expect(await open('a.warc.gz', Buffer.concat([gzipSync(WARC), hole]))).toEqual(PAGES)
  expect(await beforeDamage(Buffer.concat([packedPage('a'), hole, packedPage('b')]))).toEqual(['a'])
  expect(await beforeDamage(Buffer.concat([gzipSync(WARC), hole, gzipSync(WARC)]))).toEqual(['a', 'd'])
})

test('of a compressed web archive that is damaged within, what comes before the damage is brought in', async () => {
  const parts = ['a', 'b', 'c', 'd', 'e'].map(packedPage)
  parts[3]?.fill(0xff, 12_000, 12_200)
  expect(await beforeDamage(Buffer.concat(parts))).toEqual(['a', 'b', 'c'])
})

/** Letters that pack to no less than half. */
function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return 'abcdefghijklmnop'[state % 16]
  }).join('')
}

test('a web archive that unpacks without end is given up', async () => {
  const picture = record('resource', 'https://heron.example/p', 'x'.repeat(9_000_000))
  const pages = warcPages([gzipSync(WARC), gzipSync(picture)], { left: 1_000_000 })
  await expect(pages.next()).resolves.toMatchObject({ value: { name: 'https://heron.example/a' } })
  await expect(pages.next()).resolves.toMatchObject({ value: { name: 'https://heron.example/d' } })
  await expect(pages.next()).rejects.toMatchObject({ code: 'too-large' })
})

const MB = 1024 * 1024
/** An archive of a preamble and `count` times the same, which is made as it is asked for; a piece is a megabyte. */
function endless(count: number, part: Buffer): StoredBytes & { given: () => number } {
  const at = Math.ceil(MB / part.length)
  const piece = Buffer.concat(Array.from({ length: at }, () => part))
  let given = 0
  return {
    size: count * piece.length,
    head: part.subarray(0, 4096),
    given: () => given,
    async *range() {
      for (let i = 0; i < count; i++) {
        given += piece.length
        yield piece
      }
    },
    whole: () => Promise.reject(new Error('It is held as a whole.')),
  }
}

const page = Buffer.from(record('response', 'https://heron.example/a', answer('<p>Words</p>'.repeat(2500))))
const letter = Buffer.from(
  `From a@b.example Wed May  1 09:00:00 2024\nSubject: a\n\n${'Words of it.\n'.repeat(2500)}\n`,
)

test.each([
  ['all.warc', page, 300, page.length],
  ['all.warc.gz', gzipSync(page, { level: 0 }), 150, gzipSync(page, { level: 0 }).length],
  ['all.mbox', letter, 100, letter.length],
])(
  'of %s no more is held than a file of it and what was just asked for',
  async (name, part, count, length) => {
    const bytes = endless(count, part)
    let n = 0
    let ahead = 0
    for await (const file of openArchive(bytes, name)) {
      n += 1
      if ('code' in file) throw new Error(file.reason)
      ahead = Math.max(ahead, bytes.given() - n * length)
      // What is kept of a file keeps nothing else in memory, but for a pool of small ones.
      expect(file.content.buffer.byteLength).toBeLessThanOrEqual(file.content.byteLength + 64 * 1024)
    }
    expect(n).toBe(bytes.size / length)
    expect(bytes.given()).toBe(bytes.size)
    expect(ahead).toBeLessThan(6 * MB)
  },
  60_000,
)

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
