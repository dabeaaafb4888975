'use server'
import { redirect } from 'next/navigation'
import { endSession } from '#server/people/end-session.ts'
import { signOut } from './auth.ts'
import { getViewer } from './viewer.ts'

/** Ends this session and forgets its cookie. Fine to call when it is over already. */
export async function signOutAction(): Promise<void> {
  const viewer = await getViewer()
  if (viewer.kind === 'user') await endSession(viewer, viewer.sessionId)
  await signOut({ redirect: false })
  redirect('/sign-in')
}
