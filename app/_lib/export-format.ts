import { z } from 'zod'
import { EXPORT_FORMATS, type ExportFormat } from '#server/compare/types.ts'

/** The format an address asks for: `?format=csv`; Markdown where it names none that there is. */
export function exportFormat(query: URLSearchParams): ExportFormat {
  return z.enum(EXPORT_FORMATS).catch('md').parse(query.get('format'))
}
