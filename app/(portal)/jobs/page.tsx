import type { Metadata } from 'next'
import { RetryAll } from '#components/jobs/job-actions.tsx'
import { JobList } from '#components/jobs/job-list.tsx'
import { KindsTable } from '#components/jobs/kinds-table.tsx'
import { NoJobs } from '#components/jobs/no-jobs.tsx'
import { countsOf, STATE_NAMES } from '#components/jobs/states.ts'
import { NoWorker, WorkerLine } from '#components/jobs/worker-line.tsx'
import { FilterChips } from '#components/list/filter-chips.tsx'
import { ConfirmForm } from '#components/people/confirm-form.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { KeepFresh } from '#components/ui/keep-fresh.tsx'
import { LinkTabs } from '#components/ui/link-tabs.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listJobs } from '#server/jobs/list-jobs.ts'
import { JOB_STATES } from '#server/jobs/types.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { discardJobsAction, restoreJobsAction, retryJobsAction } from './actions.ts'
import { jobsHref, parseJobsParams } from './search-params.ts'

export const metadata: Metadata = { title: 'Background work' }

const LOOK_AGAIN_SECONDS = 5

export default async function JobsPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = parseJobsParams(await searchParams)
  const { state, kind, page } = asked
  const viewer = await getViewer()
  const { kinds, workers, jobs, more } = await load(jobsHref(asked), () => listJobs(viewer, asked))
  const now = new Date()
  const counts = countsOf(kinds, kind)
  const chosen = kinds.find((one) => one.kind === kind)?.name ?? kind
  return (
    <>
      <PageHeader title="Background work">
        <WorkerLine workers={workers} />
      </PageHeader>
      {workers.length === 0 && <NoWorker />}
      <KindsTable kinds={kinds} on={asked} hrefOf={jobsHref} now={now} />
      <LinkTabs
        label="What became of it"
        tabs={JOB_STATES.map((one) => ({
          href: jobsHref({ state: one, kind }),
          name: `${STATE_NAMES[one]} · ${counts[one].toLocaleString('en-GB')}`,
          on: one === state,
        }))}
      />
      <div className="mt-3 mb-3 flex flex-wrap items-center justify-between gap-3">
        <FilterChips
          filters={chosen ? [{ label: chosen, without: jobsHref({ state, kind: null }) }] : []}
          clear={jobsHref({ state, kind: null })}
        />
        {state === 'failed' && jobs.length > 1 && (
          <div className="ms-auto flex flex-wrap gap-2">
            <RetryAll retry={retryJobsAction} kind={kind} />
            <ConfirmForm
              action={discardJobsAction}
              {...(kind && { values: { kind } })}
              trigger={<Button variant="quiet">Set all aside</Button>}
              title={`Set ${counts.failed.toLocaleString('en-GB')} aside?`}
              description="They are left alone from now on. They stay in the list “Set aside”, where each can be tried again, for a week after they failed."
              confirm="Set all aside"
              pending="Setting aside…"
              done="They are set aside."
            />
          </div>
        )}
      </div>
      {jobs.length > 0 ? (
        <JobList
          jobs={jobs}
          acts={{ retry: retryJobsAction, discard: discardJobsAction, restore: restoreJobsAction }}
          now={now}
        />
      ) : (
        <NoJobs state={state} kind={chosen} first={page === 1} />
      )}
      {(page > 1 || more) && (
        <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center gap-2">
          {page > 1 && <ButtonLink href={jobsHref({ state, kind, page: page - 1 })}>Before</ButtonLink>}
          {more && <ButtonLink href={jobsHref({ state, kind, page: page + 1 })}>More</ButtonLink>}
          <span className="ms-2 text-[0.8125rem] text-muted">Page {page}</span>
        </nav>
      )}
      <KeepFresh on seconds={LOOK_AGAIN_SECONDS} />
    </>
  )
}
