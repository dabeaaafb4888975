import { citeChain } from '#core/cite/kept.ts'
import { markdownText } from '#core/cite/markdown-text.ts'
import { RELATIONS } from '#core/comparison.ts'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { KeptFact, KeptReport, KeptRow } from '#core/kept.ts'
import type { CollectionItem, CollectionView } from './types.ts'

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/**
 * A collection as Markdown: what was kept in its order, each thing with its exact words, source, date and links,
 * then the notes as they were written.
 * @param address the portal's own; links into it need it, and are left out without one.
 */
export function toMarkdown(collection: CollectionView, address: string): string {
  const { title, description, owner, updatedAt, visibility, id } = collection
  const link = address && new URL(`${visibility === 'public' ? '/c/' : '/collections/'}${id}`, address).href
  const parts = [
    `# ${markdownText(title)}`,
    `A collection by ${markdownText(owner)}, as of ${DAY.format(updatedAt)}${link && `: <${link}>`}`,
    description,
    ...collection.items.flatMap((item, i) => [
      `## ${i + 1}. ${heading(item)}`,
      ...words(item, address),
      item.note,
    ]),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function heading({ kind, label, kept }: CollectionItem): string {
  if (kept.row) {
    const { relation, aspect, decided } = kept.row
    return `Row: ${relation}${aspect ? ` (${aspect})` : ''}${decided ? ', set by a person' : ''}`
  }
  if (kept.fact) return `Fact: ${markdownText(kept.fact.source)}`
  return label ? `${capital(kind)}: ${markdownText(label)}` : capital(kind)
}

function words({ kept, comparisonId }: CollectionItem, address: string): string[] {
  if (kept.fact) return factWords(kept.fact, address)
  if (kept.row) return rowWords(kept.row, address)
  if (kept.report) return [reportLine(kept.report, address)]
  if (kept.comparison) {
    const { reports, origins, counts } = kept.comparison
    const figures = RELATIONS.filter((relation) => counts[relation] > 0).map(
      (relation) => `${relation} ${counts[relation]}`,
    )
    const link = comparisonId && address ? [`<${new URL(`/comparisons/${comparisonId}`, address).href}>`] : []
    return [
      `${reports.length} reports, ${origins} ${origins === 1 ? 'origin' : 'origins'}; rows: ${figures.join(', ')}`,
      reports.map((report) => `- ${reportLine(report, address)}`).join('\n'),
      ...link,
    ]
  }
  return []
}

function rowWords(row: KeptRow, address: string): string[] {
  const silent = row.reports.filter((report) =>
    row.facts.every((fact) => fact.articleId !== report.articleId),
  )
  return [
    markdownText(row.explanation),
    ...row.facts.flatMap((fact) => factWords(fact, address)),
    `${row.origins} ${row.origins === 1 ? 'origin' : 'origins'}.${silent.length > 0 ? ` Not mentioned by ${silent.map((report) => markdownText(report.source)).join(', ')}.` : ''}`,
  ]
}

function factWords(fact: KeptFact, address: string): string[] {
  const quote = fact.quote
    .split('\n')
    .map((line) => `> ${markdownText(line)}`)
    .join('\n')
  const place = `/articles/${fact.articleId}?version=${fact.versionN}&fact=${fact.n}`
  const captured = `captured ${DAY.format(new Date(fact.capturedAt))}, version ${fact.versionN}`
  return [quote, `— ${markdownText(citeChain(fact))}, ${placeLine(fact, address, place)}; ${captured}`]
}

function reportLine(report: KeptReport, address: string): string {
  return `${markdownText(report.source)}, ${placeLine(report, address, `/articles/${report.articleId}`)}`
}

/** Title, date and links; sample reports are named as such wherever they go. */
function placeLine({ title, published, url, isSample }: KeptReport, address: string, place: string): string {
  return [
    `“${markdownText(title)}”`,
    `${published ? formatEdtf(published) : 'undated'}${isSample ? ' (sample report of an invented outlet)' : ''}`,
    ...(url ? [`<${url}>`] : []),
    ...(address ? [`[in Collate](${new URL(place, address).href})`] : []),
  ].join(', ')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
