'use client'
import type { ButtonHTMLAttributes } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button.tsx'

/** The button that sends its form; says so while the form is on its way and cannot be pressed twice. */
export function SubmitButton({
  children,
  pending: pendingLabel,
  variant = 'primary',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  pending: string
  variant?: 'primary' | 'plain' | 'quiet' | 'danger'
}) {
  const { pending } = useFormStatus()
  return (
    <Button {...rest} type="submit" variant={variant} disabled={pending || rest.disabled} aria-live="polite">
      {pending ? pendingLabel : children}
    </Button>
  )
}
