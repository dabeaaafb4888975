import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Fate } from '#core/diff/carry-words.ts'
import type { ChangedIn } from '#core/diff/changed-in.ts'
import type { FactFates as Fates, ReaderFact } from '#server/reader/types.ts'
import { WordDiff } from './word-diff.tsx'

/** What happened to a fact's words, in the order in which it matters to somebody who cited them. */
const FATES = ['changed', 'gone', 'new', 'moved', 'intact'] as const
type Shown = Fate | 'new'

const WORD: Record<Shown, string> = {
  changed: 'Other words',
  gone: 'Gone',
  new: 'New',
  moved: 'Moved',
  intact: 'As before',
}

const LOOK: Record<Shown, string> = {
  changed: 'text-differ',
  gone: 'text-contradict',
  new: 'text-agree',
  moved: 'text-update',
  intact: 'text-muted',
}

const LIST = new Intl.ListFormat('en-GB')

/** What became of a fact, in words: what of it was changed, where that is more than its words. */
function say(fate: Shown, changed: ChangedIn[] = []): string {
  return changed.length > 0 ? `Changed ${LIST.format(changed)}` : WORD[fate]
}

/** The same behind a number of them. */
const inLine = (said: string) => said.toLowerCase().replace(/^changed /, 'changed in ')

type Entry = { key: string; fate: Shown; said: string; fact: ReaderFact; version: number; words: ReactNode }

type Props = {
  facts: Fates | null
  /** The later and the earlier version. */
  n: number
  since: number
  hrefOf: (version: number, fact: number) => Route
}

/** What became of an earlier version's facts in a later one; those that stand as they stood are folded away. */
export function FactFates({ facts, n, since, hrefOf }: Props) {
  if (!facts) {
    return (
      <p className="mb-6 text-muted">
        One of the two versions has not been read yet, so that only its words can be held against the other’s.
      </p>
    )
  }
  const entries = entriesOf(facts, n, since)
  const touched = entries.filter(({ fate }) => fate !== 'intact')
  const intact = entries.filter(({ fate }) => fate === 'intact')
  return (
    <section aria-labelledby="fates" className="mb-8">
      <h2 id="fates" className="text-base font-semibold">
        Its facts since version {since}
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-4 text-[0.8125rem] text-muted">
        {[...Map.groupBy(entries, ({ said }) => said)].map(([said, all]) => (
          <span key={said}>
            <strong className="font-semibold text-ink tabular-nums">{all.length}</strong> {inLine(said)}
          </span>
        ))}
      </p>
      {touched.length > 0 ? (
        <List entries={touched} hrefOf={hrefOf} />
      ) : (
        <p className="mt-3 text-muted">No fact was touched by the change.</p>
      )}
      {intact.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-[0.8125rem] text-accent">
            {intact.length === 1 ? 'The fact that stands' : `The ${intact.length} facts that stand`} as before
          </summary>
          <List entries={intact} hrefOf={hrefOf} />
        </details>
      )}
    </section>
  )
}

function entriesOf({ carried, added }: Fates, n: number, since: number): Entry[] {
  const entries = [
    ...carried.map(({ was, fate, now, words, changedIn }): Entry => {
      const gone = fate === 'gone'
      return {
        key: `was ${was.n}`,
        fate,
        said: say(fate, changedIn),
        fact: now ?? was,
        version: now && !gone ? n : since,
        words: fate === 'changed' ? <WordDiff words={words} /> : was.quote,
      }
    }),
    ...added.map(
      (fact): Entry => ({
        key: `now ${fact.n}`,
        fate: 'new',
        said: say('new'),
        fact,
        version: n,
        words: fact.quote,
      }),
    ),
  ]
  // What says something else comes before what only says it otherwise.
  const order = ({ fate, said }: Entry) => FATES.indexOf(fate) * 2 + (said === WORD[fate] ? 1 : 0)
  return entries.sort((a, b) => order(a) - order(b))
}

function List({ entries, hrefOf }: { entries: Entry[]; hrefOf: Props['hrefOf'] }) {
  return (
    <ul className="mt-3 divide-y divide-line rounded-sheet border border-line bg-surface">
      {entries.map(({ key, fate, said, fact, version, words }) => (
        <li key={key} className="grid gap-x-4 gap-y-1 px-4 py-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
          <span className={`text-[0.8125rem] font-medium ${LOOK[fate]}`}>{said}</span>
          <div className="min-w-0">
            <p dir="auto" className="font-serif text-[0.9375rem] leading-snug wrap-break-word">
              {words}
            </p>
            <Link
              href={hrefOf(version, fact.n)}
              prefetch={false}
              className="text-xs text-accent underline-offset-2 hover:underline"
              aria-label={`in version ${version}: ${fact.quote}`}
            >
              in version {version}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  )
}
