import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { SearchNote } from '#server/library/types.ts'
import { formatCount } from '../list/total.tsx'
import { Notice } from '../ui/notice.tsx'

/** What somebody who searches must know to trust the result: what was left out, and why there is nothing. */
export function SearchNotice({ search, empty }: { search: SearchNote; empty: boolean }) {
  if (!search.searchable) {
    return (
      <Notice>There is no word to search for in this. Very common words, as “the”, are not searched.</Notice>
    )
  }
  if (!search.since) return null
  const all = formatCount({ count: search.estimate, exact: false })
  return (
    <Notice>
      About {all} articles have these words. {empty ? 'Only' : 'These are from'} the newest
      {empty ? ' were looked through' : ''}, published since {formatEdtf(search.since)}; undated ones are left
      out. Set dates or other filters to reach the rest.
    </Notice>
  )
}
