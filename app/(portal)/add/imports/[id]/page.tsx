import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { StopImport, TryImportAgain } from '#components/imports/import-actions.tsx'
import { ImportItems } from '#components/imports/import-items.tsx'
import { KIND_WORD } from '#components/imports/import-list.tsx'
import { OpenFiles } from '#components/imports/open-files.tsx'
import { Progress, totals } from '#components/imports/progress.tsx'
import { KeepFresh } from '#components/ui/keep-fresh.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getImport } from '#server/imports/get-import.ts'
import { load } from '../../../../_lib/page.ts'
import { getViewer } from '../../../../_lib/viewer.ts'
import { keepDuplicateAction, retryAction, stopAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Import' }

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const viewer = await getViewer()
  const { label, kind, createdAt, counts, items, files, unpacking, more } = await load(
    `/add/imports/${id}`,
    () => getImport(viewer, id),
  )
  const { all, settled } = totals(counts)
  const isOpen = settled < all || unpacking > 0
  const again = items.filter(({ state, canRetry }) => state === 'failed' && canRetry)
  return (
    <>
      <PageHeader
        crumb={
          <Link href={'/add/imports' as Route} className="underline underline-offset-2">
            Imports
          </Link>
        }
        title={label}
        actions={
          <>
            {isOpen && <StopImport action={stopAction} importId={id} name="Stop this import" />}
            {(again.length > 1 || files.length > unpacking) && (
              <TryImportAgain
                action={retryAction}
                importId={id}
                label="Try all again"
                name="Try all again that failed or was stopped"
              />
            )}
          </>
        }
      >
        <span>
          {KIND_WORD[kind]}, <Moment at={createdAt} exact />
        </span>
      </PageHeader>
      <div className="grid max-w-4xl gap-5">
        <Progress counts={counts} unpacking={unpacking} label={label} />
        {files.length > 0 && <OpenFiles files={files} />}
        {items.length > 0 && (
          <ImportItems importId={id} items={items} retry={retryAction} keepDuplicate={keepDuplicateAction} />
        )}
        {more && <p className="text-muted">There are more items than are shown here.</p>}
      </div>
      <KeepFresh on={isOpen} />
    </>
  )
}
