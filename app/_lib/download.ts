import { toFailure } from '#server/errors.ts'
import type { TextFile } from '#server/export/file.ts'

/** Answers with a file to download, or with what went wrong in plain words. */
export async function download(make: () => Promise<TextFile>): Promise<Response> {
  try {
    const { name, type, text } = await make()
    return new Response(text, {
      headers: {
        // It may be for some people only, so nothing on the way to them keeps a copy.
        'Cache-Control': 'private, no-store',
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    })
  } catch (error) {
    const { code, status, message } = toFailure(error)
    if (code === 'unexpected') console.error(error)
    return new Response(message, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}

/** For readers that know no other names: ASCII letters, digits and the ending. */
const plainName = (name: string) => name.replaceAll(/[^A-Za-z0-9.-]+/g, '-')
