import type { Metadata } from 'next'
import Link from 'next/link'
import { cache } from 'react'
import { CORRECTIONS_HEAD, CorrectionList } from '#components/extraction/correction-list.tsx'
import { type Chosen, Desk } from '#components/extraction/desk.tsx'
import { Guide } from '#components/extraction/guide.tsx'
import { Legend } from '#components/extraction/legend.tsx'
import { Panel } from '#components/extraction/panel.tsx'
import { ReadHead } from '#components/extraction/read-head.tsx'
import { SentenceList } from '#components/extraction/sentence-list.tsx'
import { isForeign, splitSentences, viewSentences } from '#components/extraction/sentences.ts'
import { PartNav } from '#components/reader/part-nav.tsx'
import { ReadingStatus } from '#components/reader/reading-status.tsx'
import { sayProblem } from '#components/reader/say-problem.ts'
import { TryAgain } from '#components/reader/try-again.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { FACT_RULE_TEXT } from '#core/extract/rules.ts'
import { overlaps } from '#core/text/spans.ts'
import { readExtraction } from '#server/corrections/read-extraction.ts'
import type { ReadExtraction, ShownFact } from '#server/corrections/types.ts'
import { load, type SearchParams } from '../../../../_lib/page.ts'
import { getViewer } from '../../../../_lib/viewer.ts'
import { readAgainAction } from '../actions.ts'
import { correctAction, withdrawAction } from './actions.ts'
import { type ExtractionParams, extractionHref, parseExtractionParams } from './search-params.ts'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

/** Once a request: the page and its title ask for the same report. */
const read = cache(async (id: string) => {
  const viewer = await getViewer()
  return load(extractionHref(id), () => readExtraction(viewer, id))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, source } = await read((await params).id)
  return { title: `How it was read: ${title} · ${source.name}` }
}

export default async function ExtractionPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = parseExtractionParams(await searchParams)
  const page = await read(id)
  const { reading, corrections, unplaced, mayCorrect } = page
  return (
    <div className="mx-auto max-w-[82rem]">
      <ReadHead page={page} />
      {reading ? <Read page={page} reading={reading} asked={asked} /> : <Unread page={page} />}
      <section aria-labelledby={CORRECTIONS_HEAD} className="mt-12 border-t border-line pt-6">
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id={CORRECTIONS_HEAD} tabIndex={-1} className="text-base font-semibold">
            Corrections{' '}
            {corrections.length > 0 && (
              <span className="font-normal text-muted tabular-nums">{corrections.length}</span>
            )}
          </h2>
          {mayCorrect && (
            <a
              href="/corrections/export"
              download
              className="text-[0.8125rem] text-accent underline-offset-2 hover:underline print:hidden"
            >
              Download all corrections of this portal (JSON lines)
            </a>
          )}
        </div>
        {corrections.length > 0 ? (
          <CorrectionList
            corrections={corrections}
            facts={reading?.facts ?? []}
            unplaced={unplaced}
            hrefOf={(fact) => extractionHref(id, { fact })}
            withdraw={mayCorrect ? withdrawAction : null}
          />
        ) : (
          <EmptyState title="Nobody has corrected this reading">
            What stands above is what the engine read by itself.
          </EmptyState>
        )}
      </section>
    </div>
  )
}

type ReadProps = {
  page: ReadExtraction
  reading: NonNullable<ReadExtraction['reading']>
  asked: ExtractionParams
}

function Read({ page, reading, asked }: ReadProps) {
  const { articleId: id, text, source, corrections, mayCorrect, editors } = page
  const { facts } = reading
  const all = viewSentences(text, reading)
  const parts = splitSentences(all)
  const pinned = facts.find(({ n }) => n === asked.fact)
  const sought = pinned?.start ?? asked.at
  const found = sought === null ? -1 : parts.findIndex((one) => (one.at(-1)?.end ?? 0) > sought)
  const part = found >= 0 ? found : Math.min(asked.part ?? 1, parts.length) - 1
  const here = parts[Math.max(0, part)] ?? []
  const [from, to] = [here[0]?.start ?? 0, here.at(-1)?.end ?? 0]
  const shown = here.filter(({ cover }) => asked.cover === null || cover === asked.cover)
  const near = facts.filter((fact) => overlaps(fact, { start: from, end: to }))
  const decided = new Set(near.flatMap((fact) => fact.corrections))
  const base = { cover: asked.cover, part: part + 1 }
  const initial: Chosen = pinned
    ? { fact: pinned.n }
    : here.some(({ start }) => start === asked.at)
      ? { at: asked.at ?? 0 }
      : null
  return (
    <>
      <Legend
        sentences={all}
        cover={asked.cover}
        hrefOf={(cover) => extractionHref(id, { cover, part: part + 1 })}
      />
      <NoFacts reading={reading} foreign={isForeign(reading, all)} />
      <Desk key={`${page.versionId} ${part}`} initial={initial} text={text.slice(from, to)} from={from}>
        <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,25rem)]">
          <div className="min-w-0 max-w-[52rem]">
            {shown.length > 0 ? (
              <SentenceList
                text={text}
                sentences={shown}
                facts={near}
                hrefOf={(at) => extractionHref(id, { ...base, at })}
              />
            ) : (
              <EmptyState title={all.length > 0 ? 'No such sentence here' : 'This text has no sentences'}>
                {all.length > 0 && (
                  <Link
                    href={extractionHref(id, { part: part + 1 })}
                    className="underline underline-offset-2"
                  >
                    Show all sentences
                  </Link>
                )}
              </EmptyState>
            )}
            <PartNav
              count={parts.length}
              part={part + 1}
              hrefOf={(one) => extractionHref(id, { cover: asked.cover, part: one })}
            />
          </div>
          <Panel
            about={{ articleId: id, versionId: page.versionId, extraction: reading.extraction }}
            outlet={source.name}
            sentences={shown}
            facts={near}
            why={Object.fromEntries(near.map((fact) => [fact.n, ruleOf(fact)]))}
            corrections={corrections.filter(({ id }) => decided.has(id))}
            names={reading.entities}
            actions={mayCorrect ? { correct: correctAction, withdraw: withdrawAction } : null}
          >
            <Guide mayCorrect={mayCorrect} editors={editors} />
          </Panel>
        </div>
      </Desk>
    </>
  )
}

function ruleOf({ rule, before }: ShownFact): string {
  if (rule !== '') return FACT_RULE_TEXT[rule]
  return before ? 'It was read before rules were kept.' : 'A person added it.'
}

function NoFacts({ reading, foreign }: Pick<ReadProps, 'reading'> & { foreign: boolean }) {
  if (reading.facts.length > 0) return null
  return (
    <div className="mb-6">
      <Notice title={foreign ? 'This report is not in English' : 'No facts were read'}>
        {foreign
          ? 'Facts are taken out of English only. The report can be read, kept and cited, and facts can be added by hand.'
          : 'No sentence of this text states something that a rule could take out. Every sentence says why.'}
      </Notice>
    </div>
  )
}

function Unread({ page }: { page: ReadExtraction }) {
  if (page.problem === null) return <ReadingStatus label="This report is being read…" />
  return (
    <Notice tone="bad" title="This report could not be read">
      {sayProblem(page.problem)} The text is stored and safe.
      <TryAgain articleId={page.articleId} action={readAgainAction} />
    </Notice>
  )
}
