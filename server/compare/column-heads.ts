import { apartBy, nameApart } from '#core/align/told-apart.ts'
import type { READING_HEAD } from '../reading/reading-head.ts'
import type { Reading } from '../reading/types.ts'
import type { ColumnHead } from './types.ts'

type Head = Pick<Reading, keyof typeof READING_HEAD | 'extraction'>

/** The heads of columns in which these versions stand beside each other; whole readings may be given, and stay behind. */
export function columnHeads(heads: Head[]): ColumnHead[] {
  const apart = apartBy(heads.map(({ source: name, published, title }) => ({ name, published, title })))
  return heads.map((head, column) => ({
    articleId: head.articleId,
    versionId: head.versionId,
    versionN: head.versionN,
    extraction: head.extraction,
    title: head.title,
    source: head.source,
    apart: apart[column] ?? null,
    label: nameApart(head.source, apart[column] ?? null),
    sourceKind: head.sourceKind,
    published: head.published,
    isSample: head.isSample,
    outdated: head.currentVersionId !== null && head.currentVersionId !== head.versionId,
  }))
}
