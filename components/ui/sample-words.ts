/** What is said wherever the sample story is shown to somebody new. */
export const SAMPLE_STORY_WORDS =
  'These reports were written for this demonstration, and their outlets are invented. Some quotations and figures are altered on purpose, to show how a comparison finds them.'
