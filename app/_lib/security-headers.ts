/** Headers for every answer, beside the Content-Security-Policy. */
export const SECURITY_HEADERS: ReadonlyArray<readonly [string, string]> = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/**
 * What a page may load and run: only what this instance serves, and scripts only with this answer's nonce.
 * Style attributes are allowed because menus and dialogs place themselves with them. While developing, Next's own
 * overlay needs more.
 */
export function contentSecurityPolicy(nonce: string, env = process.env): string {
  const developing = env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ["form-action 'self'", ...providerOrigins(env)].join(' '),
  ].join('; ')
}

/** Where the sign-in form may lead when scripts are off: a redirect after a form counts as its action. */
function providerOrigins(env: NodeJS.ProcessEnv): string[] {
  return [
    ...(env.AUTH_GITHUB_ID ? ['https://github.com'] : []),
    ...(env.AUTH_GOOGLE_ID ? ['https://accounts.google.com'] : []),
    ...(env.AUTH_OIDC_ISSUER ? [new URL(env.AUTH_OIDC_ISSUER).origin] : []),
  ]
}
