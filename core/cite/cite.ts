import { formatEdtf } from '#core/dates/format-edtf.ts'
import { listNames } from '#core/name-list.ts'

/** What a citation is made of. `accessed` is the day the text was captured, `YYYY-MM-DD`. */
export type Cited = {
  id: string
  title: string
  byline: string[]
  source: string
  published: string | null
  url: string | null
  language: string | null
  accessed: string
}

/** A note in the manner of the Chicago Manual of Style (17th ed., 14.191): author, “title,” outlet, date, address. */
export function chicago({ byline, title, source, published, url, accessed }: Cited): string {
  const by = listed(byline)
  const end = /[.?!…]$/.test(title) ? '' : ','
  const parts = [`${by ? `${by}, ` : ''}“${title}${end}” ${source}`]
  parts.push(published ? longDate(published) : `undated, captured ${longDate(accessed)}`)
  if (url) parts.push(url)
  return `${parts.join(', ')}.`
}

/** A BibTeX entry; the key is built from the first name, the year and the first word of the title. */
export function bibtex(cited: Cited): string {
  const fields: Array<[string, string | null]> = [
    ['author', cited.byline.length ? cited.byline.map((name) => `{${escaped(name)}}`).join(' and ') : null],
    ['title', `{${escaped(cited.title)}}`],
    ['journal', escaped(cited.source)],
    ['year', year(cited.published)],
    [
      'date',
      cited.published && /^[\d-]{4,10}$/.test(cited.published.slice(0, 10))
        ? cited.published.slice(0, 10)
        : null,
    ],
    ['url', cited.url],
    ['urldate', cited.accessed],
    ['language', cited.language],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@article{${key(cited)},\n${lines.join(',\n')}\n}`
}

/** An item of CSL-JSON 1.0.2 (citeproc), as reference managers import it. */
export function cslJson(cited: Cited): object {
  return {
    id: key(cited),
    type: 'article-newspaper',
    title: cited.title,
    'container-title': cited.source,
    ...(cited.byline.length && { author: cited.byline.map((literal) => ({ literal })) }),
    ...(cited.published && { issued: issued(cited.published) }),
    accessed: { 'date-parts': [parts(cited.accessed)] },
    ...(cited.url && { URL: cited.url }),
    ...(cited.language && { language: cited.language }),
  }
}

function listed(names: string[]): string {
  if (names.length < 4 && names.length > 1 && names.some((name) => name.includes(',')))
    return listNames(names)
  if (names.length < 3) return names.join(' and ')
  return names.length > 3 ? `${names[0]} et al.` : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

function longDate(edtf: string): string {
  return formatEdtf(edtf.replace(/T[^/]*/g, ''))
}

function year(published: string | null): string | null {
  return /\d{4}/.exec(published ?? '')?.[0] ?? null
}

function issued(published: string): object {
  const [from, to] = published.split('/')
  const dates = [from, to].filter((end): end is string => Boolean(end) && end !== '..').map(parts)
  const vague = /[~?%X]/.test(published) || published.includes('..')
  return dates.every((date) => date.length) && !vague
    ? { 'date-parts': dates }
    : { literal: formatEdtf(published) }
}

function parts(edtf: string): number[] {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf) ?? []
  const month = Number(m)
  return [y, month >= 1 && month <= 12 ? m : undefined, d].flatMap((part) => (part ? [Number(part)] : []))
}

function key({ byline, source, published, title, id }: Cited): string {
  // Written “Last, First”, it begins with what it is filed under.
  const [first = ''] = (byline[0] ?? source).split(',')
  const name = ascii(first.split(/\s+/).at(-1) ?? '')
  const word = ascii(title.split(/\s+/).find((one) => one.length > 3) ?? '')
  return `${name}${year(published) ?? ''}${word}` || `report-${ascii(id)}`
}

function ascii(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]/g, '')
    .toLowerCase()
}

function escaped(words: string): string {
  return words.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')
}
