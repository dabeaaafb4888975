/**
 * Where to go after signing in: a path of this instance, from an address that anybody can have made up.
 * @returns path, query and fragment; `fallback` for anything that leads elsewhere or back to signing in.
 */
export function localPath(next: string | null | undefined, fallback = '/articles'): string {
  // Control characters and backslashes are read in ways of their own by browsers: "/\host" leads to another host.
  if (!next?.startsWith('/') || /[\\\p{Cc}]/u.test(next)) return fallback
  const here = 'http://here.invalid'
  const url = URL.parse(next, here)
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return fallback
  if (/^\/(sign-in|sign-up|reset-password|api)(\/|$)/.test(url.pathname)) return fallback
  return url.pathname + url.search + url.hash
}
