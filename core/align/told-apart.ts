import { formatEdtf } from '../dates/format-edtf.ts'

type Told = { name: string; published: string | null; title: string }

/**
 * What tells each report from the others of its outlet: its day; where another has the same day, or one has none, its
 * title; where these are the same, too, its place among them. Null where the outlet's name alone does.
 */
export function apartBy(reports: readonly Told[]): Array<string | null> {
  return reports.map((one) => {
    const same = reports.filter(({ name }) => name === one.name)
    if (same.length < 2) return null
    const isAlone = (of: (report: Told) => string | null) =>
      of(one) && same.filter((other) => of(other) === of(one)).length === 1
    if (isAlone(dayOf)) return formatEdtf(dayOf(one) ?? '')
    if (one.title !== one.name && isAlone(({ title }) => title)) return `“${one.title}”`
    return `${same.indexOf(one) + 1} of ${same.length}`
  })
}

const dayOf = ({ published }: Told) => published?.slice(0, 10) ?? null

/** The outlet's name, with what tells the report apart where that is needed. */
export const nameApart = (name: string, by: string | null) => (by ? `${name} (${by})` : name)
