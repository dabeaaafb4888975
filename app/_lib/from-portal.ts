/**
 * Whether a request comes from a page of this portal: any other site can have a browser send a form with the session's
 * cookie. Browsers leave Sec-Fetch-Site out where the portal is reached by plain http at a name other than localhost, as
 * it is within many a house; whatever they post names its origin all the same.
 */
export function isFromPortal({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = URL.parse(headers.get('origin') ?? '')
  return origin !== null && origin.host === (headers.get('x-forwarded-host') ?? headers.get('host'))
}
