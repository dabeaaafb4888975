'use client'
import { type ReactNode, Suspense, useState } from 'react'

/**
 * Has something stand for what is late. How it begins it goes on, so that what is in it keeps its state: what was there at
 * once stays until it is replaced, and is sent as it is, where a boundary would have it follow what stands for it.
 */
export function Awaited({
  waiting,
  isLate = false,
  children,
}: {
  waiting: ReactNode
  isLate?: boolean
  children: ReactNode
}) {
  const [wasLate] = useState(isLate)
  return wasLate ? <Suspense fallback={waiting}>{children}</Suspense> : children
}
