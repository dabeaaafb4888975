import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { main } from './main.ts'

async function collate(args: string[], input: string[] = []) {
  const stdout = new PassThrough()
  const [status, out] = await Promise.all([
    main(args, {
      stdin: Readable.from(input, { objectMode: false }),
      stdout,
      stderr: new PassThrough(),
    }).finally(() => stdout.end()),
    text(stdout),
  ])
  const lines = out.split('\n').filter(Boolean)
  return { status, answers: lines.map((line) => JSON.parse(line)) }
}

const feed = '<rss><channel><title>Harbor Wire</title><item><link>/1</link></item></channel></rss>'

test('feeds by line: one answer each, in order; a refused one says why and gives status 1', async () => {
  const lines = [
    { id: 'a', xml: feed, url: 'https://harbor.example/feed' },
    { id: 2, xml: '<html></html>' },
    { id: 'c', html: '<p>x</p>' },
  ]
  const { status, answers } = await collate(
    ['feed', '--jsonl'],
    [...lines.map((line) => `${JSON.stringify(line)}\n`), '{'],
  )
  expect(status).toBe(1)
  expect(answers).toMatchObject([
    { id: 'a', title: 'Harbor Wire', entries: [{ url: 'https://harbor.example/1' }] },
    { id: '2', error: { code: 'not-a-feed' } },
    { id: 'c', error: { code: 'bad-input' } },
    { id: null, error: { code: 'bad-json' } },
  ])
})

test('feeds and pages from files, in the encoding they declare', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'collate-'))
  const path = join(folder, 'feed.xml')
  const latin =
    '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>Caf\u00e9</title></channel></rss>'
  await writeFile(path, Buffer.from(latin, 'latin1'))
  expect(await collate(['feed', path])).toMatchObject({
    status: 0,
    answers: [{ id: 'feed.xml', title: 'Café' }],
  })
  const page = join(folder, 'page.html')
  await writeFile(page, '<title>Works</title><p>Works go on.</p>')
  const missing = join(folder, 'missing.html')
  expect(await collate(['read', page, missing])).toMatchObject({
    status: 1,
    answers: [
      { id: 'page.html', text: 'Works go on.' },
      { id: 'missing.html', error: { code: 'unreadable' } },
    ],
  })
})
