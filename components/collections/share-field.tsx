'use client'

/** Before anything is chosen neither is marked: who sees what is theirs to decide. */
const CHOICES = [
  {
    value: 'keep',
    choice: 'Keep it to myself',
    hint: 'They see its title, its outlets and its counts, and cannot open it.',
  },
  {
    value: 'members',
    choice: 'Let every member of this portal open it',
    hint: 'They can read it; only you can change it.',
  },
]

/** A private comparison goes where others read: what they will see of it, and whether they may open it. */
export function ShareField({ value, error }: { value: string | undefined; error: string | undefined }) {
  return (
    <fieldset className="grid gap-1.5" aria-describedby={error ? 'share-error' : undefined}>
      <legend className="mb-1.5 text-[0.8125rem] font-medium">
        Others can read this collection, and the comparison is yours alone
      </legend>
      {CHOICES.map(({ value: one, choice, hint }) => (
        <label
          key={one}
          className="flex cursor-pointer items-start gap-3 rounded-control border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name="share"
            value={one}
            defaultChecked={one === value}
            aria-invalid={error ? true : undefined}
            className="mt-1 accent-(--accent)"
          />
          <span>
            <span className="font-medium">{choice}</span>
            <span className="block text-[0.8125rem] text-muted">{hint}</span>
          </span>
        </label>
      ))}
      {error && (
        <p id="share-error" role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {error}
        </p>
      )}
    </fieldset>
  )
}
