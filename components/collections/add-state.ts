import type { AddedItems } from '#server/collections/types.ts'
import type { FormFailure } from '../ui/use-form-action.ts'

/** What came of sending the form, with what was typed. */
export type AddState = {
  result: { ok: true; value: AddedItems } | { ok: false; error: FormFailure }
  typed: Record<string, string>
  sent: number
} | null

/** The server action behind the form. On a page of its own it leads on when it is done. */
export type AddAction = (before: AddState, form: FormData) => Promise<AddState>
