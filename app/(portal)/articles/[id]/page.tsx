import type { Metadata, Route } from 'next'
import { cache } from 'react'
import { ParticularsDialog } from '#components/particulars/particulars-dialog.tsx'
import { ParticularsHistory } from '#components/particulars/particulars-history.tsx'
import { Changes } from '#components/reader/changes.tsx'
import { CopyLines } from '#components/reader/copy-lines.tsx'
import { EntityList } from '#components/reader/entity-list.tsx'
import { FactFates } from '#components/reader/fact-fates.tsx'
import { FactPanel } from '#components/reader/fact-panel.tsx'
import { FactWalk } from '#components/reader/fact-walk.tsx'
import { MarkedText } from '#components/reader/marked-text.tsx'
import { NearList } from '#components/reader/near-list.tsx'
import { PageCheck } from '#components/reader/page-check.tsx'
import { PartNav } from '#components/reader/part-nav.tsx'
import { partOf, splitParts } from '#components/reader/parts.ts'
import { ReportHead } from '#components/reader/report-head.tsx'
import { cutParagraphs } from '#components/reader/segments.ts'
import { TellApartList } from '#components/reader/tell-apart.tsx'
import { ToldApart } from '#components/reader/told-apart.tsx'
import { Versions } from '#components/reader/versions.tsx'
import { InStory } from '#components/stories/in-story.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { bibtex, chicago, cslJson } from '#core/cite/cite.ts'
import { pageCheckOf } from '#server/checks/page-check-of.ts'
import { listToldApart } from '#server/duplicates/list-told-apart.ts'
import { particularsOf } from '#server/particulars/particulars-of.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { readChanges } from '#server/reader/read-changes.ts'
import type { ReaderArticle } from '#server/reader/types.ts'
import { storyOf } from '#server/stories/story-of.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import {
  checkNowAction,
  deleteArticleAction,
  listSourcesAction,
  particularsAction,
  readAgainAction,
  setCheckingAction,
  setParticularsAction,
  takeBackApartAction,
  takeBackParticularsAction,
  tellApartAction,
} from './actions.ts'
import { parseReaderParams, type ReaderParams, readerHref } from './search-params.ts'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

/** Once a request: the page and its title ask for the same report. */
const read = cache(async (id: string, version: number | null) => {
  const viewer = await getViewer()
  return load(readerHref(id, { version }), () => readArticle(viewer, { id, version }))
})

async function compareVersions(id: string, { version, since }: Pick<ReaderParams, 'version' | 'since'>) {
  const viewer = await getViewer()
  return load(readerHref(id, { version, since, view: 'changes' }), () =>
    readChanges(viewer, { id, version, since }),
  )
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { version } = parseReaderParams(await searchParams)
  const { title, source } = await read((await params).id, version)
  return { title: `${title} · ${source.name}` }
}

export default async function ReaderPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = parseReaderParams(await searchParams)
  const article = await read(id, asked.version)
  const viewer = await getViewer()
  const [story, check, told, particulars] = await Promise.all([
    storyOf(viewer, id),
    pageCheckOf(viewer, id),
    listToldApart(viewer, id),
    particularsOf(viewer, id),
  ])
  const mayDelete = viewer.kind === 'user' && viewer.role !== 'researcher'
  const { facts, text, boilerplate, blocks, near, copies, entities, changes, state } = article
  const alike = [...copies.earlier, ...copies.later, ...copies.unplaced]
  const version = article.version.current ? null : article.version.n
  const view = changes ? asked.view : 'text'
  const changed = view === 'changes' ? await compareVersions(id, asked) : null

  const parts = splitParts(cutParagraphs({ text, facts, boilerplate, blocks }))
  const pinned = facts.find(({ n }) => n === asked.fact)
  const part = pinned ? partOf(parts, pinned.start) : Math.min(asked.part ?? 1, parts.length) - 1
  const paragraphs = parts[part] ?? []
  const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0]
  const shown = facts.filter(({ start, end }) => start < to && end > from)

  return (
    <FactWalk
      key={`${article.version.id} ${part}`}
      facts={shown.map(({ n }) => n)}
      initial={pinned?.n ?? null}
    >
      <div className="mx-auto grid max-w-[78rem] items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,42rem)_minmax(20rem,1fr)]">
        <article className="min-w-0">
          <ReportHead
            article={article}
            citations={citations(article)}
            setRight={
              particulars.maySet && (
                <ParticularsDialog
                  articleId={id}
                  now={particulars.now}
                  read={particulars.read}
                  mayRespell={particulars.mayRespell}
                  set={setParticularsAction}
                  look={particularsAction}
                  takeBack={takeBackParticularsAction}
                  listSources={listSourcesAction}
                />
              )
            }
            remove={mayDelete ? deleteArticleAction : null}
          />
          <ParticularsHistory
            particulars={particulars}
            articleId={id}
            state={state}
            takeBack={takeBackParticularsAction}
            readAgain={readAgainAction}
          />
          <InStory story={story} />
          <PageCheck articleId={id} check={check} checkNow={checkNowAction} setChecking={setCheckingAction} />
          <Versions
            article={article}
            since={changed?.since ?? null}
            hrefOf={(change) => readerHref(id, change)}
          />
          {changed ? (
            <>
              <FactFates
                facts={changed.facts}
                hrefOf={(version, fact) => readerHref(id, { version, fact })}
                n={changed.n}
                since={changed.since}
              />
              <Changes title={changed.title} words={changed.words} />
            </>
          ) : (
            <div className="grid grid-cols-1 gap-[1.1em] font-serif text-[1.125rem] leading-[1.65] wrap-break-word">
              <MarkedText paragraphs={paragraphs} />
            </div>
          )}
          {view === 'text' && (
            <PartNav
              count={parts.length}
              part={part + 1}
              hrefOf={(one) => readerHref(id, { version, part: one })}
            />
          )}
        </article>
        <FactPanel
          article={article}
          facts={shown}
          total={facts.length}
          pinned={pinned?.n ?? null}
          hrefOf={(fact) => readerHref(id, { version, fact })}
          keepHrefOf={(fact) => keepHref(article, fact)}
          readAgain={readAgainAction}
        />
        <div className="grid min-w-0 gap-10 border-t border-line pt-8 empty:hidden lg:col-span-2">
          {entities.length > 0 && (
            <section aria-labelledby="names">
              <h2 id="names" className="mb-3 text-base font-semibold">
                Named in this report
              </h2>
              <EntityList entities={entities} />
            </section>
          )}
          {state.kind === 'read' && (
            <section aria-labelledby="compare" className="print:hidden">
              <h2 id="compare" className="mb-3 scroll-mt-4 text-base font-semibold">
                Compare with…
              </h2>
              <CopyLines copies={copies} />
              {alike.length > 0 && (
                <TellApartList
                  articleId={id}
                  copies={alike}
                  tellApart={tellApartAction}
                  takeBack={takeBackApartAction}
                />
              )}
              <ToldApart told={told} takeBack={takeBackApartAction} />
              {near.length > 0 ? (
                <NearList articleId={id} near={near} />
              ) : (
                <EmptyState title="No other report speaks of the same things yet">
                  Reports are compared by themselves once they are read. Any two can be chosen in the table of
                  articles.
                </EmptyState>
              )}
            </section>
          )}
        </div>
      </div>
    </FactWalk>
  )
}

function keepHref({ version, state }: ReaderArticle, fact: number): Route {
  const extraction = state.kind === 'read' ? state.extraction : 0
  return `/collections/add?fact=${version.id}.${extraction}.${fact}` as Route
}

function citations({ id, title, byline, source, published, canonicalUrl, language, version }: ReaderArticle) {
  const cited = {
    id,
    title,
    byline,
    source: source.name,
    published,
    url: canonicalUrl,
    language,
    accessed: version.capturedAt.toISOString().slice(0, 10),
  }
  return [
    { name: 'Chicago', text: chicago(cited) },
    { name: 'BibTeX', text: bibtex(cited) },
    { name: 'CSL-JSON', text: JSON.stringify([cslJson(cited)], null, 2) },
  ]
}
