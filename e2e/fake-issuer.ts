import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Who the issuer says has signed in. */
export type Claims = { sub: string; email?: string; name?: string }

export const CLIENT = { id: 'collate', secret: 'a secret for tests' }

/**
 * An OpenID Connect issuer for tests: discovery, the code flow with PKCE and nonce, RS256 tokens, name and
 * address at the userinfo endpoint. Whoever comes is signed in at once, as `person()` says.
 */
export async function startFakeIssuer(person: () => Claims, port = 0) {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, { claims: Claims; nonce: string | null }>()
  const granted = new Map<string, Claims>()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer())
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(200, {
          issuer: issuer(),
          authorization_endpoint: `${issuer()}/authorize`,
          token_endpoint: `${issuer()}/token`,
          userinfo_endpoint: `${issuer()}/userinfo`,
          jwks_uri: `${issuer()}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        })
      case '/keys':
        return json(200, {
          keys: [{ ...keys.publicKey.export({ format: 'jwk' }), alg: 'RS256', kid: 'k' }],
        })
      case '/authorize': {
        const code = randomUUID()
        codes.set(code, { claims: person(), nonce: url.searchParams.get('nonce') })
        const back = new URL(url.searchParams.get('redirect_uri') ?? '')
        back.searchParams.set('code', code)
        back.searchParams.set('state', url.searchParams.get('state') ?? '')
        return response.writeHead(302, { location: back.href }).end()
      }
      case '/token': {
        const form = new URLSearchParams(await read(request))
        const given = codes.get(form.get('code') ?? '')
        if (!given || !form.get('code_verifier')) return json(400, { error: 'invalid_grant' })
        codes.delete(form.get('code') ?? '')
        const now = Math.floor(Date.now() / 1000)
        const { claims, nonce } = given
        const token = { sub: claims.sub, nonce, iss: issuer(), aud: CLIENT.id, iat: now, exp: now + 300 }
        const access = randomUUID()
        granted.set(access, claims)
        return json(200, { access_token: access, token_type: 'Bearer', id_token: signed(token) })
      }
      case '/userinfo': {
        const claims = granted.get(request.headers.authorization?.replace('Bearer ', '') ?? '')
        return claims ? json(200, claims) : json(401, { error: 'invalid_token' })
      }
      default:
        return json(404, { error: 'not_found' })
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return { issuer: issuer(), close: () => server.close() }

  function issuer(): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  function signed(token: object): string {
    const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const body = `${text({ alg: 'RS256', typ: 'JWT', kid: 'k' })}.${text(token)}`
    return `${body}.${sign('sha256', Buffer.from(body), keys.privateKey).toString('base64url')}`
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
