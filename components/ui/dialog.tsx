'use client'
import { X } from 'lucide-react'
import {
  cloneElement,
  createContext,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'

/** An element that can be pressed, such as a Button. */
export type Pressable = ReactElement<{ onClick?: (event: MouseEvent) => void }>

type Props = {
  trigger?: Pressable
  title: string
  description?: ReactNode
  children: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

const Close = createContext<() => void>(() => {})

/**
 * A dialog opened by its trigger, or controlled from outside. It is the browser's own modal dialog: focus stays inside
 * and is given back, Escape closes it, and what is behind it is inert.
 */
export function Dialog({ trigger, title, description, children, open: wanted, onOpenChange }: Props) {
  const [kept, keep] = useState(false)
  const open = wanted ?? kept
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  function change(next: boolean) {
    keep(next)
    onOpenChange?.(next)
  }

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <>
      {/* Around it, not in it: what the server made may arrive a moment later, and cannot be changed here. */}
      {trigger && (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed is the button inside
        // biome-ignore lint/a11y/useKeyWithClickEvents: a button makes clicks of keys
        <span className="contents" onClick={() => change(true)}>
          {trigger}
        </span>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does for keys what a click beside the dialog does */}
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={description ? `${id}-description` : undefined}
        onClose={() => change(false)}
        onClick={(event) => event.target === dialog.current && change(false)}
        className="m-auto max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-sheet border border-line bg-surface p-0 text-ink shadow-sheet backdrop:bg-[rgb(20_18_14/0.45)]"
      >
        {open && (
          <div className="relative grid gap-4 p-6 text-start text-sm font-normal whitespace-normal">
            <div className="pe-8">
              <h2 id={`${id}-title`} className="font-serif text-xl font-semibold">
                {title}
              </h2>
              {description && (
                <p id={`${id}-description`} className="mt-1 text-muted">
                  {description}
                </p>
              )}
            </div>
            <Close value={() => change(false)}>{children}</Close>
            <button
              type="button"
              onClick={() => change(false)}
              aria-label="Close"
              className="absolute top-4 right-4 rounded-control p-1.5 text-muted hover:bg-sunken hover:text-ink"
            >
              <X className="size-4" aria-hidden />
            </button>
          </div>
        )}
      </dialog>
    </>
  )
}

/** Makes the button inside it close the dialog around it. */
export function DialogClose({ children }: { children: Pressable }) {
  const close = useContext(Close)
  return cloneElement(children, { onClick: close })
}
