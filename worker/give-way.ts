import { constants, setPriority } from 'node:os'
import { takeEveryCore } from '#server/engine/pool.ts'

/**
 * Makes this process one that works in the background: it takes every core that is free, and gives way on all of them
 * to the web server and the database, for which people wait. Threads begin with the priority of whoever starts them, so
 * this comes first.
 */
export function giveWay(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  takeEveryCore()
}
