export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = 'theme'

/** The theme a person chose; `system` where they chose none. */
export function readTheme(cookies: { get(name: string): { value: string } | undefined }): Theme {
  const value = cookies.get(THEME_COOKIE)?.value
  return THEMES.find((theme) => theme === value) ?? 'system'
}
