import ipaddr from 'ipaddr.js'

/** Services that tell a cloud machine its own secrets, at addresses that count as public otherwise. */
const METADATA = new Set(['168.63.129.16'])

export type AddressRange = { network: ipaddr.IPv4 | ipaddr.IPv6; bits: number }

/**
 * Whether an IP address is one of the public internet, and so may be connected to on somebody's behalf. Everything
 * that IANA's special-purpose registries (RFC 6890 and its updates) name is not: this machine, private and shared
 * networks, link-local, multicast, documentation, benchmarks, and every form in which IPv6 carries an IPv4 address
 * (mapped, translated, NAT64, 6to4, Teredo), whatever address it carries.
 * @param address as the resolver or a URL gives it, without brackets; false for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const parsed = parseAddress(address)
  if (parsed?.range() !== 'unicast' || METADATA.has(parsed.toString())) return false
  // Of IPv6 only 2000::/3 is given out; the rest is not in use or means something else, such as ::7f00:1.
  return parsed.kind() === 'ipv4' || isGlobalUnicast(parsed)
}

/**
 * Whether an address lies in one of the ranges. One that carries an IPv4 address is in an IPv4 range if that address
 * is; in an IPv6 range only if the address it carries is public or allowed itself, so that a network behind NAT64 can
 * be allowed without letting in everything it translates to.
 */
export function isInRanges(address: string, ranges: AddressRange[]): boolean {
  const parsed = parseAddress(address)
  if (!parsed) return false
  const within = (one: ipaddr.IPv4 | ipaddr.IPv6) =>
    ranges.some(({ network, bits }) => network.kind() === one.kind() && one.match(network, bits))
  const carried = carriedAddress(parsed)
  if (!carried) return within(parsed)
  if (within(carried)) return true
  return within(parsed) && isPublicAddress(carried.toString())
}

/** A range as people write it: 10.1.0.0/16, fd00::/8, or one address. Null for what is none. */
export function parseRange(written: string): AddressRange | null {
  if (ipaddr.isValidCIDR(written)) {
    const [network, bits] = ipaddr.parseCIDR(written)
    return { network, bits }
  }
  const network = parseAddress(written)
  return network && { network, bits: network.kind() === 'ipv4' ? 32 : 128 }
}

/** Strict: four decimal parts or IPv6. URLs have brought other ways of writing into this form already. */
function parseAddress(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address)
  return ipaddr.IPv6.isValid(address) ? ipaddr.IPv6.parse(address) : null
}

function isGlobalUnicast(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address instanceof ipaddr.IPv6 && ((address.parts[0] ?? 0) & 0xe000) === 0x2000
}

/** The IPv4 address within a mapped, translated, NAT64 or 6to4 one. */
function carriedAddress(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | null {
  if (!(address instanceof ipaddr.IPv6)) return null
  const { parts } = address
  const at = (i: number) => {
    const [high = 0, low = 0] = [parts[i], parts[i + 1]]
    return new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255])
  }
  switch (address.range()) {
    case 'ipv4Mapped':
    case 'rfc6145':
    case 'rfc6052':
      return at(6)
    case '6to4':
      return at(1)
    default:
      return null
  }
}
