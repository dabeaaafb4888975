import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadError } from '#core/read/report.ts'
import { BULK_FORMATS, type BulkItem, type BulkProblem } from './bulk-item.ts'
import type { CsvMapping } from './csv-fields.ts'
import { bulkFormat, readBulk } from './read-bulk.ts'

async function read(text: string, name = 'list', mapping?: CsvMapping) {
  const format = await bulkFormat(() => [text], name)
  if (!format) throw new Error('no list')
  const items: BulkItem[] = []
  const problems: BulkProblem[] = []
  for await (const entry of readBulk([text], format, mapping)) {
    if ('problem' in entry) problems.push(entry)
    else items.push(entry)
  }
  return { format, items, problems }
}
const short = ({ url, given, content }: BulkItem) => ({
  url,
  ...given,
  ...(content && { content: content.words }),
})

test('JSON lines, each on its own', async () => {
  const lines = [
    '{"url": "https://heron.example/a", "title": "A bridge", "published": "2024-05-01", "source": "Heron Wire", "authors": ["Ida Quill"]}',
    '',
    '{"text": "The council approved it.", "title": "Two", "date": 1714557600}',
    '{"title": "nothing more"}',
    '{"url": ',
  ]
  const { format, items, problems } = await read(lines.join('\n'))
  expect(format).toBe('jsonl')
  expect(items.map(short)).toEqual([
    {
      url: 'https://heron.example/a',
      title: 'A bridge',
      published: '2024-05-01',
      source: 'Heron Wire',
      byline: ['Ida Quill'],
    },
    { url: null, title: 'Two', published: '2024-05-01T10:00:00Z', content: 'The council approved it.' },
  ])
  expect(problems.map(({ place }) => place)).toEqual([4, 5])
})

test('a table, by the names of its columns or as a person says', async () => {
  const csv =
    'URL;Headline;Day;Notes\nhttps://heron.example/a;"A ""long"" bridge; two";1 May 2024;x\njavascript:alert(1);No;;\n'
  const { items, problems } = await read(csv, 'list.csv')
  expect(items.map(short)).toEqual([
    { url: 'https://heron.example/a', title: 'A "long" bridge; two', published: '2024-05-01' },
  ])
  expect(problems).toEqual([{ place: 2, problem: expect.stringContaining('not one of the web') }])
  const said = await read(csv, 'list.csv', [null, null, null, 'text'])
  expect(said.items.map(short)).toEqual([{ url: null, content: 'x' }])
})

test('authors in one field are told apart, and stay whole where they are given one by one', async () => {
  const lines = [
    '"Quill, Ida"',
    '"Ida Quill, Tom Marsh"',
    '"Quill, Ida; Marsh, Tom"',
    '["Quill, Ida", "Tom Marsh, Jr."]',
  ]
  const jsonl = lines.map((author) => `{"url": "https://heron.example/a", "author": ${author}}`)
  const csv = ['Url,Author', ...lines.slice(0, 3).map((author) => `https://heron.example/a,${author}`)]
  const expected = [['Quill, Ida'], ['Ida Quill', 'Tom Marsh'], ['Quill, Ida', 'Marsh, Tom']]
  const bylines = async (text: string, name?: string) =>
    (await read(text, name)).items.map(({ given }) => given.byline)
  expect(await bylines(jsonl.join('\n'))).toEqual([...expected, ['Quill, Ida', 'Tom Marsh, Jr.']])
  expect(await bylines(csv.join('\n'), 'list.csv')).toEqual(expected)
})

test('bookmarks of browsers and of Pocket', async () => {
  const netscape = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3>News</H3><DL><p>
    <DT><A HREF="https://heron.example/a?x=1&amp;y=2" ADD_DATE="1">A &amp; B</A>
    <DT><A HREF="javascript:void(0)">Tool</A></DL><p></DL>`
  expect((await read(netscape)).items.map(short)).toEqual([
    { url: 'https://heron.example/a?x=1&y=2', title: 'A & B' },
  ])
  const pocket = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href="https://heron.example/b" time_added="1" tags="x">https://heron.example/b</a></li></ul>`
  expect((await read(pocket)).items.map(short)).toEqual([{ url: 'https://heron.example/b' }])
})

test('exports of reading services', async () => {
  const karakeep = {
    bookmarks: [
      { createdAt: 1, title: null, tags: [], content: { type: 'link', url: 'https://heron.example/k' } },
      { createdAt: 1, title: 'Note', content: { type: 'text', text: 'Words' } },
      { createdAt: 1, title: 'Lost', content: null },
    ],
  }
  const linkwarden = {
    name: 'me',
    collections: [{ name: 'c', links: [{ url: 'https://heron.example/l', name: 'L', tags: [] }] }],
  }
  const wallabag = [
    {
      id: 1,
      url: 'https://heron.example/w',
      title: 'W',
      content: '<p>Words</p>',
      published_at: '2024-05-01T10:00:00+0200',
      published_by: ['Ida Quill', null],
      tags: [],
    },
  ]
  const omnivore = [
    {
      id: 'x',
      slug: 's',
      url: 'https://heron.example/o',
      title: 'O',
      author: 'Ida Quill',
      publishedAt: '2024-05-01T10:00:00.000Z',
      labels: [],
    },
  ]
  const of = async (value: unknown) => {
    const { format, items, problems } = await read(JSON.stringify(value))
    return [format, items.map(short), problems.length]
  }
  expect(await of(karakeep)).toEqual([
    'karakeep',
    [{ url: 'https://heron.example/k' }, { url: null, title: 'Note', content: 'Words' }],
    1,
  ])
  expect(await of(linkwarden)).toEqual(['linkwarden', [{ url: 'https://heron.example/l', title: 'L' }], 0])
  expect(await of(wallabag)).toMatchObject([
    'wallabag',
    [{ url: 'https://heron.example/w', title: 'W', byline: ['Ida Quill'], content: '<p>Words</p>' }],
    0,
  ])
  expect(await of(omnivore)).toMatchObject([
    'omnivore',
    [{ url: 'https://heron.example/o', byline: ['Ida Quill'] }],
    0,
  ])
})

test('bibliographies: CSL-JSON, BibTeX, BibLaTeX and RIS', async () => {
  const expected = {
    url: 'https://heron.example/a',
    title: 'A Bridge',
    published: '2024-05-01',
    source: 'Heron Review',
    byline: ['Ida Quill', 'Tom Marsh'],
  }
  const csl = JSON.stringify([
    {
      id: 1,
      type: 'article-newspaper',
      title: 'A Bridge',
      URL: 'https://heron.example/a',
      author: [{ family: 'Quill', given: 'Ida' }, { literal: 'Tom Marsh' }],
      issued: { 'date-parts': [[2024, 5, 1]] },
      'container-title': 'Heron Review',
    },
  ])
  const bibtex =
    '@article{a, title={A {B}ridge}, author={Quill, Ida and Marsh, Tom}, journal={Heron Review}, year=2024, month=may, day=1, url={https://heron.example/a}}'
  const biblatex =
    '@article{a, title={A {B}ridge}, author={Quill, Ida and Marsh, Tom}, journaltitle={Heron Review}, date={2024-05-01}, url={https://heron.example/a}}'
  const ris =
    'TY  - NEWS\nTI  - A\n Bridge\nAU  - Quill, Ida\nAU  - Marsh, Tom\nPY  - 2024\nDA  - 2024/05/01/\nUR  - https://heron.example/a\nT2  - Heron Review\nER  - \n'
  for (const text of [csl, bibtex, biblatex, ris])
    expect((await read(text)).items.map(short)).toEqual([expected])
})

test('what is one report is no list', async () => {
  for (const text of [
    'A report\n\nThe council approved it.',
    '<html><body>Hello</body></html>',
    '{"a": 1}',
    '',
    '[1, 2]',
  ])
    expect(await bulkFormat(() => [text], 'report.txt')).toBeNull()
})

test('whatever a list holds, it is read or refused in words, and every item can be brought in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BULK_FORMATS),
      fc.oneof(fc.string(), fc.json()),
      async (format, text) => {
        try {
          for await (const entry of readBulk([text], format))
            if (!('problem' in entry)) expect(entry.url ?? entry.content).not.toBeNull()
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      },
    ),
  )
})
