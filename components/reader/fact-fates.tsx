import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Fate } from '#core/diff/carry-words.ts'
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

type Entry = { key: string; fate: Shown; fact: ReaderFact; version: number; words: ReactNode }

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
  const of = (fate: Shown) => entries.filter((one) => one.fate === fate)
  const touched = entries.filter(({ fate }) => fate !== 'intact')
  const intact = of('intact')
  return (
    <section aria-labelledby="fates" className="mb-8">
      <h2 id="fates" className="text-base font-semibold">
        Its facts since version {since}
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-4 text-[0.8125rem] text-muted">
        {FATES.filter((fate) => of(fate).length > 0).map((fate) => (
          <span key={fate}>
            <strong className="font-semibold text-ink tabular-nums">{of(fate).length}</strong>{' '}
            {WORD[fate].toLowerCase()}
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
    ...carried.map(({ was, fate, now, words }): Entry => {
      const gone = fate === 'gone'
      return {
        key: `was ${was.n}`,
        fate,
        fact: now ?? was,
        version: now && !gone ? n : since,
        words: fate === 'changed' ? <WordDiff words={words} /> : was.quote,
      }
    }),
    ...added.map(
      (fact): Entry => ({ key: `now ${fact.n}`, fate: 'new', fact, version: n, words: fact.quote }),
    ),
  ]
  return entries.sort((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate))
}

function List({ entries, hrefOf }: { entries: Entry[]; hrefOf: Props['hrefOf'] }) {
  return (
    <ul className="mt-3 divide-y divide-line rounded-sheet border border-line bg-surface">
      {entries.map(({ key, fate, fact, version, words }) => (
        <li key={key} className="grid gap-x-4 gap-y-1 px-4 py-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
          <span className={`text-[0.8125rem] font-medium ${LOOK[fate]}`}>{WORD[fate]}</span>
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
