import type { Particular, Particulars } from '#core/particulars.ts'

/** One thing that a person set. A name is null where that person has left. */
export type ParticularRow = {
  id: string
  field: Particular
  was: string[]
  became: string[]
  by: string | null
  at: Date
  withdrawn: { by: string | null; at: Date } | null
  mayTakeBack: boolean
}

export type ReportParticulars = {
  now: Particulars
  /** What was read, of those that people have set. */
  read: Partial<Particulars>
  /** Newest first. */
  history: ParticularRow[]
  maySet: boolean
  /** Whether setting it may spell its outlet anew, in all its reports. */
  mayRespell: boolean
}
