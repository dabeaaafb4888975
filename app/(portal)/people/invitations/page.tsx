import type { Metadata } from 'next'
import { InvitationList } from '#components/people/invitation-list.tsx'
import { InviteForm } from '#components/people/invite-form.tsx'
import { PeopleTabs } from '#components/people/people-tabs.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listInvitations } from '#server/people/list-invitations.ts'
import { signUpPolicy } from '#server/people/sign-up-policy.ts'
import { INVITATION_DAYS } from '#server/people/types.ts'
import { load } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { inviteAction, revokeInvitationAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Invitations' }

const POLICY_WORDS = {
  open: 'Everybody who reaches this instance can make an account; an invitation also gives a role.',
  invite: 'Only those with an invitation can make an account.',
  closed: 'New accounts are closed (COLLATE_SIGNUP=closed), so invitations do not work at present.',
}

export default async function InvitationsPage() {
  const viewer = await getViewer()
  const invitations = await load('/people/invitations', () => listInvitations(viewer))
  const policy = signUpPolicy()
  return (
    <>
      <PageHeader title="People" />
      <PeopleTabs on="invitations" />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <section aria-labelledby="invite" className="grid content-start gap-4">
          <h2 id="invite" className="font-serif text-lg font-semibold">
            Invite somebody
          </h2>
          {policy === 'closed' ? (
            <Notice>{POLICY_WORDS.closed}</Notice>
          ) : (
            <p className="text-pretty text-muted">{POLICY_WORDS[policy]}</p>
          )}
          <InviteForm action={inviteAction} days={INVITATION_DAYS} />
        </section>
        <section aria-labelledby="waiting" className="grid content-start gap-4">
          <h2 id="waiting" className="font-serif text-lg font-semibold">
            Not used yet
          </h2>
          {invitations.length > 0 ? (
            <InvitationList invitations={invitations} revoke={revokeInvitationAction} />
          ) : (
            <p className="text-muted">No invitation is waiting.</p>
          )}
        </section>
      </div>
    </>
  )
}
