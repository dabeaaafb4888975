import { redirect } from 'next/navigation'
import { after } from 'next/server'
import type { ReactNode } from 'react'
import { AddDialog } from '#components/collections/add-dialog.tsx'
import { PortalShell } from '#components/shell/portal-shell.tsx'
import { UserMenu } from '#components/shell/user-menu.tsx'
import { warmUp } from '#server/engine/warm-up.ts'
import { requestPath } from '../_lib/request.ts'
import { signOutAction } from '../_lib/sign-out.ts'
import { getViewer } from '../_lib/viewer.ts'
import { addAction, previewAction, takeBackAction } from './collections/add/actions.tsx'

/** The desk of those who are signed in. Everybody else is asked to sign in first, and then brought back here. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer()
  if (viewer.kind !== 'user') redirect(`/sign-in?next=${encodeURIComponent(await requestPath())}`)
  // Whoever sits down at the desk is some moments from comparing.
  after(() => warmUp())
  const { name, email, role } = viewer
  return (
    <PortalShell
      account={<UserMenu name={name} email={email} isAdmin={role === 'admin'} signOut={signOutAction} />}
    >
      {children}
      <AddDialog preview={previewAction} add={addAction} takeBack={takeBackAction} />
    </PortalShell>
  )
}
