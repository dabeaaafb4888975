'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { Button } from './button.tsx'

type Message = {
  text: string
  undo?: () => void | Promise<void>
  /** Where what was done can be seen. */
  link?: { href: Route; label: string }
}
type Shown = Message & { key: number }

/** Long enough to read a sentence and to reach the button that undoes it. */
const SHOWN_MS = 10_000

const Context = createContext<(message: Message) => void>(() => {
  throw new Error('useToast needs a Toaster above it')
})

/** Says that something was done, with a way to undo it where there is one. */
export function useToast() {
  return useContext(Context)
}

/**
 * Shows the messages of everything inside it, announced to screen readers as they come. They lie over text that people
 * select, and are no part of it.
 */
export function Toaster({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([])
  const show = useCallback((message: Message) => {
    setShown((all) => [...all.slice(-2), { ...message, key: (all.at(-1)?.key ?? 0) + 1 }])
  }, [])
  const drop = useCallback((key: number) => setShown((all) => all.filter((one) => one.key !== key)), [])
  return (
    <Context value={show}>
      {children}
      <div
        role="status"
        className="fixed inset-x-0 bottom-4 z-50 [body:has([data-bar])_&]:bottom-24 select-none mx-auto grid w-fit max-w-[calc(100vw-2rem)] gap-2 print:hidden"
      >
        {shown.map((message) => (
          <Toast key={message.key} message={message} drop={drop} />
        ))}
      </div>
    </Context>
  )
}

function Toast({
  message: { key, text, undo, link },
  drop,
}: {
  message: Shown
  drop: (key: number) => void
}) {
  const [held, hold] = useState(false)

  // Nothing goes away while somebody points at it or is about to press its button.
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => drop(key), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, key, drop])

  function undoAndDrop() {
    drop(key)
    void undo?.()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing and focus only keep the message from going away
    <div
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      className="flex items-center gap-4 rounded-control border border-line-strong bg-ink px-4 py-2.5 text-paper shadow-sheet"
    >
      <p>{text}</p>
      {link && (
        <Link href={link.href} onClick={() => drop(key)} className="font-medium whitespace-nowrap underline">
          {link.label}
        </Link>
      )}
      {undo && (
        <Button size="sm" variant="inverse" onClick={undoAndDrop}>
          Undo
        </Button>
      )}
    </div>
  )
}
