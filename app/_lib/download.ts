import { toFailure } from '#server/errors.ts'
import type { TextFile } from '#server/export/file.ts'
import { logFault } from '#server/faults.ts'

/** Answers with a file to download, or with what went wrong in plain words. */
export async function download(make: () => Promise<TextFile>): Promise<Response> {
  return answer(async () => {
    const { name, type, text } = await make()
    return new Response(text, { headers: headersOf(name, type) })
  })
}

/** The same for a file that is sent as JSON lines while they are read. One that fails at once is told in words. */
export async function downloadLines(name: string, make: () => Promise<AsyncGenerator>): Promise<Response> {
  return answer(async () => {
    const lines = await make()
    const encoder = new TextEncoder()
    let next: IteratorResult<unknown> | undefined = await lines.next()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = next ?? (await lines.next())
        next = undefined
        if (done) controller.close()
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
      },
      async cancel() {
        await lines.return(undefined)
      },
    })
    return new Response(body, { headers: headersOf(name, 'application/jsonl') })
  })
}

async function answer(make: () => Promise<Response>): Promise<Response> {
  try {
    return await make()
  } catch (error) {
    const { code, status, message } = toFailure(error)
    if (code === 'unexpected') logFault(error)
    return new Response(message, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}

const headersOf = (name: string, type: string) => ({
  // It may be for some people only, so nothing on the way to them keeps a copy.
  'Cache-Control': 'private, no-store',
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
})

/** For readers that know no other names: ASCII letters, digits and the ending. */
const plainName = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
