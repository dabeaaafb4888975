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

describe('collate extract', () => {
  test('a line in gives a line out, in order, however the input is cut', async () => {
    const line = (id: string) =>
      `${JSON.stringify({ id, text: 'The bridge closed\u2028on Monday, Ann Vane said.' })}\r\n`
    const whole = `\ufeff${line('a')}${line('b')}`
    const { status, json } = await collate(
      ['extract', '--jsonl'],
      [whole.slice(0, 9), whole.slice(9, 70), whole.slice(70)],
    )
    expect(status).toBe(0)
    expect(json().map((a) => a.id)).toEqual(['a', 'b'])
    expect(json()[0].facts[0].attribution[0].source).toBe('Ann Vane')
  })

  test('a line that cannot be read says why, and the run goes on with status 1', async () => {
    const { status, json } = await collate(
      ['extract', '--jsonl'],
      ['{"id":"a"}\n', 'not json\n', '\n', '{"id":"b","text":""}\n'],
    )
    expect(status).toBe(1)
    expect(json()).toMatchObject([
      { id: 'a', error: { code: 'bad-input' } },
      { id: null, error: { code: 'bad-json' } },
      { id: null, error: { code: 'bad-json' } },
      { id: 'b', facts: [] },
    ])
  })

  test('a file is read by name; --published dates what has no date', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'collate-')), 'bridge.txt')
    await writeFile(file, 'The bridge closed on Monday.')
    const { json } = await collate(['extract', file, '--published', '2024-05-08'])
    expect(json()).toMatchObject([
      { id: 'bridge.txt', published: '2024-05-08', facts: [{ dates: [{ value: '2024-05-06' }] }] },
    ])
    expect((await collate(['extract', file, '--published', '8 May 2024'])).json()).toEqual(json())
    const wrong = await collate(['extract', file, '--published', 'yesterday'])
    expect(wrong).toMatchObject({ status: 2, out: '' })
    expect(wrong.err).toContain('--published is no date between 1000 and 2100: yesterday')
  })

  test('a file that is not there is an error line', async () => {
    const { status, json } = await collate(['extract', '/nowhere/at-all.txt'])
    expect(status).toBe(1)
    expect(json()).toMatchObject([{ id: 'at-all.txt', error: { code: 'unreadable' } }])
  })

  test.each([
    ['page.html', '<!doctype html><html><body><p>The bridge closed.</p></body></html>'],
    ['report.docx', 'PK\u0003\u0004word/document.xml'],
    ['noise.txt', String.fromCharCode(...Array.from({ length: 256 }, (_, n) => n % 32))],
  ])('a file that is not a plain text is refused: %s', async (name, content) => {
    const file = join(await mkdtemp(join(tmpdir(), 'collate-')), name)
    await writeFile(file, content)
    const { status, json } = await collate(['extract', file])
    expect(status).toBe(1)
    expect(json()).toMatchObject([
      { id: name, error: { message: expect.stringMatching(/not (?:a plain )?text/) } },
    ])
  })

  test.each([
    [['extract']],
    [['extract', '--jsonl', 'a.txt']],
    [['extract', '--wrong']],
    [['nothing']],
    [[]],
  ])('wrong usage %j ends with status 2 and says how it is used', async (args) => {
    const { status, err, out } = await collate(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('usage: collate')
  })

  test('help goes to standard output', async () => {
    const { status, out } = await collate(['extract', '--help'])
    expect(status).toBe(0)
    expect(out).toContain('usage: collate extract')
  })
})
