import { type NextRequest, NextResponse } from 'next/server'
import { PATH_HEADER } from '#app/_lib/request.ts'
import { contentSecurityPolicy, SECURITY_HEADERS } from '#app/_lib/security-headers.ts'
import { SESSION_COOKIE } from '#app/_lib/session-cookie.ts'
import { makeSessionToken, readSessionToken, SESSION_SECONDS } from '#app/_lib/session-token.ts'

/** The one page that has to hear from the page that opened it. */
const CAPTURE_WINDOW = '/add/window'

const DAY = 24 * 60 * 60

/** Runs before every page: writes the rules for the browser, and keeps the cookie of who comes back from running out. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const policy = contentSecurityPolicy(crypto.randomUUID())
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and puts it on its own scripts and styles.
  headers.set('Content-Security-Policy', policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value)
  if (request.nextUrl.pathname === CAPTURE_WINDOW) response.headers.delete('Cross-Origin-Opener-Policy')
  await refreshCookie(request, response)
  return response
}

/**
 * Writes the cookie anew once a day. Only for pages that are opened: a form that signs somebody out answers with a
 * cookie of its own, and a prefetch that passes it must not bring the old one back.
 */
async function refreshCookie(request: NextRequest, response: NextResponse): Promise<void> {
  const { name, options } = SESSION_COOKIE
  const token = request.cookies.get(name)?.value
  if (!token || request.method !== 'GET' || request.headers.has('next-router-prefetch')) return
  const claims = await readSessionToken(token)
  if (!claims || Date.now() / 1000 - claims.issuedAt < DAY) return
  response.cookies.set(name, await makeSessionToken(claims.sid), { ...options, maxAge: SESSION_SECONDS })
}

export const config = {
  // Endpoints that take large bodies, or answer with rules of their own, are not gone through.
  matcher: [
    '/((?!_next/static|_next/image|favicon.ico|icon|apple-icon|manifest.webmanifest|api/capture|api/articles/[^/]+/captured).*)',
  ],
}
