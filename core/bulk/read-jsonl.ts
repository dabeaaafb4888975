import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { makeItem } from './make-item.ts'
import { MOST_RECORD, type TextPieces } from './text-pieces.ts'

/** One JSON object a line, with the fields of `collate extract --jsonl` or names like them; blank lines are passed over. */
export async function* readJsonl(text: TextPieces): AsyncGenerator<BulkItem | BulkProblem> {
  let place = 0
  for await (const line of linesOf(text)) {
    place += 1
    if (line === null) yield { place, problem: `This line is larger than ${MOST_RECORD / 1024 / 1024} MB.` }
    else if (line.trim()) yield lineOf(line, place)
  }
}

/** Line by line; null for one that is too long to be held. */
async function* linesOf(text: TextPieces): AsyncGenerator<string | null> {
  let line: string | null = ''
  for await (const piece of text) {
    for (const [i, part] of piece.split('\n').entries()) {
      if (i > 0) {
        yield line
        line = ''
      }
      line = line === null || line.length + part.length > MOST_RECORD ? null : line + part
    }
  }
  yield line
}

function lineOf(line: string, place: number): BulkItem | BulkProblem {
  try {
    const value: unknown = JSON.parse(line)
    if (value === null || typeof value !== 'object') return { place, problem: 'This line is no JSON object.' }
    const of = (...names: string[]) => names.map((name) => Object(value)[name]).find((one) => one != null)
    return makeItem(place, {
      url: of('url', 'link', 'canonicalUrl', 'canonical_url'),
      title: of('title', 'headline'),
      byline: of('byline', 'authors', 'author'),
      published: of('published', 'date', 'published_at', 'publishedAt'),
      source: of('source', 'site', 'outlet', 'publisher'),
      text: of('text', 'body'),
      html: of('html', 'contentHtml'),
    })
  } catch {
    return { place, problem: 'This line is not valid JSON.' }
  }
}
