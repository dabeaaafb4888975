import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { DOOR_LINK, Door } from '#components/people/door.tsx'
import { ProviderButtons } from '#components/people/provider-buttons.tsx'
import { SignUpForm } from '#components/people/sign-up-form.tsx'
import { findInvitation } from '#server/people/find-invitation.ts'
import { localPath } from '#server/people/local-path.ts'
import { signUpState } from '#server/people/sign-up-state.ts'
import { type InvitationOffer, REFUSALS, type RefusalReason } from '#server/people/types.ts'
import type { SearchParams } from '../../_lib/page.ts'
import { providerButtons } from '../../_lib/providers.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { continueWithProvider } from '../sign-in/actions.ts'
import { signUpAction } from './actions.ts'

export const metadata: Metadata = { title: 'Create an account' }

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string())
const Params = z.object({
  next: one.catch('').transform((next) => localPath(next)),
  invitation: one.pipe(z.string().max(200)).nullable().catch(null),
})

export default async function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, invitation } = Params.parse(await searchParams)
  const viewer = await getViewer()
  if (viewer.kind === 'user') redirect(next as Route)
  const { policy, first } = await signUpState()
  const offer = invitation ? await findInvitation(invitation) : null
  const refused = whyNot(policy, first, invitation, offer)
  const below = first ? null : (
    <>
      Have an account?{' '}
      <Link href={`/sign-in?next=${encodeURIComponent(next)}` as Route} className={DOOR_LINK}>
        Sign in
      </Link>
    </>
  )
  if (refused) {
    return (
      <Door title="Create an account" below={below}>
        <p className="text-pretty">{REFUSALS[refused]}</p>
      </Door>
    )
  }
  return (
    <Door title={offer ? 'You are invited' : 'Create an account'} lead={leadOf(first, offer)} below={below}>
      <SignUpForm action={signUpAction} next={next} invitation={invitation} email={offer?.email ?? null} />
      <ProviderButtons
        providers={providerButtons()}
        action={continueWithProvider}
        next={next}
        invitation={invitation}
      />
    </Door>
  )
}

function whyNot(
  policy: string,
  first: boolean,
  invitation: string | null,
  offer: InvitationOffer | null,
): RefusalReason | null {
  if (first) return null
  if (policy === 'closed') return 'closed'
  if (invitation && !offer) return 'invitation-over'
  return policy === 'invite' && !offer ? 'invitation-needed' : null
}

function leadOf(first: boolean, offer: InvitationOffer | null): string | null {
  if (first) return 'Nobody has an account here yet. The first one is for the admin of this instance.'
  if (!offer) return null
  const role = offer.role === 'researcher' ? 'a researcher' : `an ${offer.role}`
  return offer.invitedBy
    ? `${offer.invitedBy} asks you to join as ${role}.`
    : `You are asked to join as ${role}.`
}
