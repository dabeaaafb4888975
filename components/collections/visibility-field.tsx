import type { Visibility } from '#server/collections/types.ts'
import { VISIBILITY } from './visibility.ts'

/** Who may see it, with what each choice means. */
export function VisibilityField({ value, error }: { value: string; error?: string }) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-[0.8125rem] font-medium">Who may see it</legend>
      {(Object.keys(VISIBILITY) as Visibility[]).map((one) => {
        const { Icon, choice, hint } = VISIBILITY[one]
        return (
          <label
            key={one}
            className="flex cursor-pointer items-start gap-3 rounded-control border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="visibility"
              value={one}
              defaultChecked={one === value}
              className="mt-1 accent-(--accent)"
            />
            <span>
              <span className="flex items-center gap-1.5 font-medium">
                <Icon className="size-3.5" aria-hidden />
                {choice}
              </span>
              <span className="text-[0.8125rem] text-muted">{hint}</span>
            </span>
          </label>
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
