const RELATIVE = 'http://relative.invalid/'
const PATH = /^\/(?![/\\])/

/**
 * An address that only leads somewhere: http, https, mailto or tel, resolved against `base`. One that is absolute
 * already stays as it is written; a relative one without a base stays relative.
 * @returns null for javascript:, data: and every other scheme, and for what no browser would take for an address.
 */
export function safeUrl(value: string, base: string | null): string | null {
  const written = value.replace(/[\t\n\r]/g, '').trim()
  // A path on the same site, as most links on a page are: it always is an address, and never an absolute one.
  if (!base && PATH.test(written)) return written
  const absolute = URL.parse(written)
  const url = absolute ?? URL.parse(written, base ?? RELATIVE)
  if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) return null
  return absolute || (!base && url.href.startsWith(RELATIVE)) ? written : url.href
}

/** `value` against `base`, for xml:base and the address of a feed: null where there is nothing absolute. */
export function absoluteUrl(value: string | null | undefined, base: string | null): string | null {
  return (value ? URL.parse(value.trim(), base ?? undefined)?.href : undefined) ?? base
}
