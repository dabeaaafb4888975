import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { DOOR_LINK, Door } from '#components/people/door.tsx'
import { ResetForm } from '#components/people/reset-form.tsx'
import { findReset } from '#server/people/find-reset.ts'
import type { SearchParams } from '../../_lib/page.ts'
import { resetPasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'New password' }

export default async function ResetPasswordPage({ searchParams }: { searchParams: SearchParams }) {
  await connection()
  const { token } = await searchParams
  const reset = typeof token === 'string' ? await findReset(token) : null
  const below = (
    <Link href="/sign-in" className={DOOR_LINK}>
      Sign in
    </Link>
  )
  if (!reset || typeof token !== 'string') {
    return (
      <Door title="New password" below={below}>
        <p className="text-pretty">This link has been used or is too old. Ask an admin for a new one.</p>
      </Door>
    )
  }
  return (
    <Door
      title="New password"
      lead={`For ${reset.name}, ${reset.email}. You are signed out wherever you are signed in.`}
      below={below}
    >
      <ResetForm action={resetPasswordAction} token={token} email={reset.email} />
    </Door>
  )
}
