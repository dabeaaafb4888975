import type { NextRequest } from 'next/server'
import { getParagraph } from '#server/compare/get-paragraph.ts'
import { toFailure } from '#server/errors.ts'
import { logFault } from '#server/faults.ts'
import { getViewer } from '../../../_lib/viewer.ts'

/** The paragraph around some words, for a cell that opens: `?version=&start=&end=`. A version never changes. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  try {
    const paragraph = await getParagraph(await getViewer(), {
      versionId: searchParams.get('version'),
      start: searchParams.get('start') ?? undefined,
      end: searchParams.get('end') ?? undefined,
    })
    return Response.json(paragraph, { headers: { 'cache-control': 'private, max-age=3600' } })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'unexpected') logFault(error)
    return Response.json({ error: failure }, { status: failure.status })
  }
}
