import { formatEdtf } from './dates/format-edtf.ts'

/** A first title for a comparison: whose reports, and from when. */
export function suggestTitle(columns: ReadonlyArray<{ source: string; published: string | null }>): string {
  const names = [...new Set(columns.map((column) => column.source))]
  const days = columns.flatMap((column) => column.published?.slice(0, 10) ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  const when = from && to ? (from === to ? formatEdtf(from) : formatEdtf(`${from}/${to}`)) : ''
  const who =
    names.length > 3
      ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
      : names.join(', ').replace(/, ([^,]*)$/, ' and $1')
  return when ? `${who}, ${when}` : who
}
