/** Another report that somebody said is no duplicate of one. */
export type ToldApart = {
  id: string
  article: { id: string; title: string; source: string }
  /** Null where the account is gone. */
  by: string | null
  at: Date
  mayWithdraw: boolean
}
