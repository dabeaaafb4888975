import { exportView } from '#server/compare/export-view.ts'
import { getComparison } from '#server/compare/get-comparison.ts'
import { download } from '../../../../_lib/download.ts'
import { exportFormat } from '../../../../_lib/export-format.ts'
import { portalLink } from '../../../../_lib/portal-link.ts'
import { getViewer } from '../../../../_lib/viewer.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const query = new URL(request.url).searchParams
  const format = exportFormat(query)
  const asSaved = query.get('saved') === '1'
  return download(async () => {
    const { title, view } = await getComparison(await getViewer(), id, { asSaved })
    return exportView(title, view, format, portalLink(`/comparisons/${id}`))
  })
}
