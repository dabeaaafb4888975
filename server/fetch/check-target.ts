import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isInRanges, isPublicAddress } from './address.ts'
import { FetchError, networkError } from './fetch-error.ts'
import type { FetchSettings } from './settings.ts'

/** Asks for all addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

export const resolveName: Resolve = (hostname) => lookup(hostname, { all: true, verbatim: true })

/** Link-local addresses hold a cloud machine's secrets: a name that may lead to private networks still may not lead there. */
const LINK_LOCAL = /^169\.254\.|^fe[89ab][0-9a-f]:|^::ffff:(?:169\.254\.|a9fe:)/i

/**
 * Looks whether an address may be asked, and finds where it is. Whoever connects must connect to one of the addresses
 * returned and not resolve the name again: the next answer may be another one.
 * @throws FetchError `bad-address`, `blocked-port`, `blocked-address` or `no-such-host`.
 */
export async function checkTarget(
  url: URL,
  settings: FetchSettings,
  resolve: Resolve = resolveName,
): Promise<LookupAddress[]> {
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname)
    throw new FetchError('bad-address')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!settings.ports.has(port)) throw new FetchError('blocked-port')
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const addresses = await addressesOf(host, resolve)
  // A name that leads to public and private addresses at once is not believed at all.
  if (!addresses.every(({ address }) => isAllowed(address, host, settings)))
    throw new FetchError('blocked-address')
  return addresses
}

async function addressesOf(host: string, resolve: Resolve): Promise<LookupAddress[]> {
  const family = isIP(host)
  if (family) return [{ address: host, family }]
  try {
    const addresses = await resolve(host)
    if (addresses.length > 0) return addresses
  } catch (error) {
    throw networkError(error)
  }
  throw new FetchError('no-such-host')
}

function isAllowed(address: string, host: string, { hosts, ranges }: FetchSettings): boolean {
  if (isPublicAddress(address) || isInRanges(address, ranges)) return true
  return hosts.has(host.toLowerCase()) && !LINK_LOCAL.test(address)
}
