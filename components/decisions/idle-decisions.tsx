'use client'
import { type ShownDecision, useDesk } from './desk.tsx'
import { Decision } from './history-dialog.tsx'

/** Decisions about these reports that nothing can be done with here; they are shown so that nobody misses them. */
export function IdleDecisions() {
  const desk = useDesk()
  if (!desk) return null
  const idle = [...desk.decisions.values()].filter(isIdle)
  if (idle.length === 0) return null
  return (
    <section aria-labelledby="idle-decisions" className="mt-8">
      <h2 id="idle-decisions" className="font-serif text-lg font-semibold">
        Decisions without effect here
      </h2>
      <ol className="mt-3 divide-y divide-line rounded-sheet border border-line bg-surface px-4">
        {idle.map((one) => (
          <li key={one.id} className="grid gap-2 py-3">
            <Decision one={one} pending={desk.pending} takeBack={() => desk.takeBack(one.id, null)} />
            <ul className="grid gap-1 border-s-2 border-line-strong ps-3">
              {one.facts.map(({ articleId, quote }) => (
                <li
                  key={`${articleId} ${quote}`}
                  dir="auto"
                  className="font-serif text-[0.9375rem] leading-snug"
                >
                  {quote}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

const isIdle = ({ state }: ShownDecision) => state === 'words' || state === 'fact' || state === 'wider'
