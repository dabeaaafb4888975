import type { Viewer } from '../viewer.ts'
import { getCollection } from './get-collection.ts'
import { toMarkdown } from './to-markdown.ts'

/**
 * A whole collection as a Markdown file with sources, dates and links.
 * @param address the portal's own, for links back to it.
 * @returns the file's name and text; @throws CollateError `not-found`.
 */
export async function exportCollection(
  viewer: Viewer,
  id: string,
  address: string,
): Promise<{ name: string; text: string }> {
  const collection = await getCollection(viewer, id, 'all')
  const letters = collection.title
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  const word = [...letters].slice(0, 80).join('')
  return { name: `${word || 'collection'}.md`, text: toMarkdown(collection, address) }
}
