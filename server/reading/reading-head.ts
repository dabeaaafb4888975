import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { calledTitle } from './called-title.ts'

/** What is told of a version before anything that was read from it: whose it is, what it is called, and of when. */
export const READING_HEAD = {
  articleId: articles.id,
  versionId: versions.id,
  versionN: versions.n,
  title: calledTitle(),
  published: articles.published,
  isSample: articles.isSample,
  currentVersionId: articles.currentVersionId,
  source: sources.name,
  sourceKind: sources.kind,
}
