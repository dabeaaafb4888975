import type { Route } from 'next'
import { RELATIONS, type Relation } from '#core/comparison.ts'
import { FilterChip } from '../ui/chip.tsx'
import { RELATION_WORD, RelationIcon } from '../ui/relation.tsx'

const ORDER: Relation[] = ['contradict', 'differ', 'agree', 'update', 'only']

const SHARE: Record<Relation, string> = {
  contradict: 'bg-contradict',
  differ: 'bg-differ',
  agree: 'bg-agree',
  update: 'bg-update',
  only: 'bg-line-strong',
}

/** How many rows have each relation, and the filter by it; each state has its own address. */
export function RelationFilter({
  counts,
  on,
  hrefOf,
}: {
  counts: Record<Relation, number>
  on: Relation | null
  hrefOf: (relation: Relation | null) => Route
}) {
  const total = RELATIONS.reduce((sum, relation) => sum + counts[relation], 0)
  const present = ORDER.filter((relation) => counts[relation] > 0)
  return (
    <nav aria-label="Filter by relation" className="grid w-fit max-w-full gap-2">
      <div className="flex flex-wrap gap-2">
        <FilterChip href={hrefOf(null)} on={on === null} scroll={false} prefetch={false}>
          All {total}
        </FilterChip>
        {ORDER.filter((relation) => counts[relation] > 0 || on === relation).map((relation) => (
          <FilterChip
            key={relation}
            href={hrefOf(relation)}
            on={on === relation}
            scroll={false}
            prefetch={false}
          >
            <RelationIcon relation={relation} className="size-3.5" />
            {RELATION_WORD[relation]} {counts[relation]}
          </FilterChip>
        ))}
      </div>
      {/* The same in proportion, for the eye: the words and numbers stand above. */}
      <div aria-hidden="true" className="flex h-1.5 gap-0.5">
        {present.map((relation) => (
          <span
            key={relation}
            style={{ flexGrow: counts[relation] }}
            className={`min-w-1.5 rounded-full ${SHARE[relation]} ${on === null || on === relation ? '' : 'opacity-30'}`}
          />
        ))}
      </div>
    </nav>
  )
}
