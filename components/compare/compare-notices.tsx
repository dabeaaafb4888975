import type { GoneReport } from '#server/compare/types.ts'
import { Notice } from '../ui/notice.tsx'

const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
]
const LIST = new Intl.ListFormat('en-GB')

/**
 * What has to be said before the rows: which reports are no longer there, and that one was named twice. The comparison
 * goes on with the others.
 */
export function CompareNotices({ gone, repeated = 0 }: { gone: GoneReport[]; repeated?: number }) {
  return (
    <div className="grid gap-2 not-empty:mb-4">
      {gone.length > 0 && (
        <Notice title={gone.length === 1 ? 'A report is gone' : `${gone.length} reports are gone`}>
          {nameAll(gone)} {gone.length === 1 ? 'is' : 'are'} no longer in the library. The others are compared
          without {gone.length === 1 ? 'it' : 'them'}; what was kept in collections stays there.
        </Notice>
      )}
      {repeated > 0 && (
        <Notice title="Named twice">
          {repeated === 1 ? 'One report was' : `${repeated} reports were`} chosen more than once and{' '}
          {repeated === 1 ? 'is' : 'are'} shown once: a report cannot confirm itself.
        </Notice>
      )}
    </div>
  )
}

/** By name where it was saved, else by its place among those that were chosen. */
function nameAll(gone: GoneReport[]): string {
  const names = gone.map(({ at, title, source }) =>
    title === null ? `the ${PLACES[at] ?? 'last'}` : `“${title}”${source ? ` of ${source}` : ''}`,
  )
  const listed = LIST.format(names)
  const text = gone.every(({ title }) => title === null) ? `${listed} of those chosen` : listed
  return text.charAt(0).toUpperCase() + text.slice(1)
}
