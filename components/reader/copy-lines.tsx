import { Copy } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { NearCopies, NearCopy } from '#server/reader/types.ts'

/** As many are named as fit a line or two; the rest is counted. */
const NAMED = 6

const WORDS = {
  earlier: 'earlier',
  later: 'later',
  unplaced: 'other',
} as const satisfies Record<keyof NearCopies, string>

/** Which reports have much of this one's text, those that came out before and those that came out after it apart. */
export function CopyLines({ copies }: { copies: NearCopies }) {
  const told = (['earlier', 'later', 'unplaced'] as const).filter((when) => copies[when].length > 0)
  if (told.length === 0) return null
  return (
    <ul className="mb-4 grid gap-1 text-[0.875rem] text-muted">
      {told.map((when) => (
        <li key={when} className="flex gap-2">
          <Copy className="mt-[0.2em] size-3.5 shrink-0" aria-hidden />
          <p className="min-w-0 text-pretty wrap-anywhere">
            {sentence(copies[when], when)}{' '}
            {copies[when].slice(0, NAMED).map((copy, i) => (
              <span key={copy.id}>
                {i > 0 && ', '}
                <Link
                  href={`/articles/${copy.id}` as Route}
                  prefetch={false}
                  title={copy.title}
                  className="text-ink underline decoration-line-strong underline-offset-2 hover:decoration-current"
                >
                  {copy.source}
                </Link>
                {copies[when].length > 1 && <span className="tabular-nums"> ({percent(copy)})</span>}
              </span>
            ))}
            {copies[when].length > NAMED && ` and ${copies[when].length - NAMED} more`}
          </p>
        </li>
      ))}
    </ul>
  )
}

const percent = ({ share }: NearCopy) => `${Math.round(share * 100)}%`

/** "3 earlier reports share 64% to 80% of this text:" */
function sentence(copies: NearCopy[], when: keyof NearCopies): string {
  const shares = copies.map(percent)
  const [most, least] = [shares[0], shares.at(-1)]
  const range = most === least ? most : `${least} to ${most}`
  return copies.length === 1
    ? `${when === 'unplaced' ? 'Another' : when === 'earlier' ? 'An earlier' : 'A later'} report shares ${most} of this text:`
    : `${copies.length} ${WORDS[when]} reports share ${range} of this text:`
}
