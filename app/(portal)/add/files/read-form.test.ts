import { expect, test } from 'vitest'
import { CollateError } from '#server/errors.ts'
import { readForm, type StreamedForm } from './read-form.ts'

async function sent(form: FormData): Promise<{ body: ReadableStream<Uint8Array>; type: string }> {
  const response = new Response(form)
  const type = response.headers.get('content-type') ?? ''
  const bytes = await response.bytes()
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + 50_000))
      at += 50_000
    },
  })
  return { body, type }
}

async function read({ files }: StreamedForm): Promise<Array<[string, string]>> {
  const all: Array<[string, string]> = []
  for await (const { name, content } of files) {
    const chunks: Uint8Array[] = []
    for await (const chunk of content) chunks.push(chunk)
    all.push([name, Buffer.concat(chunks).toString()])
  }
  return all
}

test('files come one after the other, and what was said of them with them', async () => {
  const form = new FormData()
  form.set('source', 'Heron Wire')
  form.append('files', new File(['x'.repeat(300_000)], 'größe.txt'))
  form.append('files', new File([''], 'empty.txt'))
  form.append('files', new File(['last'], 'last.txt'))
  form.set('mapping', 'url,,title')
  const { body, type } = await sent(form)
  const received = readForm(body, type)
  expect(await read(received)).toEqual([
    ['größe.txt', 'x'.repeat(300_000)],
    ['empty.txt', ''],
    ['last.txt', 'last'],
  ])
  expect(Object.fromEntries(received.fields)).toEqual({ source: 'Heron Wire', mapping: 'url,,title' })
})

test('a form with no file in it has none', async () => {
  const form = new FormData()
  form.append('files', new File([], ''))
  const { body, type } = await sent(form)
  expect(await read(readForm(body, type))).toEqual([])
})

test.each([
  ['no form', 'nothing of the kind', 'text/plain'],
  ['a form without its boundary', 'x', 'multipart/form-data'],
  [
    'a form that is cut off',
    '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nhalf',
    'multipart/form-data; boundary=b',
  ],
  ['nothing at all', '', 'multipart/form-data; boundary=b'],
])('%s is refused in words', async (_, text, type) => {
  const reading = async () => read(readForm(new Response(text).body, type))
  await expect(reading()).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringMatching(/damaged/),
  })
})

test('an error that the body ends with ends the reading of a file as well', async () => {
  const tooLarge = new CollateError('too-large', 'These files are too large.')
  const head = '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n'
  let pulls = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls += 1
      if (pulls === 1) controller.enqueue(Buffer.from(head))
      else if (pulls < 5) controller.enqueue(Buffer.alloc(100_000))
      else controller.error(tooLarge)
    },
  })
  await expect(read(readForm(body, 'multipart/form-data; boundary=b'))).rejects.toBe(tooLarge)
})

test('whoever takes no more files ends the reading', async () => {
  const form = new FormData()
  for (let n = 0; n < 5; n++) form.append('files', new File(['x'.repeat(200_000)], `${n}.txt`))
  const { body, type } = await sent(form)
  const { files } = readForm(body, type)
  for await (const { name, content } of files) {
    for await (const _chunk of content);
    if (name === '1.txt') break
  }
  expect(await files.next()).toEqual({ done: true, value: undefined })
})
