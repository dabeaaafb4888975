import { connection } from 'next/server'
import { NOBODY } from '#server/viewer.ts'
import { exportResponse } from '../../../../(portal)/collections/export-response.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await connection()
  return exportResponse(NOBODY, (await params).id)
}
