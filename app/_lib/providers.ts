import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'

export type ProviderId = 'github' | 'google' | 'oidc'
export type ProviderButton = { id: ProviderId; name: string }

const { env } = process

/** The providers that environment variables switch on, as Auth.js wants them. */
export function enabledProviders() {
  return [
    ...(env.AUTH_GITHUB_ID && env.AUTH_GITHUB_SECRET ? [GitHub] : []),
    ...(env.AUTH_GOOGLE_ID && env.AUTH_GOOGLE_SECRET ? [Google] : []),
    ...(env.AUTH_OIDC_ISSUER && env.AUTH_OIDC_ID && env.AUTH_OIDC_SECRET
      ? [
          {
            id: 'oidc',
            name: oidcName(),
            type: 'oidc' as const,
            issuer: env.AUTH_OIDC_ISSUER,
            clientId: env.AUTH_OIDC_ID,
            clientSecret: env.AUTH_OIDC_SECRET,
            // Asks for name and address at the userinfo endpoint, the one place every issuer must give them.
            idToken: false,
            checks: ['pkce' as const, 'state' as const, 'nonce' as const],
          },
        ]
      : []),
  ]
}

/** What the sign-in page shows of them. */
export function providerButtons(): ProviderButton[] {
  const names: Record<ProviderId, string> = { github: 'GitHub', google: 'Google', oidc: oidcName() }
  const ids = enabledProviders().map((given) => (typeof given === 'function' ? given({}).id : given.id))
  return (Object.keys(names) as ProviderId[])
    .filter((id) => ids.includes(id))
    .map((id) => ({ id, name: names[id] }))
}

function oidcName(): string {
  return env.AUTH_OIDC_NAME || 'single sign-on'
}
