'use client'
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'

type Props = {
  /** The words of the button. */
  label: ReactNode
  /** What the card is, for screen readers. */
  name: string
  /** Made only when the card is opened: a long table has hundreds of them. */
  children: () => ReactNode
}

/** Long enough to cross from the button to its card. */
const LEAVE = 200
const GAP = 6

/**
 * A small card beside a few words, opened by pointing at them, by focus and by pressing. It stays while it is pointed at
 * and goes with Escape. It lies above everything, so that a table that scrolls does not cut it off.
 */
export function HoverCard({ label, name, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [open, setOpen] = useState(false)

  function enter() {
    clearTimeout(leaving.current)
    setOpen(true)
  }
  function leave() {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setOpen(false), LEAVE)
  }

  return (
    <span className="inline-flex" onPointerEnter={enter} onPointerLeave={leave}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onFocus={enter}
        onBlur={leave}
        onClick={enter}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        className="rounded-[3px] underline decoration-line-strong decoration-dotted underline-offset-3 hover:text-ink hover:decoration-ink print:no-underline"
      >
        {label}
      </button>
      {open && (
        <Card id={id} name={name} button={button} close={() => setOpen(false)}>
          {children()}
        </Card>
      )}
    </span>
  )
}

type CardProps = {
  id: string
  name: string
  button: RefObject<HTMLButtonElement | null>
  close: () => void
  children: ReactNode
}

function Card({ id, name, button, close, children }: CardProps) {
  const card = useRef<HTMLElement>(null)
  const latest = useRef(close)
  latest.current = close
  useEffect(() => {
    if (!card.current || !button.current) return
    card.current.showPopover()
    place(card.current, button.current)
    const follow = () => latest.current()
    window.addEventListener('scroll', follow, { passive: true, capture: true })
    return () => window.removeEventListener('scroll', follow, { capture: true })
  }, [button])
  return (
    <section
      ref={card}
      id={id}
      aria-label={name}
      popover="manual"
      className="fixed m-0 max-h-[70dvh] w-max max-w-[min(30rem,calc(100vw-1rem))] overflow-auto rounded-sheet border border-line-strong bg-surface p-4 text-[0.8125rem] text-ink shadow-sheet"
    >
      {children}
    </section>
  )
}

/** Below the button; above it where there is no room; never beyond the window. */
function place(card: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const below = at.bottom + GAP
  const top = below + height > window.innerHeight - GAP ? Math.max(GAP, at.top - height - GAP) : below
  const left = Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP))
  card.style.top = `${top}px`
  card.style.left = `${left}px`
}
