import { findTokenViewer } from '#server/tokens/find-token-viewer.ts'
import { NOBODY, type Viewer } from '#server/viewer.ts'
import { isFromPortal } from './from-portal.ts'
import { getViewer } from './viewer.ts'

/**
 * Who sends a request to an endpoint for programs: the person of a token, or of a session if the request comes from a
 * page of this portal itself.
 */
export async function getTokenViewer(request: Request): Promise<Viewer> {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (token) return findTokenViewer(token)
  return isFromPortal(request) ? getViewer() : NOBODY
}
