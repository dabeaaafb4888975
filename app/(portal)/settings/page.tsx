import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import Link from 'next/link'
import { AppearanceForm } from '#components/people/appearance-form.tsx'
import { DeleteAccount } from '#components/people/delete-account.tsx'
import { NameForm } from '#components/people/name-form.tsx'
import { PasswordForm } from '#components/people/password-form.tsx'
import { SessionList } from '#components/people/session-list.tsx'
import { SettingsSection } from '#components/people/settings-section.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getWaysIn } from '#server/people/get-ways-in.ts'
import { listSessions } from '#server/people/list-sessions.ts'
import { previewDeletion } from '#server/people/preview-deletion.ts'
import { requireUser } from '#server/viewer.ts'
import { deviceName } from '../../_lib/device.ts'
import { load } from '../../_lib/page.ts'
import { providerButtons } from '../../_lib/providers.ts'
import { readTheme, THEMES } from '../../_lib/theme.ts'
import { getViewer } from '../../_lib/viewer.ts'
import {
  changePasswordAction,
  chooseTheme,
  deleteAccountAction,
  endAllSessionsAction,
  endSessionAction,
  renameAction,
} from './actions.ts'
import { SampleSection } from './sample-section.tsx'
import { SendingSection } from './sending-section.tsx'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const viewer = await getViewer()
  const { user, ways, sessions, preview } = await load('/settings', async () => ({
    user: requireUser(viewer),
    ways: await getWaysIn(viewer),
    sessions: await listSessions(viewer),
    preview: await previewDeletion(viewer),
  }))
  const shown = sessions.map(({ userAgent, ...session }) => ({ ...session, device: deviceName(userAgent) }))
  return (
    <>
      <PageHeader title="Settings">
        <span>
          {user.email} · {user.role}
        </span>
      </PageHeader>
      <SettingsSection id="name-title" title="Name" about="Others see it on what you share.">
        <NameForm action={renameAction} name={user.name} />
      </SettingsSection>
      <SettingsSection id="appearance" title="Appearance" about="Kept in this browser.">
        <AppearanceForm action={chooseTheme} chosen={readTheme(await cookies())} themes={THEMES} />
      </SettingsSection>
      <SettingsSection id="password" title="Password">
        {ways.includes('password') ? (
          <PasswordForm action={changePasswordAction} email={user.email} />
        ) : (
          <p className="text-muted">
            You have none here: you sign in with {ways.map(providerName).join(' and ')}.
          </p>
        )}
      </SettingsSection>
      <SettingsSection
        id="sessions"
        title="Where you are signed in"
        about="End what you do not recognise, and change your password."
      >
        <SessionList sessions={shown} end={endSessionAction} endAll={endAllSessionsAction} />
      </SettingsSection>
      <SendingSection viewer={viewer} />
      <SampleSection viewer={viewer} />
      <SettingsSection
        id="delete"
        title="Delete account"
        about="What is private to you goes with it. What you shared is handed over, because others may be citing it."
      >
        {preview.onlyAdmin ? (
          <Notice title="You are the only admin">
            Make somebody else an admin first, on the page{' '}
            <Link href="/people" className="underline underline-offset-3">
              People
            </Link>
            . Then you can delete your account.
          </Notice>
        ) : (
          <DeleteAccount action={deleteAccountAction} email={user.email} preview={preview} />
        )}
      </SettingsSection>
    </>
  )
}

function providerName(id: string): string {
  return providerButtons().find((provider) => provider.id === id)?.name ?? id
}
