import { ExternalLink, FileText } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { listNames } from '#core/name-list.ts'
import type { ReaderArticle } from '#server/reader/types.ts'
import { SOURCE_KIND_WORD } from '../compare/column-head.tsx'
import { ConfirmForm } from '../people/confirm-form.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { CiteDialog } from './cite-dialog.tsx'
import { ReportCrumb } from './report-crumb.tsx'
import { day } from './versions.tsx'

type Props = {
  article: ReaderArticle
  citations: Array<{ name: string; text: string }>
  /** Opens the form for what the report says of itself; nothing for those who may not set it. */
  setRight: ReactNode
  /** Null for those who may not delete reports. */
  remove: FormAction | null
}

/** Whose report it is, from when, by whom, and what can be done with it. */
export function ReportHead({ article, citations, setRight, remove }: Props) {
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
        {byline.length > 0 && <span className="text-ink">{listNames(byline)}</span>}
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
        {setRight}
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
        {remove && (
          <ConfirmForm
            action={remove}
            values={{ articleId: id }}
            trigger={<Button variant="quiet">Delete</Button>}
            title={`Delete “${title}”?`}
            description="The report goes for everybody, with all its versions, the page as captured, and the facts that were read in it. Comparisons and stories go on without it; collections keep the words that they kept. This cannot be undone."
            confirm="Delete report"
            pending="Deleting…"
            done="Report deleted."
          />
        )}
      </div>
    </header>
  )
}
