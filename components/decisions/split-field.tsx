import type { TableColumn, TableRow } from '../compare/table-row.ts'
import { rowFacts } from './row-facts.ts'

type Props = {
  row: TableRow
  columns: TableColumn[]
  /** The facts to split off, by column and number. */
  off: string[]
  onChange: (off: string[]) => void
  problem?: string
}

/** Which facts of a row are to leave it. */
export function SplitField({ row, columns, off, onChange, problem }: Props) {
  const toggle = (place: string) =>
    onChange(off.includes(place) ? off.filter((one) => one !== place) : [...off, place])
  return (
    <fieldset aria-describedby={problem ? 'parts-error' : undefined} className="grid gap-2">
      <legend className="text-[0.8125rem] text-muted">What is ticked gets a row of its own.</legend>
      {rowFacts(row, columns).map(({ place, source, quote }) => (
        <label key={place} className="mt-1 flex cursor-pointer items-start gap-2">
          <input
            type="checkbox"
            checked={off.includes(place)}
            onChange={() => toggle(place)}
            className="mt-1 accent-accent"
          />
          <span>
            <span className="text-xs text-muted">{source}: </span>
            <span dir="auto" className="font-serif wrap-break-word">
              {quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}
            </span>
          </span>
        </label>
      ))}
      {problem && (
        <p id="parts-error" role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
