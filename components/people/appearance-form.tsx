import { buttonClass } from '../ui/button.tsx'

type Props = { action: (form: FormData) => Promise<void>; chosen: string; themes: readonly string[] }

const WORDS: Record<string, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** Light or dark. Each choice is a button of one plain form, so that it works before scripts do. */
export function AppearanceForm({ action, chosen, themes }: Props) {
  return (
    <form action={action} className="flex flex-wrap gap-2">
      {themes.map((theme) => (
        <button
          key={theme}
          type="submit"
          name="theme"
          value={theme}
          aria-pressed={theme === chosen}
          className={`${buttonClass()} aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent`}
        >
          {WORDS[theme] ?? theme}
        </button>
      ))}
    </form>
  )
}
