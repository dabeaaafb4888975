'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** Reading takes a second or two; a queue in front of it may take longer, and is asked about less and less often. */
const FIRST_MS = 1200
const SLOWEST_MS = 15_000

/** Says that facts are being read, and looks again by itself until they are there. */
export function ReadingStatus({ label }: { label: string }) {
  const router = useRouter()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    const wait = Math.min(SLOWEST_MS, FIRST_MS * 1.4 ** tries)
    const timer = setTimeout(() => {
      setTries((count) => count + 1)
      router.refresh()
    }, wait)
    return () => clearTimeout(timer)
  }, [tries, router])
  return (
    <div role="status" className="grid gap-2 text-muted">
      <span>{label}</span>
      <span className="block h-0.5 overflow-hidden rounded-full bg-line" aria-hidden="true">
        <span className="block h-full w-1/3 animate-pulse rounded-full bg-accent" />
      </span>
      {tries > 12 && (
        <span className="text-[0.8125rem]">
          This takes longer than usual. The report is stored; its facts will be here as soon as a worker has
          read them.
        </span>
      )}
    </div>
  )
}
