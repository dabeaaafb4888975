import { CollateError } from '../errors.ts'
import { MOST_ITEMS } from './types.ts'

/** @throws CollateError `too-large` where a collection that holds `here` things has no room for `more`. */
export function checkRoom(here: number, more: number): void {
  if (here + more <= MOST_ITEMS) return
  const most = MOST_ITEMS.toLocaleString('en-GB')
  throw new CollateError(
    'too-large',
    `A collection holds at most ${most} things, and this one holds ${here.toLocaleString('en-GB')}. Start another one.`,
  )
}
