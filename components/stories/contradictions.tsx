import type { StoryContradiction } from '#core/stories/contradictions.ts'
import type { StoryDigest } from '#core/stories/digest.ts'
import { compareHref } from '../compare/compare-href.ts'
import { endOf } from '../compare/why.ts'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Published } from '../ui/published.tsx'
import { RelationLabel } from '../ui/relation.tsx'
import { FactLine } from './fact-line.tsx'

const MOST = 60

/** What cannot both be true: two statements side by side, open ones first. */
export function Contradictions({
  digest,
  contradictions,
}: {
  digest: StoryDigest
  contradictions: StoryContradiction[]
}) {
  if (contradictions.length === 0) {
    return (
      <EmptyState title="No report here contradicts another">
        Where two reports give figures, dates, actors or words that cannot both be true, both stand here,
        until one of them gives in.
      </EmptyState>
    )
  }
  const open = contradictions.filter(({ settledBy }) => settledBy === null)
  const settled = contradictions.filter(({ settledBy }) => settledBy !== null)
  return (
    <div className="grid gap-8">
      {open.length > 0 ? (
        <Pairs digest={digest} pairs={open} />
      ) : (
        <p className="text-muted">None is open: in each, one side has given in.</p>
      )}
      {settled.length > 0 && (
        <section>
          <h2 className="mb-3 font-serif text-lg font-semibold">Settled since</h2>
          <Pairs digest={digest} pairs={settled} />
        </section>
      )}
    </div>
  )
}

function Pairs({ digest, pairs }: { digest: StoryDigest; pairs: StoryContradiction[] }) {
  const idOf = (fact: number) => digest.reports[digest.facts[fact]?.report ?? -1]?.articleId ?? ''
  return (
    <>
      <ul className="grid gap-4">
        {pairs.slice(0, MOST).map(({ a, b, aspect, explanation, settledBy }) => {
          const by = settledBy === null ? null : digest.reports[settledBy]
          return (
            <li
              key={`${a} ${b}`}
              className="rounded-sheet border border-line border-s-contradict border-s-[3px] bg-surface px-5 py-4"
            >
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <p className="flex flex-wrap items-baseline gap-x-3">
                  <RelationLabel relation="contradict" />
                  {aspect && <span className="text-[0.8125rem] text-muted">in {aspect}</span>}
                </p>
                <ButtonLink size="sm" href={compareHref([idOf(a), idOf(b)])} prefetch={false}>
                  Compare
                </ButtonLink>
              </div>
              <div className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-2">
                <FactLine digest={digest} fact={a} />
                <FactLine digest={digest} fact={b} />
              </div>
              {explanation && (
                <p className="mt-3 text-[0.8125rem] text-muted first-letter:uppercase">
                  {endOf(explanation)}
                </p>
              )}
              {by && (
                <p className="mt-2 text-[0.8125rem]">
                  {by.source} says what the other side has since <Published value={by.published} />.
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {pairs.length > MOST && (
        <p className="mt-4 text-muted">{pairs.length - MOST} more; compare the reports to see them.</p>
      )}
    </>
  )
}
