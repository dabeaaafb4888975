import type { Route } from 'next'
import Link from 'next/link'
import type { SavedComparison } from '#server/compare/types.ts'
import { Moment } from '../ui/moment.tsx'
import { Notice } from '../ui/notice.tsx'

const LINK = 'text-accent underline underline-offset-2'

/** Says what people have decided since a comparison was saved, and leads to how it was, or back. */
export function DecidedSince({
  saved: { view, createdAt, asSaved },
  hrefOf,
}: {
  saved: Pick<SavedComparison, 'view' | 'createdAt' | 'asSaved'>
  hrefOf: (asSaved: boolean) => Route
}) {
  if (asSaved) {
    return (
      <div className="mt-4">
        <Notice title="As it was saved">
          These rows are as people had left them on <Moment at={createdAt} />.{' '}
          <Link href={hrefOf(false)} className={LINK}>
            Show what has been decided since
          </Link>
        </Notice>
      </div>
    )
  }
  const since = view.decisions.filter(
    ({ later, withdrawn }) => later !== (withdrawn !== null && withdrawn.at > createdAt),
  ).length
  if (since === 0) return null
  return (
    <div className="mt-4">
      <Notice title="Rows were set right since this was saved">
        {since === 1 ? 'One decision was' : `${since} decisions were`} made or taken back since. What is shown
        counts them.{' '}
        <Link href={hrefOf(true)} className={LINK}>
          See it as it was saved
        </Link>
      </Notice>
    </div>
  )
}
