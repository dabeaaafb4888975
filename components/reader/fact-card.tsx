import { BookmarkPlus } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { factLabel } from '#core/correct/fact-number.ts'
import type { ReaderFact } from '#server/reader/types.ts'
import { Chain } from '../facts/chain.tsx'
import { CorrectedMark } from '../facts/corrected-mark.tsx'
import { FactTags } from '../facts/fact-tags.tsx'

type Props = {
  fact: ReaderFact
  outlet: string
  /** Address that shows this fact. */
  href: Route
  /** Address that keeps it in a collection. */
  keepHref: Route
  on: boolean
}

/** One fact beside the text: its exact words, who says it, and what is known about it. */
export function FactCard({ fact, outlet, href, keepHref, on }: Props) {
  return (
    <li
      data-card={fact.n}
      data-on={on ? '' : undefined}
      className="group scroll-my-4 border-b border-line border-s-[3px] border-s-transparent px-4 py-3 last:border-b-0 data-near:bg-sunken data-on:border-s-accent data-on:bg-accent-soft max-lg:data-on:fixed max-lg:data-on:inset-x-0 max-lg:data-on:bottom-12 max-lg:data-on:z-30 max-lg:data-on:max-h-[45dvh] max-lg:data-on:overflow-y-auto max-lg:data-on:border-t max-lg:data-on:border-t-line-strong max-lg:data-on:bg-surface max-lg:data-on:shadow-sheet"
    >
      <a
        href={href}
        data-fact={fact.n}
        aria-current={on ? 'true' : undefined}
        dir="auto"
        className="line-clamp-5 font-serif text-[0.9375rem] leading-snug text-pretty wrap-break-word group-data-on:line-clamp-none"
      >
        <span className="me-1.5 font-sans text-xs text-faint tabular-nums">{factLabel(fact.n)}</span>
        {fact.quote}
      </a>
      <div className="mt-1.5 flex items-start justify-between gap-2 text-xs">
        <Chain outlet={outlet} hops={fact.hops} />
        <Link
          href={keepHref}
          aria-label={`Keep fact ${factLabel(fact.n)} in a collection`}
          className="inline-flex shrink-0 items-center gap-1 rounded-control text-muted opacity-0 group-hover:opacity-100 group-data-on:opacity-100 hover:text-ink focus-visible:opacity-100 max-lg:opacity-100 print:hidden"
        >
          <BookmarkPlus className="size-3.5" aria-hidden /> Keep
        </Link>
      </div>
      <div className="mt-1.5 flex flex-wrap items-center gap-1 empty:hidden">
        <FactTags {...fact} />
        <CorrectedMark mark={fact.corrected} />
      </div>
    </li>
  )
}
