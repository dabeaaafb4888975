import type { Route } from 'next'
import { RELATIONS, type Relation } from '#core/comparison.ts'
import { FilterChip } from '../ui/chip.tsx'
import { RELATION_WORD, RelationIcon } from '../ui/relation.tsx'

const ORDER: Relation[] = ['contradict', 'differ', 'agree', 'update', 'only']

/** Filters the rows by relation; each state has its own address. */
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
  return (
    <nav aria-label="Filter by relation" className="flex flex-wrap gap-2">
      <FilterChip href={hrefOf(null)} on={on === null} scroll={false}>
        All {total}
      </FilterChip>
      {ORDER.filter((relation) => counts[relation] > 0 || on === relation).map((relation) => (
        <FilterChip key={relation} href={hrefOf(relation)} on={on === relation} scroll={false}>
          <RelationIcon relation={relation} className="size-3.5" />
          {RELATION_WORD[relation]} {counts[relation]}
        </FilterChip>
      ))}
    </nav>
  )
}
