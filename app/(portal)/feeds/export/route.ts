import { exportOpml } from '#server/feeds/export-opml.ts'
import { download } from '../../../_lib/download.ts'
import { getViewer } from '../../../_lib/viewer.ts'

export async function GET(): Promise<Response> {
  return download(async () => ({
    name: 'feeds.opml',
    type: 'text/x-opml',
    text: await exportOpml(await getViewer()),
  }))
}
