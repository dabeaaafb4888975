'use client'
import { Columns3 } from 'lucide-react'
import { useLinkStatus } from 'next/link'
import { useCallback, useEffect, useRef } from 'react'
import { MOST_COMPARED } from '#server/library/types.ts'
import { ButtonLink } from '../ui/button.tsx'
import { compareHref } from './compare-href.ts'

/** Once a selection has rested so long, the hand is on its way to the button; and sooner where it is there already. */
const REST_MS = 500

/**
 * Leads to the comparison of selected reports, and has it made meanwhile: comparing long ones takes a second or more,
 * which is less than it takes to reach the button.
 */
export function CompareLink({ articles }: { articles: string[] }) {
  const href = compareHref(articles)
  const possible = articles.length > 1 && articles.length <= MOST_COMPARED
  const asked = useRef<string | null>(null)
  const prepare = useCallback(() => {
    if (!possible || asked.current === href) return
    asked.current = href
    // The page says what is wrong where it cannot be made.
    fetch(href.replace('/compare?', '/compare/prepare?'), { priority: 'low' }).catch(() => {})
  }, [href, possible])
  useEffect(() => {
    const timer = setTimeout(prepare, REST_MS)
    return () => clearTimeout(timer)
  }, [prepare])
  return (
    <ButtonLink
      href={href}
      variant="primary"
      // As wide as its longer word, so that nothing beside it moves.
      className="min-w-34"
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <Columns3 className="size-4" aria-hidden />
      <Word />
    </ButtonLink>
  )
}

function Word() {
  const { pending } = useLinkStatus()
  return <span aria-live="polite">{pending ? 'Comparing…' : 'Compare'}</span>
}
