import { ExternalLink, FileText } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReaderArticle } from '#server/reader/types.ts'
import { SOURCE_KIND_WORD } from '../compare/column-head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'
import { CiteDialog } from './cite-dialog.tsx'
import { ReportCrumb } from './report-crumb.tsx'
import { day } from './versions.tsx'

/** Whose report it is, from when, by whom, and what can be done with it. */
export function ReportHead({
  article,
  citations,
}: {
  article: ReaderArticle
  citations: Array<{ name: string; text: string }>
}) {
  const { id, title, source, published, byline, isSample, canonicalUrl, version, addedBy, state } = article
  return (
    <header className="mb-7 border-b border-line pb-5">
      <ReportCrumb source={source}>
        {source.kind !== 'other' && <span>{SOURCE_KIND_WORD[source.kind]}</span>}
        {isSample && <SampleMark />}
      </ReportCrumb>
      <h1
        dir="auto"
        className="mt-2 font-serif text-[1.75rem] leading-[1.15] font-semibold tracking-[-0.015em] text-balance wrap-break-word md:text-[2.25rem]"
      >
        {title}
      </h1>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-muted">
        {byline.length > 0 && <span className="text-ink">{byline.join(', ')}</span>}
        {byline.length > 0 && <span aria-hidden="true">·</span>}
        <Published value={published} />
        <span aria-hidden="true">·</span>
        <span>{version.words.toLocaleString('en-GB')} words</span>
        <span aria-hidden="true">·</span>
        <span>
          captured <time dateTime={version.capturedAt.toISOString()}>{day(version.capturedAt)}</time>
          {addedBy && ` by ${addedBy}`}
        </span>
      </p>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        {state.kind === 'read' && (
          <ButtonLink variant="primary" href="#compare">
            Compare with…
          </ButtonLink>
        )}
        <ButtonLink href={`/collections/add?articles=${id}` as Route}>Add to collection</ButtonLink>
        <CiteDialog forms={citations} />
        {article.captured && (
          <Link
            href={`/articles/${id}/captured?version=${version.n}` as Route}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-control px-3 text-muted hover:bg-sunken hover:text-ink"
          >
            <FileText className="size-4" aria-hidden /> Page as captured
          </Link>
        )}
        {canonicalUrl && (
          <a
            href={canonicalUrl}
            rel="noreferrer nofollow"
            target="_blank"
            className="inline-flex min-h-9 items-center gap-1.5 rounded-control px-3 text-muted hover:bg-sunken hover:text-ink"
          >
            <ExternalLink className="size-4" aria-hidden /> Original
          </a>
        )}
      </div>
    </header>
  )
}
