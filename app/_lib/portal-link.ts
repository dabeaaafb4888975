/** The whole address of a path in this portal; empty where the portal does not know its own. */
export function portalLink(path: string): string {
  return process.env.AUTH_URL ? new URL(path, process.env.AUTH_URL).href : ''
}
