import { PencilLine } from 'lucide-react'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import { PARTICULAR_WORD, PARTICULARS, type Particular, particularText } from '#core/particulars.ts'
import type { ParticularRow, ReportParticulars } from '#server/particulars/types.ts'
import type { ReadingState } from '#server/reader/types.ts'
import { ReadingStatus } from '../reader/reading-status.tsx'
import { sayProblem } from '../reader/say-problem.ts'
import { TryAgain } from '../reader/try-again.tsx'
import { Moment } from '../ui/moment.tsx'
import { Notice } from '../ui/notice.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import type { TakeBackParticulars } from './particulars-dialog.tsx'
import { TakeBackParticular } from './take-back-particular.tsx'

type Props = {
  particulars: ReportParticulars
  articleId: string
  state: ReadingState
  takeBack: TakeBackParticulars
  readAgain: FormAction
}

/** What people set of what a report says of itself: in one line, and from what to what, by whom and when. */
export function ParticularsHistory({ particulars, articleId, state, takeBack, readAgain }: Props) {
  const { history, maySet } = particulars
  if (history.length === 0) return null
  const inForce = (one: Particular) => history.find(({ field, withdrawn }) => field === one && !withdrawn)
  const set = PARTICULARS.filter(inForce)
  return (
    <section aria-label="Particulars set by people" className="mb-6 text-[0.8125rem] text-muted">
      <div className="flex gap-2">
        <PencilLine className="mt-[0.2em] size-3.5 shrink-0" aria-hidden />
        <div className="grid min-w-0 flex-1 gap-1.5">
          <details>
            <summary className="cursor-pointer rounded-control text-pretty hover:text-ink">
              {set.length > 0
                ? `Set by people: ${set.map((one) => PARTICULAR_WORD[one]).join(', ')}.`
                : 'What people had set was taken back: this is what was read.'}{' '}
              <span className="text-accent underline underline-offset-2 print:hidden">
                {history.length === 1 ? 'What was changed' : `${history.length} changes`}
              </span>
            </summary>
            <ol className="mt-2 divide-y divide-line rounded-sheet border border-line bg-surface">
              {history.map((row) => (
                <li
                  key={row.id}
                  className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 px-4 py-2.5"
                >
                  <Change row={row} />
                  {maySet && row === inForce(row.field) && <TakeBack row={row} takeBack={takeBack} />}
                </li>
              ))}
            </ol>
          </details>
          {state.kind === 'read' && state.outdated && (
            <Rereading problem={state.problem} articleId={articleId} readAgain={readAgain} />
          )}
        </div>
      </div>
    </section>
  )
}

type RereadingProps = Pick<Props, 'articleId' | 'readAgain'> & { problem: string | null }

/** While the facts on the page rest on what held before: that they are being read again, or why that failed. */
function Rereading({ problem, articleId, readAgain }: RereadingProps) {
  if (problem === null) return <ReadingStatus label="Its facts are being read again." />
  return (
    <Notice tone="bad" title="Its facts could not be read again">
      {sayProblem(problem)} The facts here still rest on what held before; what was set is stored.
      <TryAgain articleId={articleId} action={readAgain} />
    </Notice>
  )
}

/** An outlet is spelt the same in all its reports: who may not spell it anew is told who may. */
function TakeBack({ row, takeBack }: { row: ParticularRow; takeBack: TakeBackParticulars }) {
  if (!row.mayTakeBack) return <p className="max-w-60 text-pretty">An editor can take this back.</p>
  return <TakeBackParticular id={row.id} what={PARTICULAR_WORD[row.field]} takeBack={takeBack} />
}

function Change({ row: { field, was, became, by, at, withdrawn } }: { row: ParticularRow }) {
  return (
    <div className="min-w-48 flex-1">
      <p className="text-ink wrap-anywhere">
        <span className="first-letter:uppercase inline-block text-muted">{PARTICULAR_WORD[field]}</span>{' '}
        <Value field={field} value={was} /> <span aria-hidden="true">→</span>
        <span className="sr-only">became</span>{' '}
        {withdrawn ? (
          <s>
            <Value field={field} value={became} />
          </s>
        ) : (
          <Value field={field} value={became} />
        )}
      </p>
      <p>
        {by ?? 'Somebody'}, <Moment at={at} exact />
        {withdrawn && (
          <>
            {' '}
            · taken back by {withdrawn.by ?? 'somebody'}, <Moment at={withdrawn.at} exact />
          </>
        )}
      </p>
    </div>
  )
}

function Value({ field, value }: { field: Particular; value: string[] }) {
  if (value.length === 0) return <i>{field === 'published' ? 'undated' : 'none'}</i>
  const text = particularText(value)
  return <bdi>{field === 'published' ? formatEdtf(text) : text}</bdi>
}
