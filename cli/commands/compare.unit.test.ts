import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { main } from '../main.ts'

/** Runs the command line on some input and gives what it printed. */
async function collate(args: string[], input: string[] = []) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const [status, out, err] = await Promise.all([
    main(args, { stdin: Readable.from(input, { objectMode: false }), stdout, stderr }).finally(() => {
      stdout.end()
      stderr.end()
    }),
    text(stdout),
    text(stderr),
  ])
  const lines = out.split('\n').filter(Boolean)
  return { status, err, out, json: () => lines.map((line) => JSON.parse(line)) }
}

const WIRE = 'The city council will spend 40 million euros on the new tram line, the mayor said.'
const DAILY = 'The city council will spend 48 million euros on the new tram line, the mayor said.'
const line = (id: string, words: string) =>
  `${JSON.stringify({ id, text: words, source: id, published: '2031-06-02' })}\n`

describe('collate compare', () => {
  test('prints one object with rows, reuse, origins, loops and terms', async () => {
    const { status, json } = await collate(['compare', '--jsonl'], [line('Wire', WIRE), line('Daily', DAILY)])
    expect(status).toBe(0)
    const [comparison, ...more] = json()
    expect(more).toEqual([])
    expect(comparison.articles.map(({ id }: { id: string }) => id)).toEqual(['Wire', 'Daily'])
    expect(comparison.rows[0]).toMatchObject({ relation: 'contradict', aspect: 'figure' })
    expect(comparison.reuse).toHaveLength(1)
    expect(comparison).toMatchObject({ origins: { count: expect.any(Number) }, loops: [], terms: [] })
  })

  test('reads files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'collate-'))
    const files = [join(folder, 'wire.txt'), join(folder, 'daily.txt')]
    await Promise.all([writeFile(files[0] ?? '', WIRE), writeFile(files[1] ?? '', DAILY)])
    const { status, json } = await collate(['compare', ...files])
    expect(status).toBe(0)
    expect(json()[0].articles.map(({ id }: { id: string }) => id)).toEqual(['wire.txt', 'daily.txt'])
  })

  test('the same article twice is one origin', async () => {
    const { json } = await collate(['compare', '--jsonl'], [line('Wire', WIRE), line('Wire', WIRE)])
    expect(json()[0]).toMatchObject({
      reuse: [{ class: 'wholly-derived', containment: 1 }],
      origins: { count: 1 },
    })
  })

  test.each([
    ['none', []],
    ['1', [line('Wire', WIRE)]],
  ])('says that two are needed where there is %s', async (count, input) => {
    const { status, out, err } = await collate(['compare', '--jsonl'], input)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(`two or more articles are needed, there is ${count}`)
  })

  test('names the line that cannot be read, and prints no half comparison', async () => {
    const { status, out, err } = await collate(
      ['compare', '--jsonl'],
      [line('Wire', WIRE), '{"id":"b"}\n', line('Daily', DAILY)],
    )
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('b: text')
  })
})

describe('collate similar', () => {
  test('answers line by line, and goes on after a line that cannot be read', async () => {
    const { status, json } = await collate(
      ['similar', '--jsonl'],
      [
        '{"id":1,"a":"The dam burst on Sunday.","b":"On Sunday the dam burst."}\n',
        '{"id":"x","a":"one"}\n',
        'no\n',
      ],
    )
    expect(status).toBe(1)
    expect(json()).toEqual([
      { id: '1', score: expect.any(Number), relation: 'agree' },
      { id: 'x', error: { code: 'bad-input', message: expect.any(String) } },
      { id: null, error: { code: 'bad-json', message: expect.any(String) } },
    ])
  })

  test('wants --jsonl', async () => {
    expect((await collate(['similar'])).status).toBe(2)
  })
})
