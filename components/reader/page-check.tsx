import { RotateCw } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { PageCheck as Check } from '#server/checks/types.ts'
import { Moment } from '../ui/moment.tsx'
import type { FormResult } from '../ui/use-form-action.ts'
import { type CheckAction, CheckActions } from './check-actions.tsx'

type Props = {
  articleId: string
  check: Check | null
  checkNow: CheckAction
  setChecking: (form: FormData) => Promise<FormResult>
}

/** When the page of a report was last looked at for changes, what came of it, and when it is looked at next. */
export function PageCheck({ articleId, check, checkNow, setChecking }: Props) {
  if (!check) return null
  const { state, mayStop, reason, url, goneSince } = check
  return (
    <section aria-label="Changes at the source" className="mb-6 text-[0.8125rem] text-muted print:hidden">
      <div className="flex gap-2">
        <RotateCw className="mt-[0.2em] size-3.5 shrink-0" aria-hidden />
        <div className="grid min-w-0 gap-1.5">
          <p className="text-pretty">
            <Last articleId={articleId} check={check} /> <Next check={check} />
          </p>
          {reason && (
            <p className="text-pretty text-ink">
              {goneSince ? 'What was captured before is kept here as it was.' : reason}{' '}
              {!goneSince && (
                <Link
                  href={`/add?url=${encodeURIComponent(url)}` as Route}
                  className="text-accent underline underline-offset-2"
                >
                  Read what stands there now
                </Link>
              )}
            </p>
          )}
          <CheckActions
            articleId={articleId}
            isOn={state === 'active'}
            mayStop={mayStop && check.scheduled}
            checkNow={checkNow}
            setChecking={setChecking}
          />
        </div>
      </div>
    </section>
  )
}

function Last({ articleId, check }: { articleId: string; check: Check }) {
  const { lastCheckedAt, outcome, goneSince, version } = check
  if (goneSince) {
    return (
      <>
        <b className="font-medium text-contradict">The page is gone</b>, since <Moment at={goneSince} exact />{' '}
        at the latest.
      </>
    )
  }
  if (!lastCheckedAt) return <>Not checked for changes yet.</>
  return (
    <>
      Checked for changes <Moment at={lastCheckedAt} exact />
      {outcome === 'unchanged' && ': unchanged'}
      {outcome === 'failed' && ': it could not be read'}
      {outcome === 'changed' && (
        <>
          : it had changed, see{' '}
          <Link
            href={`/articles/${articleId}?version=${version}&view=changes` as Route}
            className="text-accent underline underline-offset-2"
          >
            version {version}
          </Link>
        </>
      )}
      .
    </>
  )
}

function Next({ check: { state, nextCheckAt, stopped, scheduled } }: { check: Check }) {
  if (state === 'stopped' && stopped) {
    return (
      <>
        No longer checked by itself: stopped {stopped.by && `by ${stopped.by} `}on <Moment at={stopped.at} />.
      </>
    )
  }
  if (!scheduled) return <>This portal does not check pages by itself.</>
  if (nextCheckAt) {
    return (
      <>
        Next check <Moment at={nextCheckAt} exact />.
      </>
    )
  }
  return <>It is no longer checked by itself.</>
}
