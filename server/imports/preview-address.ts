import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { describeReport } from '#server/ingest/preview-report.ts'
import type { Preview } from '#server/ingest/types.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { addressInput, forgetPage, pageAtAddress } from './page-at-address.ts'

/**
 * Fetches and reads the page at an address as addAddress would, and stores nothing.
 * @param input the fields of ReportInput without text and file; `url` is needed, `source` is not.
 * @throws CollateError `invalid` or `unavailable`, with the reason at the field `url`.
 */
export async function previewAddress(
  viewer: Viewer,
  input: unknown,
  options: FetchOptions = {},
): Promise<Preview> {
  requireUser(viewer)
  const parsed = parse(addressInput, input)
  forgetPage(parsed.url)
  const { report, doubt } = await pageAtAddress(parsed, options)
  return { ...(await describeReport(report)), doubt }
}
