/** Facts that people added are numbered from here, beyond what an engine finds in any text. */
export const ADDED_FROM = 1_000_000

/** A fact's number as people see it: `12`, or `+1` for the first that a person added. */
export function factLabel(n: number): string {
  return n > ADDED_FROM ? `+${n - ADDED_FROM}` : String(n)
}
