import { suggestTitle } from '#core/suggest-title.ts'
import { compareReports } from '#server/compare/compare-reports.ts'
import { exportView } from '#server/compare/export-view.ts'
import { download } from '../../../_lib/download.ts'
import { exportFormat } from '../../../_lib/export-format.ts'
import { portalLink } from '../../../_lib/portal-link.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { compareHref, parseArticles } from '../search-params.ts'

export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const articles = parseArticles(Object.fromEntries(query))
  return download(async () => {
    const view = await compareReports(await getViewer(), articles)
    const link = portalLink(compareHref(articles))
    return exportView(suggestTitle(view.columns), view, exportFormat(query), link)
  })
}
