import type { NextRequest } from 'next/server'
import { getViewer } from '#app/_lib/viewer.ts'
import { toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { readSnapshot } from '#server/reader/read-snapshot.ts'

/**
 * Nothing of a captured page runs, loads or leads anywhere: it was sanitised when it was captured, and the browser is
 * told to hold it apart as well. It may be shown within pages of this portal alone.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ')

const STYLE = `:root{color-scheme:light}body{margin:0 auto;max-width:44rem;padding:1.5rem;background:#fff;color:#1d1b18;font:1.05rem/1.6 Georgia,serif;overflow-wrap:anywhere}
img,video,audio,picture,svg{display:none}a{color:#24507a;pointer-events:none}h1,h2,h3{line-height:1.2}table{border-collapse:collapse}td,th{padding:.2rem .5rem;vertical-align:top}blockquote{margin-inline:1rem;padding-inline-start:1rem;border-inline-start:2px solid #c2baa9}figcaption{font-size:.85em;color:#5f5a51}`

/** The page that a version was read from: `?version=` its number. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const { id } = await params
    const version = Number(request.nextUrl.searchParams.get('version'))
    const html = await readSnapshot(await getViewer(), { id, version })
    const page = `<!doctype html><meta charset="utf-8"><title>Page as captured</title><style>${STYLE}</style>${html}`
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'private, max-age=3600',
      },
    })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    return new Response(failure.message, { status: failure.status })
  }
}
