import { parse } from 'csv-parse/sync'
import { ReadError } from '#core/read/report.ts'
import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { CSV_FIELDS, type CsvField, type CsvMapping } from './csv-fields.ts'
import { makeItem } from './make-item.ts'

export type Table = { columns: string[]; rows: string[][] }

const NAMES: Record<CsvField, RegExp> = {
  url: /^(?:url|link|address|href|web ?address|canonical.?url|uri)$/i,
  title: /^(?:title|headline|name)$/i,
  text: /^(?:text|body|full.?text|content|article)$/i,
  html: /^(?:html|content.?html)$/i,
  published: /^(?:published(?:.?(?:at|on|date))?|date|pub.?date|publication.?date|day)$/i,
  source: /^(?:source|outlet|publisher|site|publication|newspaper|medium)$/i,
  byline: /^(?:byline|authors?|by|writers?)$/i,
}
const MOST_ROWS = 100_000

/**
 * The rows of a table with commas, semicolons or tabs between its fields, the first row as names of its columns
 * (RFC 4180, as far as it can be read where it is broken).
 * @throws ReadError `empty`, or `unreadable` with the place where it breaks.
 */
export function readTable(text: string): Table {
  const head = text.slice(0, 10_000).split('\n', 1)[0] ?? ''
  if (!text.trim()) throw new ReadError('empty', 'There is nothing in this table.')
  try {
    const [columns = [], ...rows] = parse(text, {
      bom: true,
      delimiter: commonest(head, [',', ';', '\t']),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 1,
    }) as string[][]
    return { columns: columns.map((name) => name.trim()), rows }
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` near line ${error.lines}` : ''
    throw new ReadError('unreadable', `This table breaks off${line}: a quotation mark is not closed.`)
  }
}

function commonest(line: string, signs: string[]): string {
  const count = (sign: string) => line.split(sign).length
  return signs.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** What the names of its columns say that a table holds; each field at most once, the first that fits. */
export function guessMapping({ columns }: Table): CsvMapping {
  const taken = new Set<CsvField>()
  return columns.map((column) => {
    const field = CSV_FIELDS.find((one) => !taken.has(one) && NAMES[one].test(column))
    if (field) taken.add(field)
    return field ?? null
  })
}

/** The reports in a table. A row's place counts from 1, the names of the columns left out. */
export function tableItems({ rows }: Table, mapping: CsvMapping): Array<BulkItem | BulkProblem> {
  return rows.map((row, i) => {
    const said: Partial<Record<CsvField, string>> = {}
    mapping.forEach((field, column) => {
      if (field) said[field] ||= row[column] ?? ''
    })
    return makeItem(i + 1, said)
  })
}
