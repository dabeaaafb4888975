'use client'
import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { passNonceToStyles } from './style-nonce.ts'

passNonceToStyles()

/** A dialog opened by its trigger, or controlled from outside. Focus is kept inside and given back. */
export function Dialog({
  trigger,
  title,
  description,
  children,
  open,
  onOpenChange,
}: {
  trigger?: ReactNode
  title: string
  description?: ReactNode
  children: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
}) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[rgb(20_18_14/0.45)]" />
        <Radix.Content
          aria-describedby={description ? undefined : ''}
          className="fixed top-1/2 left-1/2 z-50 grid max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 gap-4 overflow-y-auto rounded-sheet border border-line bg-surface p-6 text-ink shadow-sheet"
        >
          <div className="pe-8">
            <Radix.Title className="font-serif text-xl font-semibold">{title}</Radix.Title>
            {description && <Radix.Description className="mt-1 text-muted">{description}</Radix.Description>}
          </div>
          {children}
          <Radix.Close
            className="absolute top-4 right-4 rounded-control p-1.5 text-muted hover:bg-sunken hover:text-ink"
            aria-label="Close"
          >
            <X className="size-4" aria-hidden />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export const DialogClose = Radix.Close
