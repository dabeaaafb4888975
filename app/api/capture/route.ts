import { portalLink } from '#app/_lib/portal-link.ts'
import { getTokenViewer } from '#app/_lib/token-viewer.ts'
import { toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { capturePage } from '#server/imports/capture-page.ts'
import { requireScope } from '#server/viewer.ts'
import { readCapture } from './read-capture.ts'

/** Takes a page as a browser sees it. Answers 202 with the import that reads it. */
export async function POST(request: Request): Promise<Response> {
  try {
    const viewer = await getTokenViewer(request)
    // Before the body is taken in: whoever may not send gets no megabyte read.
    requireScope(viewer, 'capture')
    const { importId } = await capturePage(viewer, await readCapture(request))
    const path = `/add/imports/${importId}`
    return Response.json({ import: importId, url: portalLink(path) || path }, { status: 202 })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    const headers = failure.status === 401 ? { 'www-authenticate': 'Bearer' } : undefined
    return Response.json({ error: failure }, { status: failure.status, headers })
  }
}
