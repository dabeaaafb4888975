import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { KeptFact, KeptReport } from '#core/kept.ts'
import { isDeniedAround } from './denied.ts'

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A report as a footnote names it: source, title, date, address. */
export function citeReport(report: KeptReport): string {
  return `${report.source}, ${citePlace(report)}`
}

/** Who says it, from the outlet back to the origin, and that it is denied: “Heron Wire, citing Ida Quill (denied)”. */
export function citeChain(fact: Pick<KeptFact, 'source' | 'chain' | 'quote' | 'polarity'>): string {
  const chain = [fact.source, ...fact.chain.map((hop) => hop.name || hop.written || 'somebody')]
  return `${chain.join(', citing ')}${isDeniedAround(fact) ? ' (denied)' : ''}`
}

/** Exact words with who says them, where they stood, and which capture shows it. */
export function citeFact(fact: KeptFact): string {
  const captured = DAY.format(new Date(fact.capturedAt))
  return `“${fact.quote}” ${citeChain(fact)}, ${citePlace(fact)}. Captured ${captured}, version ${fact.versionN}.`
}

function citePlace({ title, published, url }: KeptReport): string {
  const date = published ? formatEdtf(published) : 'undated'
  return [`“${title}”`, date, ...(url ? [url] : [])].join(', ')
}
