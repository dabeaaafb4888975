import { formatEdtf } from '#core/dates/format-edtf.ts'

/** When a report was published, as vague as it says; "undated" where it does not say. */
export function Published({ value }: { value: string | null }) {
  if (!value) return <span className="italic">undated</span>
  return <time dateTime={value}>{formatEdtf(value)}</time>
}
