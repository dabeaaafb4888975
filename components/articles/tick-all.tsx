'use client'

type Props = {
  all: boolean
  some: boolean
  disabled: boolean
  toggle: (on: boolean) => void
  /** Where it stands by itself, and not over a column of ticks. */
  named?: boolean
}

/** Selects every row of the page, or none of them. */
export function TickAll({ all, some, disabled, toggle, named = false }: Props) {
  return (
    <label
      className={
        named ? 'flex min-h-11 items-center gap-2 px-4 text-muted' : 'grid size-6 place-items-center'
      }
    >
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = some && !all
        }}
        disabled={disabled}
        checked={all}
        onChange={({ target }) => toggle(target.checked)}
        className="size-4 accent-accent"
      />
      <span className={named ? 'text-[0.8125rem]' : 'sr-only'}>Select all on this page</span>
    </label>
  )
}
