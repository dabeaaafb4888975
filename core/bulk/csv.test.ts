import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePieces, encodingOf } from '#core/read/decode.ts'
import { ReadError } from '#core/read/report.ts'
import { guessMapping, tableRows } from './csv.ts'
import { readJsonl } from './read-jsonl.ts'
import { MOST_RECORD, type TextPieces } from './text-pieces.ts'

/** What comes of it, and why it ends where it does. */
async function all(entries: AsyncIterable<unknown>) {
  const read: unknown[] = []
  try {
    for await (const entry of entries) read.push(entry)
    return { read, end: null }
  } catch (error) {
    if (error instanceof ReadError) return { read, end: `${error.code}: ${error.message}` }
    throw error
  }
}
const rows = (...text: string[]) => all(tableRows(text))

test.each([
  ['when,paper,headline,link,body', ['published', 'source', 'title', 'url', 'text']],
  [
    'Date Published,News_Outlet,Article Title,Article URL,Full-Text',
    ['published', 'source', 'title', 'url', 'text'],
  ],
  ['publication,publication_date,author(s),page url', ['source', 'published', null, 'url']],
  ['Reporter,Newspaper,Subject,permalink,Published At', ['byline', 'source', 'title', 'url', 'published']],
  ['website,title,title,story', ['source', 'title', null, 'text']],
  ['id,notes,language,section', [null, null, null, null]],
])('columns are known by what tables commonly call them: %s', (head, mapping) => {
  expect(guessMapping(head.split(','))).toEqual(mapping)
})

test('a table without anything in it is refused', async () => {
  const end = 'empty: There is nothing in this table.'
  for (const text of [[], [''], [' \n', '\t\r\n \n'], [' \n'.repeat(20_000)]])
    expect(await rows(...text)).toEqual({ read: [], end })

  function* endless() {
    for (;;) yield ' \n'.repeat(10_000)
  }
  expect(await all(tableRows(endless()))).toEqual({ read: [], end })
})

test('a table that breaks off gives the rows before, and says where', async () => {
  expect(await rows('a,b\n1,"2\n2"\n', '\n3,"4\n5,6\n7,8\n')).toEqual({
    read: [
      ['a', 'b'],
      ['1', '2\n2'],
    ],
    end: 'unreadable: This table breaks off in row 2: a quotation mark is not closed.',
  })
})

test('a row that never ends is not held', async () => {
  let given = 0
  function* endless() {
    yield `a,b\n1,2\n3,"${'x'.repeat(10_000)}`
    for (; ; given++) yield 'x'.repeat(1024 * 1024)
  }
  const { read, end } = await all(tableRows(endless()))
  expect(read).toHaveLength(2)
  expect(end).toMatch('in row 2: it is larger than 20 MB')
  expect(given).toBeLessThan(25)

  for (const sign of [' ', ',']) {
    const { end } = await rows('\n', ...Array<string>(22).fill(sign.repeat(1024 * 1024)))
    expect(end).toMatch('in its first row: it is larger than 20 MB')
  }

  const line = ['{"url": "', ...Array<string>(21).fill('x'.repeat(1024 * 1024)), '"}\n{"text": "Words"}']
  expect((await all(readJsonl(line))).read).toMatchObject([
    { place: 1, problem: `This line is larger than ${MOST_RECORD / 1024 / 1024} MB.` },
    { place: 2, content: { words: 'Words' } },
  ])
})

test('a table is read no further than to its hundred-thousandth row', async () => {
  function* endless() {
    yield 'a\n'
    for (;;) yield '1\n'.repeat(10_000)
  }
  expect((await all(tableRows(endless()))).read).toHaveLength(100_001)
})

/** Each with signs that it can write, those among them that cuts go through. */
const ENCODINGS: Array<{ write: (text: string) => Uint8Array; signs: string[] }> = [
  { write: (text) => Buffer.from(text), signs: ['é', '内', '😀', '\ufffd'] },
  { write: (text) => Buffer.from(`\ufeff${text}`), signs: ['é', '内', '😀'] },
  { write: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), signs: ['é', '内', '😀'] },
  { write: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), signs: ['é', '内', '😀'] },
  { write: (text) => Buffer.from(text, 'utf16le'), signs: ['é'] },
  { write: (text) => Buffer.from(text.replaceAll('’', '\x92'), 'latin1'), signs: ['é', '’'] },
]
const MARKS = ['"', '""', ',', '\n', '\r\n', ' ', 'a', '",\n"', '{"url": "https://heron.example/', '"}\n']

/** More than is looked at before the first row, so that what follows is cut where it comes. */
const LONG = 'x'.repeat(10_000)

test('however the bytes are cut, the same comes of them', async () => {
  const file = fc
    .constantFrom(...ENCODINGS)
    .chain(({ write, signs }) =>
      fc
        .array(fc.constantFrom(...MARKS, ...signs), { maxLength: 60 })
        .map((parts) => write(`url,title,${LONG}\n${parts.join('')}`)),
    )
  const read = async (pieces: () => Uint8Array[], entries: (text: TextPieces) => AsyncIterable<unknown>) =>
    all(entries(decodePieces(pieces(), await encodingOf(pieces))))
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (bytes, sizes) => {
        const cut = () => {
          const pieces = [bytes.subarray(0, LONG.length)]
          for (let at = LONG.length, n = 0; at < bytes.length; n++) {
            const size = sizes[n % sizes.length] ?? 1
            pieces.push(bytes.subarray(at, at + size))
            at += size
          }
          return pieces
        }
        for (const entries of [tableRows, readJsonl])
          expect(await read(cut, entries)).toEqual(await read(() => [bytes], entries))
      },
    ),
  )
})
