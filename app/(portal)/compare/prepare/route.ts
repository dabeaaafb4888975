import type { NextRequest } from 'next/server'
import { prepareComparison } from '#server/compare/prepare-comparison.ts'
import { toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { parseArticles } from '../search-params.ts'

/** Has a comparison made before its page is asked for: `?a=…&b=…`, as the page's own address. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  try {
    await prepareComparison(await getViewer(), parseArticles(Object.fromEntries(searchParams)))
    return new Response(null, { status: 204 })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    return Response.json({ error: failure }, { status: failure.status })
  }
}
