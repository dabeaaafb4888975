/** What stands at an address in place of a report. */
export const PAGE_PROBLEMS = ['login-wall', 'consent-wall', 'bot-check', 'missing-page', 'link-page'] as const
export type PageProblem = (typeof PAGE_PROBLEMS)[number]

/** The same for the person who asked for the report, in whole sentences. */
export const PAGE_PROBLEM_WORDS: Record<PageProblem, string> = {
  'login-wall':
    'The site shows this report only to those who are signed in or subscribe. Open it in your browser and send it from there.',
  'consent-wall':
    'The site asks about cookies before it shows the report. Open it in your browser, answer, and send it from there.',
  'bot-check': 'The site checks whether a person is asking. Open it in your browser and send it from there.',
  'missing-page': 'The site says that there is no such page, though it sends one.',
  'link-page': 'This page leads to reports but is none itself. Give the address of one of them.',
}
