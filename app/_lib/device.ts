import { userAgentFromString } from 'next/server'

/** What a person would call the thing they signed in with: "Firefox on Linux". */
export function deviceName(userAgent: string | null): string {
  if (!userAgent) return 'An unknown device'
  const { browser, os } = userAgentFromString(userAgent)
  if (!browser.name) return userAgent.slice(0, 60)
  return os.name ? `${browser.name} on ${os.name}` : browser.name
}
