'use client'
import { useEffect, useRef } from 'react'
import { buttonClass } from '../ui/button.tsx'

/** A link to drag to the bar of bookmarks. React refuses addresses with a script, so it is set by hand. */
export function BookmarkletLink({ script }: { script: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => link.current?.setAttribute('href', script), [script])
  return (
    <a ref={link} href="#sending" className={buttonClass()}>
      Keep in Collate
    </a>
  )
}
