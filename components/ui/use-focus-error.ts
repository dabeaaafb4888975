'use client'
import { useEffect, useRef } from 'react'

/** Leads to the first field that was wrong after a form was sent. `sent` counts how often it was. */
export function useFocusError(sent: number) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (sent > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [sent])
  return form
}
