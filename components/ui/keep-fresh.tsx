'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Looks again every other second, or every `seconds`, while something is under way and the page is in sight. */
export function KeepFresh({ on, seconds = 2 }: { on: boolean; seconds?: number }) {
  const router = useRouter()
  useEffect(() => {
    if (!on) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [on, seconds, router])
  return null
}
