import { checkPage } from '#server/checks/check-page.ts'
import { checkPageJob } from '#server/checks/jobs.ts'
import { handle } from '../handler.ts'

/** Looks whether the page of a report has changed. */
export const checkingPages = handle({
  kind: checkPageJob,
  concurrency: 2,
  run: ({ articleId }, { signal }) => checkPage(articleId, { signal }),
})
