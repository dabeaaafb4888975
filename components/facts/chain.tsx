import type { Route } from 'next'
import Link from 'next/link'
import { Fragment } from 'react'
import { Tag } from '../ui/chip.tsx'

/** One hop as pages show it: the name it stands for, and the words as written where they differ. */
export type ChainHop = { name: string; written: string; anonymous: boolean; entityId?: string | null }

/** Who says it, according to whom: the outlet first, the origin last. */
export function Chain({ outlet, hops }: { outlet: string; hops: ChainHop[] }) {
  return (
    <span className="wrap-anywhere">
      <span className="sr-only">According to</span>
      <span className="text-ink">{outlet}</span>
      {hops.map((hop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is an ordered list without other identity
        <Fragment key={i}>
          <span className="text-faint" aria-hidden="true">
            {' ← '}
          </span>
          <span className="sr-only">, citing</span>
          <Hop {...hop} />
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

function Hop({ name, written, entityId }: ChainHop) {
  const label = name || written || 'somebody'
  const title = written && written !== label ? `In the text: “${written}”` : undefined
  if (!entityId) {
    return (
      <span className="text-ink" title={title}>
        {label}
      </span>
    )
  }
  return (
    <Link
      href={`/entities/${entityId}` as Route}
      // A page can show hundreds of hops; fetching what nobody asked for would cost more than it saves.
      prefetch={false}
      title={title}
      className="text-ink underline decoration-line-strong underline-offset-2 hover:decoration-ink"
    >
      {label}
    </Link>
  )
}
