import type { Route } from 'next'
import Link from 'next/link'
import { writeFactKey } from '#core/kept.ts'
import type { FactRow } from '#server/library/types.ts'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'
import { Chain } from './chain.tsx'
import { CorrectedMark } from './corrected-mark.tsx'
import { FactTags } from './fact-tags.tsx'

/** Facts one below the other: the words, who says them, and where they stand. */
export function FactList({ facts, label }: { facts: FactRow[]; label: string }) {
  return (
    <ol
      aria-label={label}
      className="max-w-6xl divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet"
    >
      {facts.map((fact) => (
        <li
          key={`${fact.versionId} ${fact.n}`}
          className="grid grid-cols-1 gap-x-8 gap-y-2 px-4 py-3.5 md:grid-cols-[minmax(0,1fr)_17rem] md:px-5"
        >
          <div className="grid min-w-0 grid-cols-1 content-start gap-1.5">
            <Link
              prefetch={false}
              href={`/articles/${fact.articleId}?fact=${fact.n}` as Route}
              dir="auto"
              className="max-w-[70ch] font-serif text-[1.0625rem] leading-normal decoration-line-strong underline-offset-3 wrap-break-word hover:underline"
            >
              {fact.quote}
            </Link>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
              <Chain outlet={fact.source.name} hops={fact.hops} />
              <FactTags {...fact} />
              <CorrectedMark mark={fact.corrected} />
              <Link
                href={`/collections/add?fact=${writeFactKey(fact)}` as Route}
                prefetch={false}
                aria-label={`Keep in a collection: ${fact.quote}`}
                className="text-accent underline-offset-2 hover:underline print:hidden"
              >
                Keep
              </Link>
            </p>
          </div>
          <p className="text-[0.8125rem] text-muted md:border-s md:border-line md:ps-5">
            <Published value={fact.published} />
            {fact.isSample && (
              <>
                {' '}
                <SampleMark />
              </>
            )}
            <Link
              prefetch={false}
              href={`/articles/${fact.articleId}` as Route}
              dir="auto"
              className="line-clamp-2 decoration-line-strong underline-offset-2 hover:text-ink hover:underline"
            >
              {fact.title}
            </Link>
          </p>
        </li>
      ))}
    </ol>
  )
}
