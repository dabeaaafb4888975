import { Globe, Lock, Users } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ComparisonSummary } from '#server/compare/types.ts'
import { SampleMark } from '../ui/chip.tsx'
import { CountLine } from './count-line.tsx'

const VISIBILITY = {
  private: { Icon: Lock, word: 'only you' },
  members: { Icon: Users, word: 'members' },
  public: { Icon: Globe, word: 'by link' },
}

/** Saved comparisons, newest first. */
export function ComparisonList({ comparisons }: { comparisons: ComparisonSummary[] }) {
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface shadow-sheet">
      {comparisons.map(
        ({ id, title, visibility, owner, isOwner, isSample, sources, counts, origins, updatedAt }) => {
          const { Icon, word } = VISIBILITY[visibility]
          return (
            <li key={id} className="px-5 py-4">
              <h2 className="flex flex-wrap items-center gap-2 font-serif text-[1.0625rem] leading-snug font-semibold">
                <Link
                  href={`/comparisons/${id}` as Route}
                  className="wrap-anywhere underline-offset-2 hover:underline"
                >
                  {title}
                </Link>
                {isSample && <SampleMark />}
              </h2>
              <p className="mt-0.5 text-[0.8125rem] text-muted">{sources.join(' · ')}</p>
              <div className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
                <CountLine reports={sources.length} origins={origins} counts={counts} />
                <span className="inline-flex items-center gap-1">
                  <Icon className="size-3.5" aria-hidden /> {word}
                </span>
                <span>
                  {!isOwner && owner && `${owner}, `}
                  <time dateTime={updatedAt.toISOString()}>
                    {updatedAt.toLocaleDateString('en-GB', {
                      day: 'numeric',
                      month: 'short',
                      year: 'numeric',
                    })}
                  </time>
                </span>
              </div>
            </li>
          )
        },
      )}
    </ul>
  )
}
