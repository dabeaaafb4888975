import { EngineError, onThread } from '../engine/pool.ts'
import type { Tasks } from '../engine/task.ts'
import { CollateError } from '../errors.ts'
import type { Reading } from '../reading/types.ts'

/** Readings as the engine compares them. */
export function toCompared(readings: Reading[]): Tasks['compare']['input'] {
  return readings.map(({ result, source }) => ({ extraction: result, source }))
}

/**
 * Compares beside the thread that answers requests: long reports take many seconds, in which no page may wait.
 * @throws CollateError `unavailable` where the engine fails on them.
 */
export async function onThreadOrSayWhy<Name extends 'compare' | 'compareDecided' | 'decideStored'>(
  name: Name,
  input: Tasks[Name]['input'],
): Promise<Tasks[Name]['output']> {
  try {
    return await onThread(name, input)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    throw new CollateError('unavailable', `These reports could not be compared: ${error.message}.`)
  }
}
