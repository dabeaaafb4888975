import type { ReactNode } from 'react'

/** A page where something is not as it should be: what, and the ways out. */
export function DeadEnd({ title, children, ways }: { title: string; children: ReactNode; ways: ReactNode }) {
  return (
    <div className="mx-auto max-w-xl py-10 md:py-20">
      <h1 className="font-serif text-3xl font-semibold tracking-[-0.015em] text-balance">{title}</h1>
      <div className="mt-3 grid gap-3 text-base leading-relaxed text-pretty text-muted">{children}</div>
      <div className="mt-6 flex flex-wrap gap-2">{ways}</div>
    </div>
  )
}
