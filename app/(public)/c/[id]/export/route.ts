import { connection } from 'next/server'
import { exportCollection } from '#server/collections/export-collection.ts'
import { NOBODY } from '#server/viewer.ts'
import { download } from '../../../../_lib/download.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await connection()
  const { id } = await params
  return download(async () => exportCollection(NOBODY, id, process.env.AUTH_URL ?? ''))
}
