import type { ReactNode } from 'react'

/** The head of a page: where it stands, its name, a line of figures, and what can be done with it. */
export function PageHeader({
  crumb,
  title,
  children,
  actions,
}: {
  crumb?: ReactNode
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="mb-5">
      {crumb && <div className="text-[0.8125rem] text-muted">{crumb}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="mt-1 font-serif text-[1.7rem] leading-tight font-semibold tracking-[-0.015em] text-balance wrap-break-word">
            {title}
          </h1>
          {children && (
            <div className="mt-1.5 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-muted">{children}</div>
          )}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
    </header>
  )
}
