import type { Relation } from '#core/comparison.ts'

export const RELATION_WORD: Record<Relation, string> = {
  agree: 'Agree',
  differ: 'Differ',
  contradict: 'Contradict',
  update: 'Update',
  only: 'Only here',
}

/** Text colour of each relation. Colour never stands alone: icon and word go with it. */
export const RELATION_COLOR: Record<Relation, string> = {
  agree: 'text-agree',
  differ: 'text-differ',
  contradict: 'text-contradict',
  update: 'text-update',
  only: 'text-only',
}

const PATHS: Record<Relation, string> = {
  agree: 'm2.5 8.5 3.5 3.5 7.5-8',
  differ: 'M2 6c3-3 5 3 8 0s4 0 4 0M2 11c3-3 5 3 8 0s4 0 4 0',
  contradict: 'M2 5h12M2 11h12M11 2 5 14',
  update: 'M3 13 13 3M6 3h7v7',
  only: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9',
}

export function RelationIcon({
  relation,
  className = 'size-[15px]',
}: {
  relation: Relation
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      className={`shrink-0 ${className}`}
      aria-hidden="true"
    >
      <path d={PATHS[relation]} />
    </svg>
  )
}

/** A relation as icon and word. */
export function RelationLabel({ relation }: { relation: Relation }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-[0.8125rem] font-semibold ${RELATION_COLOR[relation]}`}
    >
      <RelationIcon relation={relation} />
      {RELATION_WORD[relation]}
    </span>
  )
}
