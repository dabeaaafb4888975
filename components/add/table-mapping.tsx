'use client'
import { CSV_FIELDS, type CsvField, type CsvMapping } from '#core/bulk/csv-fields.ts'
import type { TablePreview } from '#server/imports/types.ts'
import { CONTROL } from '../ui/field.tsx'

const WORD: Record<CsvField, string> = {
  url: 'Address',
  title: 'Title',
  text: 'Text',
  html: 'Page (HTML)',
  published: 'Date',
  source: 'Source',
  byline: 'Author',
}

type Props = { table: TablePreview; onChange: (mapping: CsvMapping) => void }

/** What each column of a table holds, with its first rows beneath. */
export function TableMapping({ table: { columns, rows, mapping }, onChange }: Props) {
  const enough = mapping.some((field) => field === 'url' || field === 'text' || field === 'html')
  const set = (column: number, value: string) => {
    const field = CSV_FIELDS.find((one) => one === value) ?? null
    // A field is in one column: choosing it elsewhere takes it from where it was.
    onChange(mapping.map((one, i) => (i === column ? field : one === field ? null : one)))
  }
  // Two columns may have one name, and rows have no identity at all: their places are their keys.
  return (
    <section aria-labelledby="columns" className="grid gap-2">
      <h2 id="columns" className="font-medium">
        What its columns hold
      </h2>
      {!enough && (
        <p role="status" className="text-[0.8125rem] text-differ">
          Say which column holds the address or the text; without one of them there is nothing to bring in.
        </p>
      )}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        aria-label="First rows"
        className="overflow-x-auto rounded-control border border-line bg-surface"
      >
        <table className="w-full border-collapse text-[0.8125rem]">
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                  key={i}
                  scope="col"
                  className="min-w-36 border-b border-line bg-sunken px-3 py-2 text-start font-medium"
                >
                  <span className="block truncate">{column || `Column ${i + 1}`}</span>
                  <select
                    aria-label={`What “${column || `Column ${i + 1}`}” holds`}
                    value={mapping[i] ?? ''}
                    onChange={(event) => set(i, event.target.value)}
                    className={`${CONTROL} mt-1 py-0.5`}
                  >
                    <option value="">left out</option>
                    {CSV_FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {WORD[field]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
              <tr key={r}>
                {columns.map((_, c) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor have their fields
                  <td key={c} className="max-w-56 truncate border-b border-line px-3 py-1.5">
                    {row[c]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
