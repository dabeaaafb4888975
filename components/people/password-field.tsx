'use client'
import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { CONTROL } from '../ui/field.tsx'

/** A password, hidden until its owner asks to see it. */
export function PasswordField({
  label,
  name,
  hint,
  error,
  ...rest
}: {
  label: string
  name: string
  autoComplete: 'current-password' | 'new-password'
  hint?: ReactNode
  error?: string
  defaultValue?: string
}) {
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="text-[0.8125rem] font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          id={name}
          name={name}
          type={shown ? 'text' : 'password'}
          required
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className={`${CONTROL} min-h-9 pe-10`}
          {...rest}
        />
        <button
          type="button"
          onClick={() => setShown(!shown)}
          aria-pressed={shown}
          aria-label={`Show ${label.toLowerCase()}`}
          className="absolute inset-y-0 right-0 grid w-10 place-items-center rounded-control text-muted hover:text-ink"
        >
          <Icon className="size-4" aria-hidden />
        </button>
      </div>
      {hint && (
        <p id={`${name}-hint`} className="text-[0.8125rem] text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="text-[0.8125rem] font-medium text-contradict" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
