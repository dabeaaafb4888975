'use client'
import { useEffect, useRef } from 'react'

/** The search of the library. A plain form, so that it works before scripts do; `/` leads to it from anywhere. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <search className="min-w-0 flex-1 md:max-w-80">
      <form action="/articles" className="relative">
        <label htmlFor="search" className="sr-only">
          Search reports
        </label>
        <input
          ref={input}
          id="search"
          name="q"
          type="search"
          placeholder="Search reports"
          className="min-h-9 w-full rounded-control border border-line bg-sunken px-3 pe-9 text-sm focus:border-line-strong"
        />
        <kbd className="pointer-events-none absolute top-1/2 right-2.5 hidden -translate-y-1/2 rounded-[4px] border border-line-strong px-1.5 font-sans text-[0.6875rem] text-muted md:block">
          /
        </kbd>
      </form>
    </search>
  )
}
