import { CollateError, toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { importFiles } from '#server/imports/import-files.ts'
import { FILES_BYTES } from '#server/imports/types.ts'
import { requireUser } from '#server/viewer.ts'
import { isFromPortal } from '../../../_lib/from-portal.ts'
import { limitedBody } from '../../../_lib/limited-body.ts'
import { getViewer } from '../../../_lib/viewer.ts'

/** Room for the names and the form around the files. */
const FORM_BYTES = 1024 * 1024

/**
 * Takes many files at once, which a server action may not: from this portal's own pages only. Answers with the import
 * that brings them in, or with what was wrong.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const viewer = await getViewer()
    requireUser(viewer)
    if (!isFromPortal(request)) {
      throw new CollateError('forbidden', 'Files are taken from the pages of this portal only.')
    }
    return Response.json({
      ok: true,
      value: await importFiles(viewer, await filesIn(await readForm(request))),
    })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    return Response.json({ ok: false, error: failure }, { status: failure.status })
  }
}

async function readForm(request: Request): Promise<FormData> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  try {
    return await new Response(limitedBody(request, FILES_BYTES + FORM_BYTES, tooLarge), {
      headers,
    }).formData()
  } catch (error) {
    if (error instanceof CollateError) throw error
    throw new CollateError('invalid', 'These files came damaged or in part. Please send them again.')
  }
}

function tooLarge(): CollateError {
  const message = `These files are larger than ${FILES_BYTES / 1024 / 1024} MB together. Give them in parts.`
  return new CollateError('too-large', message, { files: message })
}

async function filesIn(form: FormData) {
  const files = form.getAll('files').filter((file) => file instanceof File && file.name !== '')
  const mapping = form.get('mapping')
  return {
    source: form.get('source') ?? '',
    files: await Promise.all(
      files.map(async (file) =>
        file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null,
      ),
    ),
    ...(typeof mapping === 'string' && { mapping: mapping.split(',').map((field) => field || null) }),
  }
}
