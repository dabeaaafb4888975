import project from '../../package.json' with { type: 'json' }
import { type AddressRange, parseRange } from './address.ts'

/** What may be fetched beside the public web, and as whom. */
export type FetchSettings = {
  /** Names that may lead into private networks. */
  hosts: ReadonlySet<string>
  ranges: AddressRange[]
  ports: ReadonlySet<number>
  userAgent: string
}

/** The name that robots.txt files know us by. */
export const ROBOT = 'Collate'

const WEB_PORTS = [80, 443]

/**
 * Reads COLLATE_FETCH_ALLOW (names, addresses and CIDR ranges of private networks that may be fetched from, separated
 * by commas or blanks) and COLLATE_FETCH_PORTS (ports beside 80 and 443).
 * @throws Error on what is neither; the start of the portal says so.
 */
export function readFetchSettings(
  environment: Record<string, string | undefined> = process.env,
): FetchSettings {
  const hosts = new Set<string>()
  const ranges: AddressRange[] = []
  for (const entry of entries(environment.COLLATE_FETCH_ALLOW)) {
    const range = parseRange(entry)
    if (range) ranges.push(range)
    else if (/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(entry)) hosts.add(entry.toLowerCase())
    else throw new Error(`COLLATE_FETCH_ALLOW: ${entry} is neither a name, an address nor a range.`)
  }
  const ports = new Set(WEB_PORTS)
  for (const entry of entries(environment.COLLATE_FETCH_PORTS)) {
    const port = Number(entry)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`COLLATE_FETCH_PORTS: ${entry} is no port.`)
    ports.add(port)
  }
  return { hosts, ranges, ports, userAgent: userAgent(environment.AUTH_URL) }
}

function entries(value: string | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter(Boolean)
}

/** Says what asks, and where its operator can be found. AUTH_URL is COLLATE_URL as the start of the portal hands it on. */
function userAgent(address: string | undefined): string {
  return `${ROBOT}/${project.version} (${address ? `+${address}; ` : ''}news research)`
}
