import { CsvError, type Parser, parse } from 'csv-parse'
import { ReadError } from '#core/read/report.ts'
import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { CSV_FIELDS, type CsvField, type CsvMapping } from './csv-fields.ts'
import { makeItem } from './make-item.ts'
import { MOST_RECORD, type TextPieces, withHead } from './text-pieces.ts'

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
/** What is looked at for the sign between the fields. */
const HEAD = 10_000

/**
 * The rows of a table with commas, semicolons or tabs between its fields, one after the other (RFC 4180, as far as it can
 * be read where it is broken). The first has the names of its columns. No more is held than a piece of the text and a row.
 * @throws ReadError `empty`; `unreadable` with the place where it breaks, after the rows before that.
 */
export async function* tableRows(text: TextPieces): AsyncGenerator<string[]> {
  let parser: Parser | null = null
  const rows: string[][] = []
  let count = 0
  let isBlank = true
  let sinceRow = 0
  try {
    for await (const piece of withEnd(withHead(text, HEAD))) {
      parser ??= parserFor(piece ?? '', (row) => rows.push(row))
      isBlank &&= !piece?.trim()
      const isBroken = await breaksAt(parser, piece)
      const isNew = rows.length > 0 || (isBlank && piece?.includes('\n'))
      sinceRow = isNew ? 0 : sinceRow + (piece?.length ?? 0)
      if (isBlank && rows.length > MOST_ROWS) break
      for (const row of isBlank ? [] : rows.splice(0)) {
        yield row
        count += 1
        if (count > MOST_ROWS) return
      }
      if (isBroken) throw breaksOff(count, 'a quotation mark is not closed.')
      if (sinceRow > MOST_RECORD) throw breaksOff(count, TOO_LONG)
    }
  } finally {
    parser?.destroy()
  }
  if (isBlank) throw new ReadError('empty', 'There is nothing in this table.')
}

const TOO_LONG = `it is larger than ${MOST_RECORD / 1024 / 1024} MB. Perhaps a quotation mark is not closed.`

/** @param count the rows before, that of the names among them. */
const breaksOff = (count: number, why: string) =>
  new ReadError(
    'unreadable',
    `This table breaks off in ${count > 0 ? `row ${count}` : 'its first row'}: ${why}`,
  )

/** The same text, and null at its end. */
async function* withEnd(text: TextPieces): AsyncGenerator<string | null> {
  yield* text
  yield null
}

/** @param tell is told each row: of what waits in the stream, some would be lost where it breaks. */
function parserFor(head: string, tell: (row: string[]) => void): Parser {
  const parser = parse({
    bom: true,
    delimiter: commonest(head.slice(0, HEAD).split('\n', 1)[0] ?? '', [',', ';', '\t']),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (row: string[]) => {
      tell(row)
      return null
    },
  })
  // Whoever writes is told of it as well.
  parser.on('error', () => {})
  return parser
}

/** Gives a piece of the table to the parser, or null for its end. @returns whether it can be read no further. */
async function breaksAt(parser: Parser, piece: string | null): Promise<boolean> {
  const error = await new Promise<Error | null | undefined>((resolve) => {
    if (piece === null) parser.end(resolve)
    else parser.write(piece, resolve)
  })
  if (error && !(error instanceof CsvError)) throw error
  return Boolean(error)
}

function commonest(line: string, signs: string[]): string {
  const count = (sign: string) => line.split(sign).length
  return signs.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** What the names of its columns say that a table holds; each field at most once, the first that fits. */
export function guessMapping(columns: string[]): CsvMapping {
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

/**
 * The reports in a table. A row's place counts from 1, the names of the columns left out.
 * @param mapping what its columns hold; what their names say where it is left out.
 * @throws ReadError as `tableRows`.
 */
export async function* tableItems(
  text: TextPieces,
  mapping?: CsvMapping,
): AsyncGenerator<BulkItem | BulkProblem> {
  let fields: CsvMapping = []
  let place = 0
  for await (const row of tableRows(text)) {
    if (place === 0) fields = mapping ?? guessMapping(row)
    else yield rowItem(row, place, fields)
    place += 1
  }
}

function rowItem(row: string[], place: number, mapping: CsvMapping): BulkItem | BulkProblem {
  const said: Partial<Record<CsvField, string>> = {}
  mapping.forEach((field, column) => {
    if (field) said[field] ||= row[column] ?? ''
  })
  return makeItem(place, said)
}
