import { exportCollection } from '#server/collections/export-collection.ts'
import { download } from '../../../../_lib/download.ts'
import { getViewer } from '../../../../_lib/viewer.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return download(async () => exportCollection(await getViewer(), id, process.env.AUTH_URL ?? ''))
}
