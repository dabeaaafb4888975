import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { keepReport } from '#server/ingest/keep-report.ts'
import type { Added } from '#server/ingest/store-captures.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { addressInput, forgetPage, pageAtAddress } from './page-at-address.ts'

/**
 * Stores the page at an address, with the page as captured beside its text. One whose address is known becomes a new
 * version of its article where its words have changed.
 * @param input as for previewAddress, `addAnyway` and `notDuplicate`.
 * @throws CollateError `invalid`, `unavailable`, or `conflict` where it is already here with these very words.
 */
export async function addAddress(viewer: Viewer, input: unknown, options: FetchOptions = {}): Promise<Added> {
  const user = requireUser(viewer)
  const { addAnyway, notDuplicate, ...parsed } = parse(addressInput, input)
  const { report, snapshot, page } = await pageAtAddress(parsed, options)
  const added = await keepReport(user, report, {
    method: 'address',
    addAnyway,
    toldApart: notDuplicate,
    snapshot,
    page,
  })
  forgetPage(parsed.url)
  return added
}
