import Link from 'next/link'
import type { ButtonHTMLAttributes, ComponentProps } from 'react'

type Look = { variant?: 'primary' | 'plain' | 'quiet' | 'danger' | 'inverse'; size?: 'md' | 'sm' }

const VARIANTS = {
  primary: 'bg-accent border-accent text-accent-ink hover:brightness-110',
  plain: 'bg-surface border-line-strong text-ink hover:bg-sunken',
  quiet: 'bg-transparent border-transparent text-muted hover:text-ink hover:bg-sunken',
  inverse: 'bg-paper border-transparent text-ink hover:brightness-95',
  danger: 'bg-surface border-contradict text-contradict hover:bg-contradict-soft',
}
const SIZES = { md: 'min-h-9 px-3 py-1.5 text-sm', sm: 'min-h-7 px-2 py-0.5 text-[0.8125rem]' }

/** Classes of a button, for elements that look like one. */
export function buttonClass({ variant = 'plain', size = 'md' }: Look = {}): string {
  return `inline-flex items-center justify-center gap-1.5 rounded-control border font-medium whitespace-nowrap transition-colors disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55 ${VARIANTS[variant]} ${SIZES[size]}`
}

export function Button({
  variant,
  size,
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look) {
  return <button type={type} className={`${buttonClass({ variant, size })} ${className}`} {...rest} />
}

export function ButtonLink({ variant, size, className = '', ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link className={`${buttonClass({ variant, size })} ${className}`} {...rest} />
}
