'use client'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

/**
 * A form whose fields become the address of a list. Works before scripts do, as a plain GET form; with them, fields
 * that are empty stay out of the address and the page is not loaded anew.
 */
export function QueryForm({
  action,
  className,
  children,
}: {
  action: Route
  className?: string
  children: ReactNode
}) {
  const router = useRouter()
  return (
    <form
      action={action}
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        const query = new URLSearchParams()
        for (const [name, value] of new FormData(event.currentTarget)) {
          if (typeof value === 'string' && value.trim()) query.append(name, value)
        }
        router.push((query.size > 0 ? `${action}?${query}` : action) as Route)
      }}
    >
      {children}
    </form>
  )
}
