import type { Route } from 'next'
import Link from 'next/link'
import { listNames } from '#core/name-list.ts'
import type { KnownArticle, Placement, Preview } from '#server/ingest/types.ts'
import { MarkedText } from '../reader/marked-text.tsx'
import { NOT_ENGLISH } from '../reader/not-english.ts'
import { cutParagraphs } from '../reader/segments.ts'
import { SampleMark } from '../ui/chip.tsx'
import { Notice } from '../ui/notice.tsx'
import { Published } from '../ui/published.tsx'

/** What was read of a report before it is stored. */
export function PreviewPanel({ preview }: { preview: Preview }) {
  const facts = preview.factSpans.map((span, i) => ({ ...span, n: i + 1 }))
  const paragraphs = cutParagraphs({ ...preview, facts })
  return (
    <div className="grid gap-4">
      {preview.doubt && <Notice title="This may be no report">{preview.doubt}</Notice>}
      <PlacementNotice placement={preview.placement} />
      {preview.readAs === 'other' && <Notice title="Few or no facts will be read">{NOT_ENGLISH}</Notice>}
      <div className="rounded-sheet border border-line bg-surface p-5 md:p-7">
        <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-muted">
          <span className="font-medium text-ink">{preview.source}</span>
          <span aria-hidden="true">·</span>
          <Published value={preview.published} />
          {preview.byline.length > 0 && <span>· {listNames(preview.byline)}</span>}
        </p>
        <h3
          dir="auto"
          className="mt-1 font-serif text-2xl leading-tight font-semibold text-balance wrap-break-word"
        >
          {preview.title}
        </h3>
        {preview.url && <p className="mt-1 truncate text-[0.8125rem] text-muted">{preview.url}</p>}
        <p className="mt-3 border-y border-line py-2 text-[0.8125rem] text-muted">
          {preview.partial && 'In the first part: '}
          <Count of={preview.facts} one="fact" more="facts" />,{' '}
          <Count of={preview.sentences} one="sentence" more="sentences" />
          {preview.partial && ' · in the whole text: '}
          {!preview.partial && ', '}
          <Count of={preview.words} one="word" more="words" />
        </p>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          aria-label="Text as it was read"
          className="mt-4 grid max-h-[60dvh] gap-4 overflow-y-auto font-serif text-base leading-relaxed wrap-break-word"
        >
          <MarkedText paragraphs={paragraphs} />
          {preview.text.length >= 5_000 && (
            <p className="font-sans text-[0.8125rem] text-muted">The text goes on.</p>
          )}
        </section>
      </div>
    </div>
  )
}

function Count({ of, one, more }: { of: number; one: string; more: string }) {
  return (
    <span>
      <b className="text-ink">{of.toLocaleString('en-GB')}</b> {of === 1 ? one : more}
    </span>
  )
}

function PlacementNotice({ placement }: { placement: Placement }) {
  switch (placement.kind) {
    case 'new':
      return null
    case 'version':
      return (
        <Notice title="This address is already here, with other words">
          Saving keeps these as version {placement.n} of <ArticleLink article={placement.of} />. What was
          captured before stays as it is.
        </Notice>
      )
    case 'unchanged':
      return (
        <Notice title="This report is already here, word for word">
          There is nothing to save: <ArticleLink article={placement.of} />.
        </Notice>
      )
    case 'same-text':
      return (
        <Notice title="These words are already here">
          <ul className="grid gap-1">
            {placement.articles.map((article) => (
              <li key={article.id}>
                <ArticleLink article={article} />
              </li>
            ))}
          </ul>
          <p className="mt-1">
            If another outlet carried the same words, add it anyway: that is worth knowing.
          </p>
          <label className="mt-2 flex items-start gap-2">
            <input
              type="checkbox"
              name="notDuplicate"
              className="mt-1 size-4 shrink-0 accent-accent"
              // What was read stays as it was read.
              onInput={(event) => event.stopPropagation()}
            />
            <span>
              It is no duplicate: it tells a matter of its own, in words that happen to be the same. They are
              not shown as copies of each other then.
            </span>
          </label>
        </Notice>
      )
  }
}

function ArticleLink({ article }: { article: KnownArticle }) {
  return (
    <>
      <Link
        href={`/articles/${article.id}` as Route}
        target="_blank"
        className="font-medium text-accent underline underline-offset-2"
      >
        {article.title}
      </Link>{' '}
      ({article.source}, <Published value={article.published} />
      {article.isSample && (
        <>
          {' '}
          <SampleMark />
        </>
      )}
      )
    </>
  )
}
