import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { type ArticleListInput, articleListInput } from './article-list-input.ts'
import { openList } from './open-list.ts'
import { MOST_SELECTED } from './types.ts'

/**
 * The articles that a list shows on all its pages, in its order, as many as can be selected: to do something with all
 * that match. They are named one by one, so that nothing is done later to what has come since.
 * @throws CollateError `unauthenticated`, `invalid`.
 */
export async function matchArticles(
  viewer: Viewer,
  input: Omit<ArticleListInput, 'size' | 'cursor'>,
): Promise<string[]> {
  requireUser(viewer)
  const { read } = await openList({ ...parse(articleListInput, input), cursor: undefined })
  const { rows } = await read(MOST_SELECTED)
  return rows.map(({ id }) => id)
}
