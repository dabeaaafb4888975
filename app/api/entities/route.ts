import type { NextRequest } from 'next/server'
import { getViewer } from '#app/_lib/viewer.ts'
import { toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { findEntities } from '#server/library/find-entities.ts'

/** Entities for a type-ahead: `?q=` any part of a name. */
export async function GET(request: NextRequest) {
  try {
    const q = request.nextUrl.searchParams.get('q') ?? ''
    const entities = await findEntities(await getViewer(), { q })
    return Response.json({ entities }, { headers: { 'cache-control': 'private, max-age=30' } })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    return Response.json({ error: failure }, { status: failure.status })
  }
}
