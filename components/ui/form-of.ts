/** A form with these values, for an action that is called without one; those that are null are left out. */
export function formOf(values: Record<string, string | null>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) if (value !== null) form.set(name, value)
  return form
}
