import { CollateError, toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { importFiles } from '#server/imports/import-files.ts'
import { FILES_BYTES } from '#server/imports/types.ts'
import { requireUser } from '#server/viewer.ts'
import { isFromPortal } from '../../../_lib/from-portal.ts'
import { limitedBody } from '../../../_lib/limited-body.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { readForm } from './read-form.ts'

/** Room for the names and the form around the files. */
const FORM_BYTES = 1024 * 1024

/**
 * Takes many files at once, which a server action may not: from this portal's own pages only, and as they come. Answers
 * with the import that brings them in, or with what was wrong.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const viewer = await getViewer()
    requireUser(viewer)
    if (!isFromPortal(request)) {
      throw new CollateError('forbidden', 'Files are taken from the pages of this portal only.')
    }
    const body = limitedBody(request, FILES_BYTES + FORM_BYTES, tooLarge)
    const { files, fields } = readForm(body, request.headers.get('content-type') ?? '')
    const value = await importFiles(viewer, { files, about: () => aboutIn(fields) })
    return Response.json({ ok: true, value })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    return Response.json({ ok: false, error: failure }, { status: failure.status })
  }
}

function tooLarge(): CollateError {
  const message = `These files are larger than ${FILES_BYTES / 1024 / 1024} MB together. Give them in parts.`
  return new CollateError('too-large', message, { files: message })
}

function aboutIn(fields: Map<string, string>) {
  const mapping = fields.get('mapping')
  return {
    source: fields.get('source') ?? '',
    ...(mapping !== undefined && { mapping: mapping.split(',').map((field) => field || null) }),
  }
}
