import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'

type FieldProps = { label: string; name: string; hint?: ReactNode; error?: string; optional?: boolean }

export const CONTROL =
  'w-full rounded-control border border-line-strong bg-surface px-3 py-1.5 text-sm text-ink aria-invalid:border-contradict'

/** A labelled control with its hint and its error, tied together for screen readers. */
function Frame({ label, name, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="text-[0.8125rem] font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> · optional</span>}
      </label>
      {children}
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

function described({ name, hint, error }: FieldProps) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return { id: name, name, 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}

export function TextField({
  label,
  name,
  hint,
  error,
  optional,
  className = '',
  ...rest
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const field = { label, name, hint, error, optional }
  return (
    <Frame {...field}>
      <input className={`${CONTROL} min-h-9 ${className}`} {...rest} {...described(field)} />
    </Frame>
  )
}

export function TextArea({
  label,
  name,
  hint,
  error,
  optional,
  className = '',
  ...rest
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const field = { label, name, hint, error, optional }
  return (
    <Frame {...field}>
      <textarea className={`${CONTROL} ${className}`} {...rest} {...described(field)} />
    </Frame>
  )
}

export function SelectField({
  label,
  name,
  hint,
  error,
  optional,
  children,
  className = '',
  ...rest
}: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  const field = { label, name, hint, error, optional }
  return (
    <Frame {...field}>
      <select className={`${CONTROL} min-h-9 ${className}`} {...rest} {...described(field)}>
        {children}
      </select>
    </Frame>
  )
}
