'use client'
import { useActionState } from 'react'

/** What went wrong, for a form. `fields` has a message per field, by its name. */
export type FormFailure = { code: string; message: string; fields: Record<string, string> }
export type FormResult = { ok: true; value: unknown } | { ok: false; error: FormFailure }
export type FormAction = (form: FormData) => Promise<FormResult>

type Kept = { result: FormResult; typed: Record<string, string>; sent: number }

/**
 * Sends a form to a server action and keeps what was typed: React empties a form when its action is done, so the
 * typed values come back as new defaults. Use `sent` as the key of the fields, `typed` as their default values.
 */
export function useFormAction(action: FormAction) {
  const [kept, send, pending] = useActionState(async (before: Kept | null, form: FormData): Promise<Kept> => {
    const typed: Record<string, string> = {}
    for (const [name, value] of form) if (typeof value === 'string') typed[name] = value
    const result = await sendSafely(() => action(form))
    return { result, typed, sent: (before?.sent ?? 0) + 1 }
  }, null)
  return {
    send,
    pending,
    sent: kept?.sent ?? 0,
    typed: kept?.typed ?? {},
    error: kept?.result.ok === false ? kept.result.error : null,
    value: kept?.result.ok ? kept.result.value : undefined,
    done: kept?.result.ok === true,
  }
}

/** A server that cannot be reached must not cost anybody what they typed. */
export async function sendSafely(send: () => Promise<FormResult>): Promise<FormResult> {
  try {
    return await send()
  } catch (error) {
    // Next sends redirects as errors with a digest of its own; they are not ours to hold.
    if (error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_')) throw error
    const message = 'The server could not be reached. What you typed is still here; please send it again.'
    return { ok: false, error: { code: 'unreachable', message, fields: {} } }
  }
}
