/** What a list of background work can be about. `set-aside` failed, and somebody decided to let it be. */
export const JOB_STATES = ['failed', 'running', 'waiting', 'done', 'set-aside'] as const
export type JobState = (typeof JOB_STATES)[number]

export type JobCounts = Record<JobState, number>

/** How one kind of work stands. `done` counts the last day; durations are those of the last day, in milliseconds. */
export type KindOfWork = {
  kind: string
  name: string
  counts: JobCounts
  /** Of those that wait, how many wait for a time that is still to come. */
  later: number
  /** Since when the one that waits longest could have been begun. */
  waitingSince: Date | null
  averageMs: number | null
  longestMs: number | null
}

/** A worker process that is connected to the database. */
export type ConnectedWorker = { name: string; since: Date; seen: Date }

export type Job = {
  id: string
  kind: string
  kindName: string
  state: JobState
  /** What it is about, and where that can be seen; null where it is gone, or is about no one thing. */
  subject: { words: string; href: string | null } | null
  /** Why it failed the last time, in words. */
  reason: string | null
  /** How often it was begun. */
  tries: number
  /** When it failed, was begun, was asked for or was done, after its state. */
  at: Date
  /** When it is tried again by itself. */
  nextTryAt: Date | null
  tookMs: number | null
}

export type Work = {
  kinds: KindOfWork[]
  workers: ConnectedWorker[]
  jobs: Job[]
  page: number
  more: boolean
}
