import { exportCorrections } from '#server/corrections/export-corrections.ts'
import { toFailure } from '#server/errors.ts'
import { getViewer } from '../../../_lib/viewer.ts'

/** Every corrected fact as JSON lines, sent as they are read. */
export async function GET(): Promise<Response> {
  try {
    const lines = exportCorrections(await getViewer())
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
      },
      async cancel() {
        await lines.return(undefined)
      },
    })
    return new Response(body, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'application/jsonl; charset=utf-8',
        'Content-Disposition': 'attachment; filename="corrections.jsonl"',
      },
    })
  } catch (error) {
    const { code, status, message } = toFailure(error)
    if (code === 'unexpected') console.error(error)
    return new Response(message, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}
