import { expect, test } from 'vitest'
import { limitedBody } from './limited-body.ts'

const TOO_LARGE = new Error('too large')

function sent(parts: string[], headers: Record<string, string> = {}): Request {
  const left = parts.map((part) => new TextEncoder().encode(part))
  const body = new ReadableStream({
    pull(controller) {
      const next = left.shift()
      if (next) controller.enqueue(next)
      else controller.close()
    },
  })
  const how: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  return new Request('http://collate.house/', how)
}
const read = (request: Request, most: number) =>
  new Response(limitedBody(request, most, () => TOO_LARGE)).text()

test('a body within the limit comes through as it is', async () => {
  expect(await read(sent(['ab', 'cd']), 4)).toBe('abcd')
  expect(await read(new Request('http://collate.house/'), 4)).toBe('')
})

test('a body that does not say its size is given up once too much has come', async () => {
  await expect(read(sent(['ab', 'cde']), 4)).rejects.toBe(TOO_LARGE)
})

test('a form too large is given up with the same error', async () => {
  const form = sent(['--x\r\n', 'a'.repeat(100)], { 'content-type': 'multipart/form-data; boundary=x' })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const body = limitedBody(form, 50, () => TOO_LARGE)
  await expect(new Response(body, { headers }).formData()).rejects.toBe(TOO_LARGE)
})

test('a body that says it is too large is not waited for', () => {
  expect(() => limitedBody(sent(['a'], { 'content-length': '5' }), 4, () => TOO_LARGE)).toThrow(TOO_LARGE)
})
