import type { Visibility } from '#server/collections/types.ts'
import { RadioCard } from '../ui/radio-card.tsx'
import { VISIBILITY } from './visibility.ts'

/** Who may see it, with what each choice means. */
export function VisibilityField({ value, error }: { value: string; error?: string }) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-[0.8125rem] font-medium">Who may see it</legend>
      {(Object.keys(VISIBILITY) as Visibility[]).map((one) => {
        const { Icon, choice, hint } = VISIBILITY[one]
        return (
          <RadioCard
            key={one}
            name="visibility"
            value={one}
            checked={one === value}
            title={
              <>
                <Icon className="size-3.5" aria-hidden />
                {choice}
              </>
            }
            hint={hint}
          />
        )
      })}
      {error && (
        <p className="text-[0.8125rem] font-medium text-contradict" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
