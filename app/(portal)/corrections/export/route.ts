import { exportCorrections } from '#server/corrections/export-corrections.ts'
import { downloadLines } from '../../../_lib/download.ts'
import { getViewer } from '../../../_lib/viewer.ts'

/** Every corrected fact as JSON lines, sent as they are read. */
export async function GET(): Promise<Response> {
  return downloadLines('corrections.jsonl', async () => exportCorrections(await getViewer()))
}
