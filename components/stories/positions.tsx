import type { Route } from 'next'
import Link from 'next/link'
import type { Side } from '#core/lexicon/stance.ts'
import type { StoryDigest } from '#core/stories/digest.ts'
import type { ActorPositions, Position } from '#core/stories/positions.ts'
import { Tag } from '../ui/chip.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Published } from '../ui/published.tsx'
import { FactLine } from './fact-line.tsx'

const SIDE: Record<Side, { word: string; look: string }> = {
  for: { word: 'for', look: 'bg-agree-soft text-agree' },
  against: { word: 'against', look: 'bg-contradict-soft text-contradict' },
  reluctant: { word: 'reluctant', look: 'bg-differ-soft text-differ' },
}
/** So many people and bodies, and positions of each, stand open. */
const MOST_ACTORS = 40
const OPEN = 6

/** Where everybody in a story stands over time, in the words of the reports. */
export function Positions({ digest, actors }: { digest: StoryDigest; actors: ActorPositions[] }) {
  if (actors.length === 0) {
    return (
      <EmptyState title="Nobody takes a position yet">
        Where a report says that somebody supports, rejects, hesitates, considers or decides, it is gathered
        here by who it is, over time.
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-x-12 gap-y-10 xl:grid-cols-2">
      {actors.slice(0, MOST_ACTORS).map((actor) => (
        <section key={actor.entityId ?? actor.name} aria-label={actor.name} className="min-w-0">
          <h2 className="font-serif text-lg font-semibold wrap-anywhere">
            {actor.entityId ? (
              <Link
                href={`/entities/${actor.entityId}` as Route}
                prefetch={false}
                className="underline-offset-2 hover:underline"
              >
                {actor.name}
              </Link>
            ) : (
              actor.name
            )}
          </h2>
          <Course digest={digest} actor={actor} />
          <ol className="mt-3 grid gap-4 border-s border-line-strong ps-5">
            {actor.positions.slice(0, OPEN).map((position) => (
              <PositionItem key={position.fact} digest={digest} position={position} />
            ))}
          </ol>
          {actor.positions.length > OPEN && (
            <details className="mt-4">
              <summary className="text-[0.8125rem] text-muted hover:text-ink">
                {actor.positions.length - OPEN} later ones
              </summary>
              <ol className="mt-3 grid gap-4 border-s border-line-strong ps-5">
                {actor.positions.slice(OPEN).map((position) => (
                  <PositionItem key={position.fact} digest={digest} position={position} />
                ))}
              </ol>
            </details>
          )}
        </section>
      ))}
      {actors.length > MOST_ACTORS && (
        <p className="text-muted xl:col-span-2">
          {actors.length - MOST_ACTORS} more take fewer positions; they are found under Facts, by speaker.
        </p>
      )}
    </div>
  )
}

/** The sides one took, in a line: "against, May 2024 → for, Jun 2024". */
function Course({ digest, actor }: { digest: StoryDigest; actor: ActorPositions }) {
  const steps = actor.positions.filter(
    ({ stance, changed }, i) =>
      stance && (changed === 'side' || !actor.positions.slice(0, i).some((one) => one.stance)),
  )
  if (steps.length < 2) return null
  return (
    <p className="mt-0.5 text-[0.8125rem] text-muted">
      {steps.map(({ fact, stance, when }, i) => {
        const words = digest.facts[fact]?.quote.slice(stance?.start, stance?.end)
        const month = when?.includes('/') ? when : (when?.slice(0, 7) ?? null)
        return (
          <span key={fact}>
            {i > 0 && <span aria-hidden> → </span>}
            {i > 0 && <span className="sr-only">, then </span>}
            <span className="font-medium text-ink">“{words}”</span>, <Published value={month} />
          </span>
        )
      })}
    </p>
  )
}

function PositionItem({ digest, position }: { digest: StoryDigest; position: Position }) {
  const { fact, when, looksBack, said, stance, alsoIn, changed } = position
  const report = digest.reports[digest.facts[fact]?.report ?? -1]
  const sources = new Set(
    alsoIn.flatMap((also) => digest.reports[digest.facts[also]?.report ?? -1]?.source ?? []),
  )
  sources.delete(report?.source ?? '')
  return (
    <li className="relative grid gap-1">
      <span
        aria-hidden
        className={`absolute top-1.5 -left-[1.6rem] size-2.5 rounded-full border-2 ${changed ? 'border-ink bg-ink' : 'border-line-strong bg-surface'}`}
      />
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
        <span className="text-muted">
          <Published value={when} />
          {looksBack && (
            <>
              , as reported <Published value={report?.published ?? null} />
            </>
          )}
        </span>
        {stance && (
          <span
            className={`rounded-[4px] px-1.5 text-[0.6875rem] leading-[1.125rem] font-medium ${SIDE[stance.side].look}`}
          >
            {SIDE[stance.side].word}
          </span>
        )}
        {said && <Tag title="Their own statement, as the report gives it">says so</Tag>}
        {changed && (
          <strong className="font-semibold">
            {changed === 'side' ? 'another side than before' : 'another stage than before'}
          </strong>
        )}
      </p>
      <FactLine digest={digest} fact={fact} mark={stance} dated={false} />
      {sources.size > 0 && (
        <p className="text-[0.8125rem] text-muted">
          also {[...sources].slice(0, 4).join(', ')}
          {sources.size > 4 && ` and ${sources.size - 4} more`}
        </p>
      )}
    </li>
  )
}
