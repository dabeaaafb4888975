import { ASPECTS, type Aspect } from '#core/comparison.ts'
import { STAGES, type Stage } from '#core/fact.ts'
import type { CompareColumn, CompareRow } from '#server/compare/types.ts'
import { speakersOf } from './arrange-rows.ts'

export type FilterOptions = { aspects: Aspect[]; stages: Stage[]; speakers: string[]; entities: string[] }

/** What the rows can be filtered by: only what some row has; names by how many rows have them, then by letter. */
export function filterOptions(
  columns: ReadonlyArray<Pick<CompareColumn, 'source'>>,
  rows: readonly CompareRow[],
): FilterOptions {
  const aspects = new Set(rows.map((row) => row.aspect))
  const stages = new Set(rows.flatMap((row) => row.cells.flat().map(({ stage }) => stage)))
  return {
    aspects: ASPECTS.filter((aspect) => aspects.has(aspect)),
    stages: STAGES.filter((stage) => stages.has(stage)),
    speakers: commonest(
      rows.map(({ cells }) =>
        cells.flatMap((cell, i) => cell.flatMap((fact) => speakersOf(columns[i]?.source ?? '', fact))),
      ),
    ),
    entities: commonest(rows.map(({ cells }) => cells.flat().flatMap(({ entities }) => entities))),
  }
}

function commonest(namesOfRows: string[][]): string[] {
  const rowsWith = new Map<string, number>()
  for (const names of namesOfRows) {
    for (const name of new Set(names)) rowsWith.set(name, (rowsWith.get(name) ?? 0) + 1)
  }
  return [...rowsWith].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).map(([name]) => name)
}
