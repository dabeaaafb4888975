import type { Route } from 'next'
import { COLUMN_LETTERS } from './views.ts'

/** The address of a comparison of these reports; as many as one takes. */
export function compareHref(articles: string[]): Route {
  const query = new URLSearchParams(
    articles.slice(0, COLUMN_LETTERS.length).map((id, i) => [COLUMN_LETTERS[i] ?? '', id]),
  )
  return `/compare?${query}` as Route
}
