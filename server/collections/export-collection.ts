import { fileName, type TextFile } from '../export/file.ts'
import type { Viewer } from '../viewer.ts'
import { getCollection } from './get-collection.ts'
import { toMarkdown } from './to-markdown.ts'

/**
 * A whole collection as a Markdown file with sources, dates and links.
 * @param address the portal's own, for links back to it.
 * @throws CollateError `not-found`.
 */
export async function exportCollection(viewer: Viewer, id: string, address: string): Promise<TextFile> {
  const collection = await getCollection(viewer, id, 'all')
  return {
    name: fileName(collection.title, 'collection', 'md'),
    type: 'text/markdown',
    text: toMarkdown(collection, address),
  }
}
