import { parse } from 'csv-parse/sync'
import { ReadError } from '#core/read/report.ts'
import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { CSV_FIELDS, type CsvField, type CsvMapping } from './csv-fields.ts'
import { makeItem } from './make-item.ts'

export type Table = { columns: string[]; rows: string[][] }

/** What columns are called, spaces, hyphens and underscores taken for the same. */
const NAMES: Record<CsvField, RegExp> = {
  url: /^(?:(?:article|canonical|full|page|source|story|web)? ?(?:url|link|address)|href|permalink|ur[il]s?|links?|web ?page)$/,
  title: /^(?:(?:article|page|story)? ?(?:title|headline)|head|heading|hed|name|subject)$/,
  text: /^(?:(?:article|body|full|main|plain|story)? ?(?:text|body|content|contents)|article|story|words)$/,
  html: /^(?:(?:article|content|page)? ?html)$/,
  published:
    /^(?:(?:date|time|day) (?:published|posted|of publication)|(?:published|posted|created)(?: (?:at|on|date|time))?|(?:article|pub|publication|publish|release) ?(?:date|day|time)|date(?: ?time)?|day|when|timestamp|issued)$/,
  source:
    /^(?:(?:news|media)? ?(?:source|outlet|publisher|publication|paper|newspaper|site|organi[sz]ation)(?: name)?|newspaper|medium|media|magazine|journal|agency|broadcaster|channel|provider|website(?: name| title)?|site name)$/,
  byline:
    /^(?:byline|by|authors?(?: names?)?|written by|writers?|reporters?|journalists?|creators?|correspondents?)$/,
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
    const name = column
      .toLowerCase()
      .replace(/[\s_.-]+/g, ' ')
      .trim()
    const field = CSV_FIELDS.find((one) => !taken.has(one) && NAMES[one].test(name))
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
