import { RELATIONS, type Relation } from '#core/comparison.ts'

/** Numbers of a comparison in one line: reports, origins, and rows by relation. */
export function CountLine({
  reports,
  origins,
  counts,
}: {
  reports: number
  /** Known once the reports have been compared, as the counts are. */
  origins?: number
  counts?: Record<Relation, number>
}) {
  const words: Record<Relation, [one: string, many: string]> = {
    agree: ['agrees', 'agree'],
    differ: ['differs', 'differ'],
    contradict: ['contradicts', 'contradict'],
    update: ['update', 'updates'],
    only: ['only here', 'only here'],
  }
  return (
    <>
      <Figure n={reports} word={reports === 1 ? 'report' : 'reports'} />
      {origins !== undefined && <Figure n={origins} word={origins === 1 ? 'origin' : 'origins'} />}
      {counts &&
        RELATIONS.filter((relation) => counts[relation] > 0).map((relation) => (
          <Figure
            key={relation}
            n={counts[relation]}
            word={words[relation][counts[relation] === 1 ? 0 : 1]}
          />
        ))}
    </>
  )
}

function Figure({ n, word }: { n: number; word: string }) {
  return (
    <span>
      <strong className="font-semibold text-ink">{n}</strong> {word}
    </span>
  )
}
