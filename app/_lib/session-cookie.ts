/** The address people reach this instance at; set when it starts. */
const address = process.env.AUTH_URL ?? ''

/** Browsers keep a Secure cookie only from https, so an instance at http://localhost cannot ask for it. */
const secure = address.startsWith('https:')

/** Lax: a link from elsewhere leads to a signed-in page, a form from elsewhere is nobody's. */
export const SESSION_COOKIE = {
  name: secure ? '__Host-collate-session' : 'collate-session',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
} as const
