'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import type { ComponentProps } from 'react'

/** A link within a list that takes along what was selected since the page was sent. */
export function KeepLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, 'href'> & { href: Route }) {
  const selected = useSearchParams().get('sel')
  const [path = '', query] = href.split('?')
  const params = new URLSearchParams(query)
  if (selected) params.set('sel', selected)
  else params.delete('sel')
  const text = params.toString()
  // There are dozens of them on a page, and every one is a list of its own.
  return <Link prefetch={false} href={(text ? `${path}?${text}` : path) as Route} {...rest} />
}

/** The same for a form: a hidden field with what is selected. */
export function KeepSelection() {
  const selected = useSearchParams().get('sel')
  return selected && <input type="hidden" name="sel" value={selected} />
}
