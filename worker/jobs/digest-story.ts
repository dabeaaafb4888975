import { digestJob } from '#server/stories/jobs.ts'
import { makeDigest } from '#server/stories/make-digest.ts'
import { handle } from '../handler.ts'

/** Compares the reports of a story with each other, for its page. */
export const digestStory = handle({
  kind: digestJob,
  concurrency: 1,
  async run({ storyId }) {
    await makeDigest(storyId)
  },
})
