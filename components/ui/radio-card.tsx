import type { ReactNode } from 'react'

type Props = {
  name: string
  value: string
  checked: boolean
  invalid?: boolean
  title: ReactNode
  hint: string
}

/** One of a few choices that each need a sentence, as a card; stands in a fieldset with the others. */
export function RadioCard({ name, value, checked, invalid = false, title, hint }: Props) {
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-control border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        aria-invalid={invalid || undefined}
        className="mt-1 accent-(--accent)"
      />
      <span>
        <span className="flex items-center gap-1.5 font-medium">{title}</span>
        <span className="block text-[0.8125rem] text-pretty text-muted">{hint}</span>
      </span>
    </label>
  )
}
