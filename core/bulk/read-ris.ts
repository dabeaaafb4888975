import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { makeItem } from './make-item.ts'

const FIELD = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/

/** Cited works in RIS, one between `TY` and `ER`; the most exact of their dates counts. */
export function readRis(text: string): Array<BulkItem | BulkProblem> {
  const records: Array<Map<string, string[]>> = []
  let open: Map<string, string[]> | null = null
  let last: string[] | null = null
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag, value = ''] = FIELD.exec(line) ?? []
    if (tag === 'TY') {
      open = new Map()
      records.push(open)
    }
    if (tag === 'ER') open = null
    // A value goes on in lines without a tag.
    if (!tag && last && line.trim()) last.push(`${last.pop() ?? ''} ${line.trim()}`)
    if (!tag || !open) continue
    last = open.get(tag) ?? []
    last.push(value.trim())
    open.set(tag, last)
  }
  return records.map((record, i) => {
    const first = (...tags: string[]) => tags.map((tag) => record.get(tag)?.[0]).find(Boolean)
    return makeItem(i + 1, {
      url: first('UR', 'L2', 'LK'),
      title: first('TI', 'T1', 'CT', 'BT'),
      byline: [...(record.get('AU') ?? []), ...(record.get('A1') ?? [])].map(inOrder),
      published: first('DA', 'Y1', 'PY')?.replace(/\/+$/, '').replace(/\//g, '-'),
      source: first('T2', 'JO', 'JF', 'JA', 'PB'),
    })
  })
}

/** "Quill, Ida" as she is called. */
const inOrder = (name: string) => name.replace(/^([^,]+),\s*([^,]+).*$/, '$2 $1')
