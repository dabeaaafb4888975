import type { Route } from 'next'
import Link from 'next/link'
import type { FactRow } from '#server/library/types.ts'
import { Chain } from '../facts/chain.tsx'
import { CorrectedMark } from '../facts/corrected-mark.tsx'
import { FactTags } from '../facts/fact-tags.tsx'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'

/** Facts along time: report by report, each with the date on which it came out. */
export function FactTimeline({ facts, label }: { facts: FactRow[]; label: string }) {
  return (
    <ol aria-label={label} className="grid gap-6">
      {byReport(facts).map(([report, ...more]) => (
        <li
          key={`${report.versionId} ${report.n}`}
          className="grid gap-x-6 gap-y-1.5 md:grid-cols-[7.5rem_minmax(0,1fr)]"
        >
          <div className="text-[0.8125rem] text-muted md:pt-1 md:text-end">
            <Published value={report.published} />
          </div>
          <div className="border-line-strong md:border-s md:ps-6">
            <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem]">
              <strong className="font-semibold">{report.source.name}</strong>
              {report.isSample && <SampleMark />}
              <Link
                prefetch={false}
                href={`/articles/${report.articleId}` as Route}
                className="text-muted decoration-line-strong underline-offset-2 hover:text-ink hover:underline"
              >
                {report.title}
              </Link>
            </p>
            <ul className="mt-1.5 grid gap-3">
              {[report, ...more].map((fact) => (
                <li key={fact.n} className="grid gap-1">
                  <Link
                    prefetch={false}
                    href={`/articles/${fact.articleId}?fact=${fact.n}` as Route}
                    className="max-w-[68ch] font-serif text-[1.0625rem] leading-normal decoration-line-strong underline-offset-3 wrap-break-word hover:underline"
                  >
                    {fact.quote}
                  </Link>
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
                    <Chain outlet={fact.source.name} hops={fact.hops} />
                    <FactTags {...fact} />
                    <CorrectedMark mark={fact.corrected} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}

type Report = [FactRow, ...FactRow[]]

/** Facts that follow each other in one report, together. */
function byReport(facts: FactRow[]): Report[] {
  const reports: Report[] = []
  for (const fact of facts) {
    const report = reports.at(-1)
    if (report?.[0].versionId === fact.versionId) report.push(fact)
    else reports.push([fact])
  }
  return reports
}
