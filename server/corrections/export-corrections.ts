import { requireRole, type Viewer } from '../viewer.ts'
import { type CorrectionLine, correctionLines } from './correction-lines.ts'

/** Every corrected fact of the portal, for measuring engines. @throws `unauthenticated`; `forbidden` below editor. */
export function exportCorrections(viewer: Viewer): AsyncGenerator<CorrectionLine> {
  requireRole(viewer, 'editor')
  return correctionLines()
}
