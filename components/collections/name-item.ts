import { citeFact, citeReport } from '#core/cite/kept.ts'
import type { CollectionItem } from '#server/collections/types.ts'

const LONGEST = 60

/** What an item is called when it is moved or removed, and how it is cited; a note of one's own is not. */
export function nameItem({ kind, label, kept, note }: CollectionItem): {
  name: string
  citation: string | null
} {
  if (kept.fact) return { name: `“${cut(kept.fact.quote)}”`, citation: citeFact(kept.fact) }
  if (kept.row) {
    const { facts } = kept.row
    return { name: `row “${cut(facts[0]?.quote ?? label)}”`, citation: facts.map(citeFact).join('\n') }
  }
  if (kept.report) return { name: `“${cut(label)}”`, citation: citeReport(kept.report) }
  if (kept.comparison) {
    const reports = kept.comparison.reports.map(citeReport)
    return { name: `“${cut(label)}”`, citation: [`“${label}”, a comparison of:`, ...reports].join('\n') }
  }
  return { name: `${kind} “${cut(note)}”`, citation: null }
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}
