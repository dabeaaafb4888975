'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/**
 * Looks again every other second, or every `seconds`, while something is under way and the page is in sight; not before
 * the last look has come back.
 */
export function KeepFresh({ on, seconds = 2 }: { on: boolean; seconds?: number }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  useEffect(() => {
    if (!on || pending) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') start(() => router.refresh())
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [on, seconds, pending, router])
  return null
}
