import { compareCauses } from './causes.ts'
import type { Finding, Pair } from './finding.ts'
import { compareKinship } from './kinship.ts'
import { compareLeavers } from './leavers.ts'
import { compareOrdinals } from './ordinals.ts'
import { compareReceivers } from './receivers.ts'
import { compareUndecided } from './undecided.ts'
import { compareWinners } from './winners.ts'

/**
 * Two answers to one question, told in a form that leaves room for one: what caused it, who won, who got it, who left over
 * it, the how-manieth it is, how two people are related, whether it is settled. That both facts have the form shows that
 * they speak of one thing, however few words they share.
 */
export function compareRivals(pair: Pair): Finding | null {
  return (
    compareCauses(pair) ??
    compareWinners(pair) ??
    compareReceivers(pair) ??
    compareLeavers(pair) ??
    compareOrdinals(pair) ??
    compareKinship(pair) ??
    compareUndecided(pair)
  )
}
