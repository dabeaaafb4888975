import type { NextRequest } from 'next/server'
import { handlers } from '../../../_lib/auth.ts'
import { providerButtons } from '../../../_lib/providers.ts'

/** Only where providers send people back to. Everything else of Auth.js is called from our own forms. */
async function fromProvider(request: NextRequest, handle: (request: NextRequest) => Promise<Response>) {
  const paths = providerButtons().map(({ id }) => `/api/auth/callback/${id}`)
  return paths.includes(request.nextUrl.pathname) ? handle(request) : new Response(null, { status: 404 })
}

export const GET = (request: NextRequest) => fromProvider(request, handlers.GET)
export const POST = (request: NextRequest) => fromProvider(request, handlers.POST)
