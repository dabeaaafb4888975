import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReadError } from '#core/read/report.ts'
import { makePdf } from '#server/testing/make-pdf.ts'
import { makeZip } from '#server/testing/make-zip.ts'
import { readFile } from './read-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string, content: Uint8Array) => readFile({ name, content })

const HTML = `<!doctype html><html><head><title>Bridge vote</title><meta property="article:published_time" content="2024-05-01T10:00:00Z"></head>
<body><article><h1>Bridge vote</h1><p>${'The council approved 40 million euros for the Plover Bridge on Wednesday. '.repeat(5)}</p></article></body></html>`

const WORD = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}
const wordDocument = (paragraphs: string[]) =>
  makeZip({
    ...WORD,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  })

describe('PDF', () => {
  const lines = (texts: string[], top = 700) => texts.map((text, i) => ({ text, y: top - i * 14 }))

  test('lines become paragraphs, and what runs along every page is left out', async () => {
    const page = (n: number, texts: string[]) => [
      { text: 'The Heron Review', y: 800 },
      ...lines(texts),
      { text: `Page ${n}`, y: 40 },
    ]
    const pdf = makePdf(
      [
        [
          { text: 'The Heron Review', y: 800 },
          { text: 'A bridge too late', y: 740, size: 22 },
          ...lines([
            'The council approved forty million euros for the new Plover Bridge and its con-',
            'nections on Wednesday, after a debate that lasted well into the night.',
          ]),
          ...lines(
            [
              'Trams will not cross the bridge before 2030, the transport ministry said, since the',
              'rails have still to be ordered.',
            ],
            650,
          ),
          { text: 'Page 1', y: 40 },
        ],
        page(2, ['The mayor said that the sum was final and that nobody would ask for more money.']),
        page(3, ['Three tenders came in, of which two were far above what the city had expected.']),
      ],
      {
        Title: 'Microsoft Word - draft.doc',
        Author: 'Ida Quill and Tom Marsh',
        CreationDate: 'D:20240502101500Z',
      },
    )
    const report = await read('heron-review.pdf', pdf)
    expect(report).toMatchObject({
      title: 'A bridge too late',
      byline: ['Ida Quill', 'Tom Marsh'],
      published: '2024-05-02',
    })
    expect(report.text.split('\n\n')).toEqual([
      'The council approved forty million euros for the new Plover Bridge and its connections on Wednesday, after a debate that lasted well into the night.',
      'Trams will not cross the bridge before 2030, the transport ministry said, since the rails have still to be ordered.',
      'The mayor said that the sum was final and that nobody would ask for more money.',
      'Three tenders came in, of which two were far above what the city had expected.',
    ])
  })

  test('one without text says what to do', async () => {
    await expect(read('scan.pdf', makePdf([[]]))).rejects.toMatchObject({ code: 'no-text-layer' })
  })

  test('a damaged one is refused', async () => {
    await expect(read('a.pdf', bytes('%PDF-1.7\nnothing'))).rejects.toMatchObject({ code: 'unreadable' })
  })

  test('words that are only called one are no report', async () => {
    await expect(read('a.pdf', bytes('The page was moved.'))).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('Word', () => {
  test('its paragraphs are read', async () => {
    const report = await read(
      'report.docx',
      wordDocument(['The council approved forty million euros.', 'Trams will not cross it.']),
    )
    expect(report.text).toBe('The council approved forty million euros.\n\nTrams will not cross it.')
  })

  test('one that says less than it unpacks to is refused before it is converted', async () => {
    const bomb = makeZip({ ...WORD, 'word/document.xml': 'x'.repeat(5_000_000) }, { uncompressedSize: 100 })
    await expect(read('a.docx', bomb)).rejects.toMatchObject({ code: 'unreadable' })
  })

  test('a damaged one is refused', async () => {
    await expect(read('a.docx', makeZip({ 'a.txt': 'no document' }))).rejects.toBeInstanceOf(ReadError)
    await expect(read('a.docx', bytes('PK\u0003\u0004 but no more'))).rejects.toMatchObject({
      code: 'unreadable',
    })
  })
})

describe('mail and saved pages', () => {
  test('a letter has its subject, sender and date', async () => {
    const mail = `From: "Ida Quill" <ida@plover.example>\r\nSubject: Fwd: Bridge vote\r\nDate: Wed, 01 May 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe council approved 40 million euros.\r\n\r\nTrams will not cross it.\r\n`
    expect(await read('letter.eml', bytes(mail))).toMatchObject({
      title: 'Bridge vote',
      byline: ['Ida Quill'],
      published: '2024-05-01T10:00:00Z',
      text: 'The council approved 40 million euros.\n\nTrams will not cross it.',
    })
  })

  test('a page saved as MHTML keeps its address', async () => {
    const page = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://heron.example/bridge',
      'Subject: Bridge vote',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="cut"',
      '',
      '--cut',
      'Content-Type: text/html',
      'Content-Location: https://heron.example/bridge',
      '',
      HTML,
      '--cut',
      'Content-Type: text/css',
      'Content-Location: https://heron.example/style.css',
      '',
      'p { color: red }',
      '--cut--',
      '',
    ].join('\r\n')
    const report = await read('bridge.mhtml', bytes(page))
    expect(report).toMatchObject({ title: 'Bridge vote', canonicalUrl: 'https://heron.example/bridge' })
    expect(report.text).toContain('40 million euros')
    expect(report.text).not.toContain('color')
  })

  test('a page saved with SingleFile keeps its address', async () => {
    const saved = HTML.replace(
      '<head>',
      '<head><!--\n Page saved with SingleFile \n url: https://heron.example/bridge \n saved date: Wed May 01 2024 12:00:00 GMT+0200 (CEST)\n-->',
    )
    expect(await read('anything', bytes(saved))).toMatchObject({
      canonicalUrl: 'https://heron.example/bridge',
    })
  })
})

test('what a file is, its bytes tell before its name', async () => {
  expect((await read('page.txt', bytes(HTML))).title).toBe('Bridge vote')
  expect((await read('notes.bin', bytes('Bridge vote\n\nThe council approved it.'))).title).toBe(
    'Bridge vote',
  )
})

test('archives, empty files and pictures are refused in words', async () => {
  await expect(read('all.zip', makeZip({ 'a.txt': 'a' }))).rejects.toMatchObject({ code: 'not-a-report' })
  await expect(read('a.txt', new Uint8Array())).rejects.toMatchObject({ code: 'empty' })
  await expect(read('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))).rejects.toMatchObject({
    code: 'binary',
  })
  await expect(read('a.gz', gzipSync('a'))).rejects.toMatchObject({ code: 'binary' })
})

test('whatever the bytes and the name, a file is read or refused in words', async () => {
  const names = fc.constantFrom('a.pdf', 'a.docx', 'a.eml', 'a.mhtml', 'a.html', 'a.txt', 'a.zip', 'a')
  const starts = fc.constantFrom(
    '',
    '%PDF-1.4\n',
    'PK\u0003\u0004',
    'From: a\r\nSubject: b\r\n\r\n',
    '<html>',
    '\ufeff',
  )
  await fc.assert(
    fc.asyncProperty(names, starts, fc.uint8Array({ maxLength: 300 }), async (name, start, rest) => {
      const content = Buffer.concat([Buffer.from(start, 'latin1'), rest])
      try {
        expect((await read(name, content)).text).not.toBe('')
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }),
    { numRuns: 150 },
  )
})
