import { getViewer } from '../../../../_lib/viewer.ts'
import { exportResponse } from '../../export-response.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return exportResponse(await getViewer(), (await params).id)
}
