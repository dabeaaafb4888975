import { Copy } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { ArticleRow, ReuseHint, Snippet } from '#server/library/types.ts'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'
import { RelationIcon } from '../ui/relation.tsx'

export type Density = 'comfortable' | 'compact'

export function TitleCell({ row, density }: { row: ArticleRow; density: Density }) {
  return (
    <div className="min-w-0">
      <Link
        prefetch={false}
        href={`/articles/${row.id}` as Route}
        data-row-link
        dir="auto"
        className={`font-serif font-semibold text-ink decoration-line-strong underline-offset-2 hover:underline ${density === 'compact' ? 'text-[0.9375rem] leading-snug' : 'text-[1.0625rem] leading-snug'} wrap-break-word`}
      >
        {row.title}
      </Link>
      {row.isSample && (
        <span className="align-[0.1em]">
          {' '}
          <SampleMark />
        </span>
      )}
      {row.snippet && row.snippet.length > 0 && <SnippetLine snippet={row.snippet} />}
    </div>
  )
}

function SnippetLine({ snippet }: { snippet: Snippet }) {
  return (
    <p
      dir="auto"
      className="mt-1 line-clamp-3 max-w-prose font-serif text-[0.9375rem] leading-snug text-muted wrap-break-word"
    >
      {snippet.map(({ text, hit }, i) => {
        const key = `${i} ${text}`
        return hit ? (
          <mark key={key} className="rounded-[2px] bg-differ-soft px-0.5 text-ink">
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        )
      })}
    </p>
  )
}

export function PublishedCell({ row }: { row: ArticleRow }) {
  return <Published value={row.published} />
}

export function AddedCell({ row }: { row: ArticleRow }) {
  const day = row.addedAt.toISOString().slice(0, 10)
  return (
    <time dateTime={row.addedAt.toISOString()} className="text-muted">
      <span className="md:hidden">added </span>
      {formatEdtf(day)}
    </time>
  )
}

export function FactsCell({ row }: { row: ArticleRow }) {
  if (row.reading === 'waiting') return <span className="text-muted italic">being read</span>
  if (row.reading === 'failed') {
    return (
      <span
        className="font-medium text-contradict"
        title="Its facts could not be taken out. Open it to see why."
      >
        not read
      </span>
    )
  }
  return (
    <>
      {row.facts.toLocaleString('en-GB')}
      <span className="text-muted md:hidden">{row.facts === 1 ? ' fact' : ' facts'}</span>
    </>
  )
}

export function ContradictionsCell({ row }: { row: ArticleRow }) {
  if (row.contradictions === 0) return <Nothing />
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold text-contradict">
      <RelationIcon relation="contradict" />
      {row.contradictions.toLocaleString('en-GB')}
      <span className="font-normal md:sr-only">
        {row.contradictions === 1 ? ' contradiction' : ' contradictions'}
      </span>
    </span>
  )
}

export function ReuseCell({ row: { reuse } }: { row: ArticleRow }) {
  if (!reuse) return <Nothing />
  const share = `${Math.round(reuse.containment * 100)}%`
  return (
    <Link
      prefetch={false}
      href={`/articles/${reuse.article}` as Route}
      title={explainReuse(reuse, share)}
      className="inline-flex max-w-full items-center gap-1.5 text-muted decoration-line-strong underline-offset-2 hover:text-ink hover:underline"
    >
      <Copy className="size-3.5 shrink-0" aria-hidden />
      <span className="truncate">
        {share} {reuse.later === null ? 'with' : reuse.later ? 'taken up by' : 'from'} {reuse.source}
      </span>
    </Link>
  )
}

function Nothing() {
  return (
    <span className="text-faint max-md:hidden">
      <span aria-hidden="true">–</span>
      <span className="sr-only">none</span>
    </span>
  )
}

function explainReuse({ class: reuse, source, later }: ReuseHint, share: string): string {
  const how = reuse === 'wholly-derived' ? 'One rests wholly on the other' : 'One rests partly on the other'
  const when = later === null ? '' : later ? `; ${source} came later` : `; ${source} came first`
  return `${share} of the shorter text also stands in the report by ${source}. ${how}${when}.`
}
