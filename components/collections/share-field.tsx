import { RadioCard } from '../ui/radio-card.tsx'

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
        <RadioCard
          key={one}
          name="share"
          value={one}
          checked={one === value}
          invalid={error !== undefined}
          title={choice}
          hint={hint}
        />
      ))}
      {error && (
        <p id="share-error" role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {error}
        </p>
      )}
    </fieldset>
  )
}
