/** How the comment begins that SingleFile writes into the pages it saves, and what follows it. */
const SINGLE_FILE = /Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)\s+saved date:\s*([^\r\n]+)/i
const HEAD = 4096

/**
 * Where a page saved by a browser extension came from, by the note that SingleFile leaves at its top.
 * @returns null where there is no such note.
 */
export function savedPage(html: string): { url: string; savedAt: Date | null } | null {
  const [, url, saved] = SINGLE_FILE.exec(html.slice(0, HEAD)) ?? []
  if (!url || !saved) return null
  const at = new Date(saved.replace(/\s*\([^)]*\)\s*$/, ''))
  return { url, savedAt: Number.isNaN(at.getTime()) ? null : at }
}
