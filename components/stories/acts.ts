import type { FormFailure } from '../ui/use-form-action.ts'

/** What a person can do to a story, as server actions give it to client leaves. */
type Answer<T> = Promise<{ ok: true; value: T } | { ok: false; error: FormFailure }>

/** A story that reports can go to. */
export type Target = { id: string; title: string; reports: number }

export type StoryActs = {
  rename: (form: FormData) => Answer<{ change: string }>
  pin: (id: string, pinned: boolean) => Answer<{ change: string | null }>
  move: (story: string, articles: string[], to: string | null) => Answer<{ story: string; change: string }>
  merge: (story: string, into: string) => Answer<{ change: string }>
  undo: (change: string) => Answer<{ story: string }>
  find: (q: string) => Answer<Target[]>
}
