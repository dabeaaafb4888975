import { ListChecks } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReaderArticle, ReaderFact } from '#server/reader/types.ts'
import { Notice } from '../ui/notice.tsx'
import type { FormResult } from '../ui/use-form-action.ts'
import { FactCard } from './fact-card.tsx'
import { NOT_ENGLISH } from './not-english.ts'
import { ReadingStatus } from './reading-status.tsx'
import { sayProblem } from './say-problem.ts'
import { TryAgain } from './try-again.tsx'

type Props = {
  article: ReaderArticle
  /** Those that stand in the part of the text that is shown. */
  facts: ReaderFact[]
  total: number
  pinned: number | null
  hrefOf: (fact: number) => Route
  keepHrefOf: (fact: number) => Route
  readAgain: (form: FormData) => Promise<FormResult>
}

/** The facts of a report beside its text; while there are none, why. */
export function FactPanel({ article, facts, total, pinned, hrefOf, keepHrefOf, readAgain }: Props) {
  return (
    <aside aria-labelledby="facts" className="min-w-0 lg:self-stretch">
      {/* A sticky item of a grid leaves its row and covers what follows; inside a box as high as the row it cannot. */}
      <div className="rounded-sheet border border-line bg-surface lg:sticky lg:top-4">
        <div className="flex items-baseline justify-between gap-3 border-b border-line px-4 py-2.5">
          <h2 id="facts" className="text-base font-semibold">
            Facts{' '}
            {total > 0 && (
              <span className="font-normal text-muted tabular-nums">
                {facts.length === total ? total : `${facts.length} of ${total}`}
              </span>
            )}
          </h2>
          {facts.length > 1 && (
            <p className="text-xs text-faint max-lg:hidden print:hidden">
              <Key>j</Key> <Key>k</Key> to walk, <Key>Enter</Key> to pin
            </p>
          )}
        </div>
        {article.state.kind === 'read' && article.version.current && (
          <p className="border-b border-line px-4 py-2 text-[0.8125rem] print:hidden">
            <Link
              href={`/articles/${article.id}/extraction` as Route}
              className="inline-flex items-center gap-1.5 text-accent underline-offset-2 hover:underline"
            >
              <ListChecks className="size-3.5" aria-hidden /> How every sentence was read
            </Link>
          </p>
        )}
        <State article={article} readAgain={readAgain} />
        {facts.length > 0 && (
          <ol data-list className="relative lg:max-h-[calc(100dvh-7rem)] lg:overflow-y-auto">
            {facts.map((fact) => (
              <FactCard
                key={fact.n}
                fact={fact}
                outlet={article.source.name}
                href={hrefOf(fact.n)}
                keepHref={keepHrefOf(fact.n)}
                on={fact.n === pinned}
              />
            ))}
          </ol>
        )}
      </div>
    </aside>
  )
}

function State({ article, readAgain }: Pick<Props, 'article' | 'readAgain'>) {
  const { state, facts } = article
  if (state.kind === 'reading') {
    return (
      <div className="p-4">
        <ReadingStatus label="Facts are being read…" />
      </div>
    )
  }
  if (state.kind === 'failed') {
    return (
      <div className="p-4">
        <Notice tone="bad" title="This report could not be read">
          {sayProblem(state.problem)} The text is stored and safe.
          <TryAgain articleId={article.id} action={readAgain} />
        </Notice>
      </div>
    )
  }
  if (state.language === 'other') return <p className="p-4 text-muted">{NOT_ENGLISH}</p>
  if (facts.length === 0) return <p className="p-4 text-muted">No facts were found in this text.</p>
  if (state.notEnglish === 0) return null
  return (
    <p className="border-b border-line px-4 py-2 text-[0.8125rem] text-muted">
      {state.notEnglish === 1
        ? 'One sentence does not seem to be in English.'
        : `${state.notEnglish} sentences do not seem to be in English.`}{' '}
      Facts are read from English only.
    </p>
  )
}

function Key({ children }: { children: string }) {
  return <kbd className="rounded-[4px] border border-line px-1 font-sans">{children}</kbd>
}
