import { Columns3, FileText, type LucideIcon, Quote, Rows3, StickyNote } from 'lucide-react'
import type { ItemKind } from '#server/collections/types.ts'

/** What a collection holds, in words. */
export const KINDS: Record<ItemKind, { Icon: LucideIcon; one: string; many: string }> = {
  article: { Icon: FileText, one: 'article', many: 'articles' },
  fact: { Icon: Quote, one: 'fact', many: 'facts' },
  row: { Icon: Rows3, one: 'row', many: 'rows' },
  comparison: { Icon: Columns3, one: 'comparison', many: 'comparisons' },
  note: { Icon: StickyNote, one: 'note', many: 'notes' },
}
