import type { Route } from 'next'
import type { ReadExtraction } from '#server/corrections/types.ts'
import { ReportCrumb } from '../reader/report-crumb.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { SampleMark } from '../ui/chip.tsx'
import { Moment } from '../ui/moment.tsx'
import { Published } from '../ui/published.tsx'

/** Whose report was read, by which engine, and when. */
export function ReadHead({ page }: { page: ReadExtraction }) {
  const { articleId, title, source, published, isSample, versionN, reading } = page
  return (
    <header className="mb-6 border-b border-line pb-5">
      <ReportCrumb source={source}>
        <span aria-hidden="true">/</span>
        <span>How it was read</span>
        {isSample && <SampleMark />}
      </ReportCrumb>
      <h1
        dir="auto"
        className="mt-2 max-w-[52rem] font-serif text-[1.5rem] leading-[1.2] font-semibold tracking-[-0.01em] text-balance wrap-break-word md:text-[1.875rem]"
      >
        <span className="sr-only">How it was read: </span>
        {title}
      </h1>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-muted">
        <Published value={published} />
        <span aria-hidden="true">·</span>
        {reading ? (
          <span>
            version {versionN}, read by engine {reading.engine} on <Moment at={reading.at} exact />
          </span>
        ) : (
          <span>version {versionN}, not read yet</span>
        )}
      </p>
      <div className="mt-4 print:hidden">
        <ButtonLink href={`/articles/${articleId}` as Route}>Back to the report</ButtonLink>
      </div>
    </header>
  )
}
