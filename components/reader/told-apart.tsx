import { GitFork } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ToldApart as Told } from '#server/duplicates/types.ts'
import { Moment } from '../ui/moment.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { TakeBackApart } from './tell-apart.tsx'

/** The reports that somebody said are no duplicates of this one, where that can be taken back. */
export function ToldApart({ told, takeBack }: { told: Told[]; takeBack: FormAction }) {
  if (told.length === 0) return null
  return (
    <ul aria-label="No duplicates" className="mb-4 grid gap-1 text-[0.875rem] text-muted">
      {told.map(({ id, article, by, at, mayWithdraw }) => (
        <li key={id} className="flex gap-2">
          <GitFork className="mt-[0.2em] size-3.5 shrink-0" aria-hidden />
          <div className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <p className="min-w-0 text-pretty wrap-anywhere">
              No duplicate of{' '}
              <Link
                href={`/articles/${article.id}` as Route}
                prefetch={false}
                dir="auto"
                className="text-ink underline decoration-line-strong underline-offset-2 hover:decoration-current"
              >
                {article.title}
              </Link>{' '}
              ({article.source}), as {by ?? 'somebody'} said on <Moment at={at} />.
            </p>
            {mayWithdraw && <TakeBackApart id={id} title={article.title} takeBack={takeBack} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
