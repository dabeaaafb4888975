import type { CompareColumn, CompareFact } from '#server/compare/types.ts'

/** A row as `row=` names it in an address: by all of its facts, because one of them can stand in several rows. */
export function writeRow(
  columns: ReadonlyArray<Pick<CompareColumn, 'versionId' | 'extraction'>>,
  cells: ReadonlyArray<ReadonlyArray<Pick<CompareFact, 'n'>>>,
): string {
  return columns
    .flatMap(({ versionId, extraction }, i) =>
      (cells[i] ?? []).map(({ n }) => `${versionId}.${extraction}.${n}`),
    )
    .join(',')
}
