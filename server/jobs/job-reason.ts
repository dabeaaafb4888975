/** As pg-boss keeps what a job threw, or says itself what became of it. */
type Output = { message?: unknown; name?: unknown; cause?: Output; value?: Output } | null

const MOST = 400

/** Why a job failed whose worker did not live to say so. */
export const WENT_AWAY = 'The worker that had it went away.'

/** Why a job failed, in words for an admin. Null where it says nothing. */
export function jobReason(output: unknown): string | null {
  const stated = Object(output) as NonNullable<Output>
  const message = messageOf(stated) ?? messageOf(stated.value)
  if (message === null) return null
  if (message === 'job timed out') return 'It took longer than it may, and was stopped.'
  if (message === 'job heartbeat timeout') return WENT_AWAY
  if (stated.name === 'ZodError')
    return 'What it was asked to do cannot be read; an older version may have asked.'
  if (message.startsWith('Failed query')) {
    // Never the statement's own words: what older versions kept has its values at the end.
    const said = messageOf(stated.cause)
    return said ? `The database said: ${sentence(said)}` : 'The database did not do what it was asked.'
  }
  return sentence(message)
}

function messageOf(output: Output | undefined): string | null {
  return typeof output?.message === 'string' && output.message.trim() ? output.message.trim() : null
}

function sentence(words: string): string {
  const short = words.length > MOST ? `${words.slice(0, MOST).toWellFormed()}…` : words
  const whole = /[.!?…]$/.test(short) ? short : `${short}.`
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}
