import type { BulkItem, BulkProblem } from './bulk-item.ts'
import { makeItem } from './make-item.ts'

/** One JSON object a line, with the fields of `collate extract --jsonl` or names like them; blank lines are passed over. */
export function readJsonl(text: string): Array<BulkItem | BulkProblem> {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return []
    return lineOf(line, i + 1)
  })
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
