import { askForDuePages } from '#server/checks/due-pages.ts'
import { duePagesJob } from '#server/checks/jobs.ts'
import { handle } from '../handler.ts'

/** Looks every minute which pages are to be looked at again. */
export const lookForDuePages = handle({
  kind: duePagesJob,
  concurrency: 1,
  everyMinute: {},
  run: async () => {
    await askForDuePages()
  },
})
