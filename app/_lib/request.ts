import { headers } from 'next/headers'

/**
 * The address a request comes from. Anybody can send an X-Forwarded-For, so it counts only where COLLATE_TRUST_PROXY
 * says that a proxy in front sets it; the last entry is the one that proxy wrote. Null where it is not known.
 */
export async function requestAddress(): Promise<string | null> {
  if (!process.env.COLLATE_TRUST_PROXY) return null
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || null
}

export async function requestUserAgent(): Promise<string | null> {
  return (await headers()).get('user-agent')
}

/** Proxy writes the path of the page here; layouts cannot see it otherwise. */
export const PATH_HEADER = 'x-collate-path'

/** Path and query of the page that is being asked for. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/'
}
