import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { reportInput } from './input.ts'
import { keepReport } from './keep-report.ts'
import { readReport } from './read-report.ts'
import type { Added } from './store-captures.ts'

/**
 * Reads and stores a report. One whose address is known becomes a new version of its article.
 * @param input ReportInput.
 * @throws CollateError `invalid`, `too-large`, or `conflict` where it is already here with these very words.
 */
export async function addReport(
  viewer: Viewer,
  input: unknown,
  method: 'paste' | 'upload' = 'paste',
): Promise<Added> {
  const user = requireUser(viewer)
  const { addAnyway, notDuplicate, ...parsed } = parse(reportInput, input)
  return keepReport(user, await readReport(parsed), { method, addAnyway, toldApart: notDuplicate })
}
