import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { parseRange } from '#server/fetch/address.ts'
import type { FetchSettings } from '#server/fetch/settings.ts'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

export type Site = {
  /** Without a slash at its end. */
  url: string
  /** Paths that were asked for, in order. */
  asked: string[]
  /** The headers of each. */
  headers: IncomingMessage['headers'][]
  /** May reach this site and no other. */
  settings: FetchSettings
  close(): Promise<void>
}

/** A web site of a test's own on this machine: what answers at which path; 404 everywhere else. */
export function startSite(routes: Record<string, Answering>, port = 0): Promise<Site> {
  return listen((handler) => createServer({ keepAlive: false }, handler), 'http', routes, port)
}

/** The same with a certificate that nobody vouches for. */
export function startUntrustedSite(routes: Record<string, Answering>): Promise<Site> {
  return listen(
    (handler) => createSecureServer({ key: UNTRUSTED_KEY, cert: UNTRUSTED_CERTIFICATE }, handler),
    'https',
    routes,
  )
}

/** Answers with a body that is there at once. */
export function page(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  status = 200,
): Answering {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  }
}

export function redirect(to: string, status = 302): Answering {
  return page('', { location: to }, status)
}

async function listen(
  make: (handler: RequestListener) => Server,
  protocol: 'http' | 'https',
  routes: Record<string, Answering>,
  on = 0,
): Promise<Site> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = make((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    headers.push(request.headers)
    const answer = routes[path] ?? routes[path.split('?')[0] ?? ''] ?? page('Not here', {}, 404)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(on, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${protocol}://127.0.0.1:${port}`,
    asked,
    headers,
    settings: settingsFor(port),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const LOOPBACK = parseRange('127.0.0.1')

function settingsFor(port: number): FetchSettings {
  return {
    hosts: new Set(['site.test']),
    ranges: LOOPBACK ? [LOOPBACK] : [],
    ports: new Set([80, 443, port]),
    userAgent: 'Collate/test',
  }
}

/** Made for tests and worth nothing: it signs itself for a name that no site has. */
const UNTRUSTED_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgIpE++v3/NTha5nWE
aJLn7glpJf3Pt0/lFlaP7dxGtPmhRANCAAQs87MDGP7QQkAWDa5/UhXjGzYAUjdj
/TozJ5MgwFK4m+QnkVr7a4JT/MoIHdV+a1vePK7kDKKltUz4EmdC73H+
-----END PRIVATE KEY-----
`
const UNTRUSTED_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBiDCCAS+gAwIBAgIUEofBUsE627fyjkoOJKM3RwGq6qEwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOdW50cnVzdGVkLnRlc3QwIBcNMjYxMTI4MTY1NzQ5WhgPMjEy
NjExMDQxNjU3NDlaMBkxFzAVBgNVBAMMDnVudHJ1c3RlZC50ZXN0MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAELPOzAxj+0EJAFg2uf1IV4xs2AFI3Y/06MyeTIMBS
uJvkJ5Fa+2uCU/zKCB3Vfmtb3jyu5AyipbVM+BJnQu9x/qNTMFEwHQYDVR0OBBYE
FKKmEz1dc/sXHCy+6Jvc/tq1BvZ7MB8GA1UdIwQYMBaAFKKmEz1dc/sXHCy+6Jvc
/tq1BvZ7MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgIeRyGwGt
KtUy2V2sH1NVGdBYDX5djis1VGNsBBUGls4CICOOZhU49zQRrLDvKC47yfBXaVzK
jkUkn2KE/twC6b22
-----END CERTIFICATE-----
`
