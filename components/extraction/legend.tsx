import type { Route } from 'next'
import { FilterChip } from '../ui/chip.tsx'
import { COVER_COLOR, COVER_ICON, COVER_WORD } from './cover-mark.tsx'
import { type Cover, countCovers, isExplained, type SentenceView } from './sentences.ts'

export const COVERS: Cover[] = ['facts', 'boilerplate', 'nothing']

const BAR: Record<Cover, string> = {
  facts: 'bg-accent',
  boilerplate: 'bg-line-strong',
  nothing: 'bg-differ',
}

type Props = { sentences: SentenceView[]; cover: Cover | null; hrefOf: (cover: Cover | null) => Route }

/** How much of the text became facts, in numbers and as a bar; each part of it shows its sentences alone. */
export function Legend({ sentences, cover, hrefOf }: Props) {
  const counts = countCovers(sentences)
  const all = sentences.length
  const explained = sentences.filter(isExplained).length
  return (
    <section aria-label="What became of the sentences" className="mb-6 grid gap-3">
      <p className="text-muted">
        <strong className="font-semibold text-ink">
          {number(explained)} of {number(all)} {all === 1 ? 'sentence' : 'sentences'}
        </strong>{' '}
        accounted for: {number(counts.facts)} with facts, {number(counts.boilerplate)} boilerplate,{' '}
        {number(counts.nothing)} nothing checkable.
      </p>
      <div aria-hidden="true" className="flex h-1.5 gap-0.5 overflow-hidden rounded-full print:hidden">
        {COVERS.filter((one) => counts[one] > 0).map((one) => (
          <span key={one} className={BAR[one]} style={{ flexGrow: counts[one] }} />
        ))}
      </div>
      <nav aria-label="Show sentences" className="flex flex-wrap gap-2 print:hidden">
        <FilterChip on={cover === null} href={hrefOf(null)}>
          All <Count n={all} all={all} />
        </FilterChip>
        {COVERS.map((one) => {
          const Icon = COVER_ICON[one]
          return (
            <FilterChip key={one} on={cover === one} href={hrefOf(one)}>
              <Icon className={`size-3.5 ${COVER_COLOR[one]}`} aria-hidden />
              {COVER_WORD[one]} <Count n={counts[one]} all={all} share />
            </FilterChip>
          )
        })}
      </nav>
    </section>
  )
}

function Count({ n, all, share = false }: { n: number; all: number; share?: boolean }) {
  return (
    <span className="text-xs text-faint tabular-nums">
      {number(n)}
      {share && all > 0 && ` · ${Math.round((100 * n) / all)}%`}
    </span>
  )
}

const number = (n: number) => n.toLocaleString('en-GB')
