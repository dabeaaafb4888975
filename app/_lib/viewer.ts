import { cookies } from 'next/headers'
import { cache } from 'react'
import { findViewer } from '#server/people/find-viewer.ts'
import { NOBODY, type Viewer } from '#server/viewer.ts'
import { SESSION_COOKIE } from './session-cookie.ts'
import { readSessionToken } from './session-token.ts'

/** Who is asking, looked up once a request. The cookie only names a session; the database says whose it is. */
export const getViewer = cache(async (): Promise<Viewer> => {
  const token = (await cookies()).get(SESSION_COOKIE.name)?.value
  const claims = token ? await readSessionToken(token) : null
  return claims ? findViewer(claims.sid) : NOBODY
})
