import { SubmitButton } from '../ui/submit-button.tsx'

type Props = {
  providers: { id: string; name: string }[]
  action: (form: FormData) => Promise<void>
  next: string
  invitation?: string | null
}

/** The other ways in, where this instance has any. */
export function ProviderButtons({ providers, action, next, invitation }: Props) {
  if (providers.length === 0) return null
  return (
    <div className="mt-6 grid gap-2">
      <p className="mb-1 flex items-center gap-3 text-[0.8125rem] text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </p>
      {providers.map(({ id, name }) => (
        <form key={id} action={action} className="grid">
          <input type="hidden" name="provider" value={id} />
          <input type="hidden" name="next" value={next} />
          {invitation && <input type="hidden" name="invitation" value={invitation} />}
          <SubmitButton variant="plain" pending={`Going to ${name}…`}>
            Continue with {name}
          </SubmitButton>
        </form>
      ))}
    </div>
  )
}
