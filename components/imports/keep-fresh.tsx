'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 2_000

/** Looks again every other second while something is under way and the page is in sight. */
export function KeepFresh({ on }: { on: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!on) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [on, router])
  return null
}
