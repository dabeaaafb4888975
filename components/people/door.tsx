import type { ReactNode } from 'react'

/** The frame of the pages where people come in: one sheet, with what can be done instead below it. */
export function Door({
  title,
  lead,
  children,
  below,
}: {
  title: string
  lead?: ReactNode
  children: ReactNode
  below?: ReactNode
}) {
  return (
    <div className="mx-auto max-w-[25rem] pt-4 md:pt-12">
      <h1 className="font-serif text-3xl font-semibold tracking-[-0.015em]">{title}</h1>
      {lead && <p className="mt-2 text-pretty text-muted">{lead}</p>}
      <div className="mt-6 rounded-sheet border border-line bg-surface p-6 shadow-sheet">{children}</div>
      {below && <p className="mt-5 text-center text-muted">{below}</p>}
    </div>
  )
}

export const DOOR_LINK = 'font-medium text-accent underline underline-offset-3'
