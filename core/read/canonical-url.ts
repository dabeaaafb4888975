/** Parameters that say how somebody came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|smid|smtyp)$/i

/**
 * The address that identifies a report: absolute, http or https, without fragment and tracking parameters.
 * @returns null for what is no such address.
 */
export function canonicalUrl(value: string, base?: string): string | null {
  const url = URL.parse(value.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || url.username) return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}
