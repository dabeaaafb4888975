/**
 * Whether a page that a report was read from is looked at for changes: on its schedule; not, because somebody said so;
 * no more, because the schedule has run out; no more, because the page was taken away.
 */
export const CHECK_STATES = ['active', 'stopped', 'ended', 'gone'] as const
export type CheckState = (typeof CHECK_STATES)[number]

/** What the last look came to. */
export const CHECK_OUTCOMES = ['unchanged', 'changed', 'failed'] as const
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]
