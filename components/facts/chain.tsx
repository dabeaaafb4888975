import type { Route } from 'next'
import Link from 'next/link'
import { Fragment } from 'react'
import { Tag } from '../ui/chip.tsx'

/** One hop as pages show it: the name it stands for, and the words as written where they differ. */
export type ChainHop = { name: string; written: string; anonymous: boolean; entityId?: string | null }

/** Who says it, according to whom: the outlet first, the origin last. */
export function Chain({
  outlet,
  apart = null,
  hops,
  plain = false,
}: {
  outlet: string
  /** What tells the report from others of its outlet, for paper: there it has no column of its own. */
  apart?: string | null
  hops: ChainHop[]
  /** Links are plain ones, which cost nothing; something around them follows them. */
  plain?: boolean
}) {
  return (
    <span className="wrap-anywhere">
      <span className="sr-only">According to</span>
      <span className="text-ink">{outlet}</span>
      {apart && <span className="hidden print:inline"> ({apart})</span>}
      {hops.map((hop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is an ordered list without other identity
        <Fragment key={i}>
          <span className="text-faint" aria-hidden="true">
            {' ← '}
          </span>
          <span className="sr-only">, citing</span>
          <Hop {...hop} plain={plain} />
          {hop.anonymous && (
            <>
              {' '}
              <Tag title="A source that is not named">unnamed</Tag>
            </>
          )}
        </Fragment>
      ))}
    </span>
  )
}

const HOP =
  'text-ink underline decoration-line-strong underline-offset-2 hover:decoration-ink print:no-underline'

function Hop({ name, written, entityId, plain }: ChainHop & { plain: boolean }) {
  const label = name || written || 'somebody'
  const title = written && written !== label ? `In the text: “${written}”` : undefined
  if (!entityId) {
    return (
      <span className="text-ink" title={title}>
        {label}
      </span>
    )
  }
  const href = `/entities/${entityId}` as Route
  if (plain) {
    return (
      <a href={href} title={title} className={HOP}>
        {label}
      </a>
    )
  }
  return (
    <Link
      href={href}
      // A page can show hundreds of hops; fetching what nobody asked for would cost more than it saves.
      prefetch={false}
      title={title}
      className={HOP}
    >
      {label}
    </Link>
  )
}
