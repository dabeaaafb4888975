import { apartBy, nameApart } from '#core/align/told-apart.ts'
import type { READING_HEAD } from '../reading/reading-head.ts'
import type { Reading } from '../reading/types.ts'
import type { ColumnHead } from './types.ts'

type Head = Pick<Reading, keyof typeof READING_HEAD | 'extraction'>

/** The heads of columns in which these versions stand beside each other. */
export function columnHeads(heads: Head[]): ColumnHead[] {
  const apart = apartBy(heads.map(({ source: name, published, title }) => ({ name, published, title })))
  return heads.map(
    (
      {
        articleId,
        versionId,
        versionN,
        extraction,
        title,
        source,
        sourceKind,
        published,
        isSample,
        currentVersionId,
      },
      column,
    ) => ({
      articleId,
      versionId,
      versionN,
      extraction,
      title,
      source,
      apart: apart[column] ?? null,
      label: nameApart(source, apart[column] ?? null),
      sourceKind,
      published,
      isSample,
      outdated: currentVersionId !== null && currentVersionId !== versionId,
    }),
  )
}
