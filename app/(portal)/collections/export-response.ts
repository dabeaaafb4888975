import { exportCollection } from '#server/collections/export-collection.ts'
import { toFailure } from '#server/errors.ts'
import type { Viewer } from '#server/viewer.ts'

/** A collection as a Markdown file to download, for a viewer who may read it. */
export async function exportResponse(viewer: Viewer, id: string): Promise<Response> {
  try {
    const { name, text } = await exportCollection(viewer, id, process.env.AUTH_URL ?? '')
    return new Response(text, {
      headers: {
        // It may be for some people only, so nothing on the way to them keeps a copy.
        'Cache-Control': 'private, no-store',
        'Content-Type': 'text/markdown; charset=utf-8',
        'Content-Disposition': `attachment; filename="collection.md"; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    })
  } catch (error) {
    const { code, status, message } = toFailure(error)
    if (code === 'unexpected') console.error(error)
    return new Response(message, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}
