import type { Route } from 'next'
import Link from 'next/link'
import type { Span } from '#core/fact.ts'
import type { StoryDigest } from '#core/stories/digest.ts'
import { Chain } from '../facts/chain.tsx'
import { FactTags } from '../facts/fact-tags.tsx'
import { Published } from '../ui/published.tsx'

/** The way to a fact in the text of its report. */
export function factHref({ facts, reports }: StoryDigest, fact: number): Route {
  const { report = -1, n = 0 } = facts[fact] ?? {}
  const { articleId = '', versionN = 1 } = reports[report] ?? {}
  return `/articles/${articleId}?version=${versionN}&fact=${n}` as Route
}

/** One fact of a story: its exact words, who says it, when it was reported and how sure it is. */
export function FactLine({
  digest,
  fact: place,
  mark,
  dated = true,
}: {
  digest: StoryDigest
  fact: number
  /** Words to mark, in offsets of the quote. */
  mark?: Span | null
  /** Whether to say when it was reported; left out where that stands beside it. */
  dated?: boolean
}) {
  const fact = digest.facts[place]
  const report = digest.reports[fact?.report ?? -1]
  if (!fact || !report) return null
  const { quote } = fact
  return (
    <div className="grid gap-1">
      <Link
        prefetch={false}
        href={factHref(digest, place)}
        className="max-w-[68ch] font-serif text-[1.0625rem] leading-normal decoration-line-strong underline-offset-3 wrap-break-word hover:underline"
      >
        {mark ? (
          <>
            {quote.slice(0, mark.start)}
            <mark className="rounded-[2px] bg-accent-soft px-0.5 text-ink">
              {quote.slice(mark.start, mark.end)}
            </mark>
            {quote.slice(mark.end)}
          </>
        ) : (
          quote
        )}
      </Link>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-[0.8125rem] text-muted">
        <Chain outlet={report.source} hops={fact.hops} />
        {dated && <Published value={report.published} />}
        <FactTags
          quote={fact.quote}
          voice={fact.voice}
          certainty={fact.certainty}
          polarity={fact.polarity}
          stage={fact.stage}
        />
      </p>
    </div>
  )
}
