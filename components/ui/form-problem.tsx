import { Notice } from './notice.tsx'
import type { FormFailure } from './use-form-action.ts'

/** What went wrong with a form as a whole; problems of `fields` stand at the fields themselves. */
export function FormProblem({ error, fields }: { error: FormFailure | null; fields: string[] }) {
  if (!error) return null
  if (error.code === 'unauthenticated') {
    return (
      <Notice tone="bad" title="Your session has ended">
        What you typed is still here.{' '}
        <a href="/sign-in" target="_blank" rel="noreferrer" className="underline underline-offset-2">
          Sign in in another tab
        </a>
        , then send again.
      </Notice>
    )
  }
  const atField = Object.keys(error.fields).some((name) => fields.includes(name))
  return atField ? null : <Notice tone="bad">{error.message}</Notice>
}
