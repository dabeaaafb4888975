import { isDeniedAround } from '#core/cite/denied.ts'
import { markdownText } from '#core/cite/markdown-text.ts'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import { toCsv } from '../export/csv.ts'
import { fileName, type TextFile } from '../export/file.ts'
import { rowDecisions } from './export-decisions.ts'
import type { CompareColumn, CompareFact, CompareRow, CompareView, ExportFormat } from './types.ts'

/**
 * A comparison as a file: CSV with a column a report, Markdown to read and cite, or JSON with everything but the texts.
 * @param link where the comparison is to be seen, if that is known.
 */
export function exportView(title: string, view: CompareView, format: ExportFormat, link: string): TextFile {
  const name = fileName(title, 'comparison', format)
  switch (format) {
    case 'csv':
      return { name, type: 'text/csv', text: asCsv(view) }
    case 'md':
      return { name, type: 'text/markdown', text: asMarkdown(title, view, link) }
    case 'json':
      return {
        name,
        type: 'application/json',
        text: `${JSON.stringify(asData(title, view, link), null, 2)}\n`,
      }
  }
}

/** Who says it, the outlet first; a source that is not named is said to be so, and words that are denied. */
function chainOf({ label }: CompareColumn, fact: CompareFact): string {
  const names = fact.hops.map(
    ({ name, written, anonymous }) => `${name || written || 'somebody'}${anonymous ? ' (unnamed)' : ''}`,
  )
  return `${[label, ...names].join(' ← ')}${isDeniedAround(fact) ? ' (denied)' : ''}`
}

const dayOf = ({ published }: CompareColumn) => (published ? formatEdtf(published) : 'undated')

function asCsv(view: CompareView): string {
  const { columns, rows } = view
  const decisionsOf = rowDecisions(view)
  const head = columns.flatMap((column) => [
    column.apart ? column.label : `${column.source} (${dayOf(column)})`,
    `${column.label}: who says it`,
  ])
  const cells = (row: CompareRow) =>
    columns.flatMap((column, i) => {
      const facts = row.cells[i] ?? []
      return [
        facts.map(({ quote }) => quote).join('\n'),
        facts.map((fact) => chainOf(column, fact)).join('\n'),
      ]
    })
  const said = (row: CompareRow) => {
    const { setBy, setOn, engine, notes } = decisionsOf(row)
    return [setBy, setOn, engine, notes.map(({ by, on, text }) => `${by}, ${on}: ${text}`).join('\n')]
  }
  return toCsv([
    ['relation', 'in what', 'origins', 'explanation', ...head, 'set by', 'set on', 'Collate had', 'notes'],
    ...rows.map((row) => [
      row.relation,
      row.aspect ?? '',
      row.origins,
      row.explanation,
      ...cells(row),
      ...said(row),
    ]),
  ])
}

function asMarkdown(title: string, view: CompareView, link: string): string {
  const { columns, rows, origins } = view
  const text = markdownText
  const reports = columns.map(
    (column) =>
      `- ${text(column.source)}, “${text(column.title)}”, ${dayOf(column)}${column.isSample ? ' (sample report of an invented outlet)' : ''}`,
  )
  const decisionsOf = rowDecisions(view)
  const row = (one: CompareRow) => {
    const { relation, aspect, explanation, cells } = one
    const { setBy, setOn, engine, notes } = decisionsOf(one)
    return [
      `## ${relation}${aspect ? ` (${aspect})` : ''}`,
      ...(setBy ? [`*Set by ${text(setBy)}, ${setOn}. Collate had: ${engine}.*`] : []),
      ...(relation === 'only' ? [] : [text(explanation)]),
      ...columns.flatMap((column, i) =>
        (cells[i] ?? []).flatMap((fact) => [
          fact.quote
            .split('\n')
            .map((line) => `> ${text(line)}`)
            .join('\n'),
          `— ${text(chainOf(column, fact))}, ${dayOf(column)}`,
        ]),
      ),
      ...notes.map((note) => `Note by ${text(note.by)}, ${note.on}: ${text(note.text)}`),
    ]
  }
  const parts = [
    `# ${text(title)}`,
    `${columns.length} reports, ${origins} ${origins === 1 ? 'origin' : 'origins'}${link && `: <${link}>`}`,
    reports.join('\n'),
    ...rows.flatMap(row),
  ]
  return `${parts.join('\n\n')}\n`
}

function asData(title: string, view: CompareView, link: string) {
  const decisionsOf = rowDecisions(view)
  return {
    title,
    ...(link && { link }),
    reports: view.columns.map(
      ({ text: _text, boilerplate: _boilerplate, outdated: _outdated, ...column }) => column,
    ),
    origins: { count: view.origins, groups: view.originGroups },
    loops: view.loops,
    alarms: view.alarms,
    reuse: view.reuse,
    terms: view.terms,
    rows: view.rows.map((one) => {
      const { index: _index, history: _history, cells, ...row } = one
      return {
        ...row,
        decisions: decisionsOf(one).history,
        cells: cells.map((facts) => facts.map(withoutNames)),
      }
    }),
  }
}

/** That people corrected a fact is told; who did is for members alone, and a file goes further. */
function withoutNames({ corrected, ...fact }: CompareFact) {
  return { ...fact, corrected: corrected && { kinds: corrected.kinds, at: corrected.at } }
}
