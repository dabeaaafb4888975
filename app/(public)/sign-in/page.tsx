import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { DOOR_LINK, Door } from '#components/people/door.tsx'
import { ProviderButtons } from '#components/people/provider-buttons.tsx'
import { SignInForm } from '#components/people/sign-in-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { signUpState } from '#server/people/sign-up-state.ts'
import { REFUSALS } from '#server/people/types.ts'
import type { SearchParams } from '../../_lib/page.ts'
import { providerButtons } from '../../_lib/providers.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { continueWithProvider, signInAction } from './actions.ts'
import { parseSignInParams } from './search-params.ts'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, refused, error, left } = parseSignInParams(await searchParams)
  const viewer = await getViewer()
  if (viewer.kind === 'user') redirect(next as Route)
  const { policy, first } = await signUpState()
  if (first && !left) redirect('/sign-up')
  return (
    <Door
      title="Sign in"
      below={
        policy === 'open' ? (
          <>
            New here?{' '}
            <Link href={`/sign-up?next=${encodeURIComponent(next)}` as Route} className={DOOR_LINK}>
              Create an account
            </Link>
          </>
        ) : (
          policy === 'invite' && 'New here? Ask an admin of this instance for an invitation.'
        )
      }
    >
      <div className="mb-4 grid gap-3 empty:hidden">
        {refused && <Notice tone="bad">{REFUSALS[refused]}</Notice>}
        {error && !refused && (
          <Notice tone="bad">
            Signing in there did not work, and nothing was changed. Please try again.
          </Notice>
        )}
        {left && <Notice tone="good">Your account has been deleted.</Notice>}
      </div>
      <SignInForm action={signInAction} next={next} />
      <ProviderButtons providers={providerButtons()} action={continueWithProvider} next={next} />
    </Door>
  )
}
