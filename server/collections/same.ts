import { isSameRow, type Kept } from '#core/kept.ts'
import type { ItemKind } from './types.ts'

type Identity = {
  kind: ItemKind
  articleId?: string | null
  versionId?: string | null
  extraction?: number | null
  factN?: number | null
  comparisonId?: string | null
  kept?: Kept | null
}

/** Whether two items keep the same thing. The same fact alone and in a row are two things; no two notes are one. */
export function isSame(one: Identity, other: Identity): boolean {
  if (one.kind !== other.kind) return false
  switch (one.kind) {
    case 'article':
      return one.articleId !== null && one.articleId === other.articleId
    case 'comparison':
      return one.comparisonId !== null && one.comparisonId === other.comparisonId
    case 'fact':
      return (
        one.versionId !== null &&
        one.versionId === other.versionId &&
        one.extraction === other.extraction &&
        one.factN === other.factN
      )
    case 'row':
      return Boolean(one.kept?.row && other.kept?.row && isSameRow(one.kept.row, other.kept.row))
    case 'note':
      return false
  }
}
