import { setTimeout as delay } from 'node:timers/promises'

/** What is there sooner needs no sign that it is awaited: one that comes and goes would only unsettle. */
const MOMENT_MS = 150

/** What a promise comes to, if it does so within a moment; else null. @throws what it is rejected with until then. */
export function soon<T>(promise: Promise<T>): Promise<T | null> {
  return Promise.race([promise, delay(MOMENT_MS, null, { ref: false })])
}

/**
 * The same, a moment later if it is not there yet. A browser puts what is awaited in several places on the screen one by
 * one, a third of a second apart: what waits for this does not come before the rest, and hold it up.
 */
export function behind<T>(there: T | Promise<T>): T | Promise<T> {
  return there instanceof Promise ? there.then((value) => delay(MOMENT_MS, value)) : there
}
