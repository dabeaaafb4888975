import { ArrowDown, ArrowUp, CircleMinus, Equal, PencilLine, Plus, X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { StoryDigest } from '#core/stories/digest.ts'
import { ADDITIONS, type Added, type Addition, type Newest } from '#core/stories/newest.ts'
import { endOf } from '../compare/why.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Published } from '../ui/published.tsx'
import { FactLine } from './fact-line.tsx'

const WORDS: Record<Addition | 'dropped', { title: string; Icon: typeof Plus; color: string }> = {
  new: { title: 'New', Icon: Plus, color: 'text-accent' },
  stronger: { title: 'Stronger than before', Icon: ArrowUp, color: 'text-update' },
  weaker: { title: 'Weaker than before', Icon: ArrowDown, color: 'text-differ' },
  contradicted: { title: 'Contradicts what was reported', Icon: X, color: 'text-contradict' },
  changed: { title: 'Told otherwise', Icon: PencilLine, color: 'text-differ' },
  repeated: { title: 'Repeated', Icon: Equal, color: 'text-agree' },
  dropped: { title: 'No longer in it', Icon: CircleMinus, color: 'text-muted' },
}
const OPEN = 8

/** What the newest report of a story does to all that was told before it. */
export function NewestReport({ digest, newest }: { digest: StoryDigest; newest: Newest | null }) {
  const report = digest.reports[newest?.report ?? -1]
  if (!newest || !report) {
    return (
      <EmptyState title="There is nothing yet to hold it against">
        With a second report, what it adds is told here: what is new, repeated, stronger, weaker, contradicted
        or no longer said.
      </EmptyState>
    )
  }
  return (
    <div>
      <p className="text-base text-pretty">
        <Link
          href={`/articles/${report.articleId}` as Route}
          className="font-serif font-semibold underline-offset-2 hover:underline"
        >
          {report.title}
        </Link>
        <span className="text-muted">
          {' '}
          · {report.source} · <Published value={report.published} />
        </span>
      </p>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-muted">
        {ADDITIONS.map((addition) => {
          const count = newest.added.filter((one) => one.addition === addition).length
          const { Icon, color, title } = WORDS[addition]
          return count > 0 ? (
            <span key={addition} className={`inline-flex items-center gap-1 ${color}`}>
              <Icon className="size-3.5" aria-hidden />
              <strong className="font-semibold">{count}</strong> {title.toLowerCase()}
            </span>
          ) : null
        })}
      </p>
      <div className="mt-6 grid gap-9">
        {ADDITIONS.map((addition) => (
          <Group
            key={addition}
            kind={addition}
            digest={digest}
            added={newest.added.filter((one) => one.addition === addition)}
          />
        ))}
        {newest.dropped && newest.dropped.facts.length > 0 && (
          <Group
            kind="dropped"
            digest={digest}
            note={`In the report of ${report.source} before this one, and not in this.`}
            added={newest.dropped.facts.map((fact) => ({
              fact,
              addition: 'repeated',
              against: null,
              explanation: '',
            }))}
          />
        )}
      </div>
    </div>
  )
}

function Group({
  kind,
  digest,
  added,
  note,
}: {
  kind: Addition | 'dropped'
  digest: StoryDigest
  added: Added[]
  note?: string
}) {
  if (added.length === 0) return null
  const { title, Icon, color } = WORDS[kind]
  // What stands against nothing that was told before takes half the room.
  const isPaired = added.some(({ against }) => against !== null)
  const list = `grid gap-x-8 gap-y-4 ${isPaired ? '' : 'md:grid-cols-2'}`
  const item = (one: Added) => <AddedItem key={one.fact} digest={digest} added={one} />
  return (
    <section aria-label={title}>
      <h2 className={`flex items-center gap-2 font-semibold ${color}`}>
        <Icon className="size-4" aria-hidden />
        {title}
        <span className="font-normal text-muted">{added.length}</span>
      </h2>
      {note && <p className="mt-0.5 text-[0.8125rem] text-muted">{note}</p>}
      <ul className={`mt-3 ${list}`}>{added.slice(0, OPEN).map(item)}</ul>
      {added.length > OPEN && (
        <details className="mt-4">
          <summary className="text-[0.8125rem] text-muted hover:text-ink">{added.length - OPEN} more</summary>
          <ul className={`mt-3 ${list}`}>{added.slice(OPEN).map(item)}</ul>
        </details>
      )}
    </section>
  )
}

function AddedItem({ digest, added: { fact, against, explanation } }: { digest: StoryDigest; added: Added }) {
  return (
    <li className={`grid gap-x-8 gap-y-2 ${against === null ? '' : 'md:grid-cols-2'}`}>
      <div className="grid content-start gap-1">
        <FactLine digest={digest} fact={fact} dated={false} />
        {explanation && (
          <p className="text-[0.8125rem] text-muted first-letter:uppercase">{endOf(explanation)}</p>
        )}
      </div>
      {against !== null && (
        <div className="border-s border-line ps-4">
          <p className="mb-0.5 text-[0.75rem] text-muted">before</p>
          <FactLine digest={digest} fact={against} />
        </div>
      )}
    </li>
  )
}
