import { PencilLine } from 'lucide-react'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import { PARTICULAR_WORD, PARTICULARS, type Particular, particularText } from '#core/particulars.ts'
import type { ParticularRow, ReportParticulars } from '#server/particulars/types.ts'
import { ReadingStatus } from '../reader/reading-status.tsx'
import { Moment } from '../ui/moment.tsx'
import type { TakeBackParticulars } from './particulars-dialog.tsx'
import { TakeBackParticular } from './take-back-particular.tsx'

type Props = {
  particulars: ReportParticulars
  /** Whether the facts on the page still rest on what held before. */
  rereading: boolean
  takeBack: TakeBackParticulars
}

/** What people set of what a report says of itself: in one line, and from what to what, by whom and when. */
export function ParticularsHistory({ particulars: { history, maySet }, rereading, takeBack }: Props) {
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
                  {maySet && row === inForce(row.field) && (
                    <TakeBackParticular id={row.id} what={PARTICULAR_WORD[row.field]} takeBack={takeBack} />
                  )}
                </li>
              ))}
            </ol>
          </details>
          {rereading && <ReadingStatus label="Its facts are being read again." />}
        </div>
      </div>
    </section>
  )
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
