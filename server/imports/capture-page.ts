import { z } from 'zod'
import { canonicalUrl } from '#core/read/canonical-url.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import { savedPage } from '#core/read/saved-page.ts'
import { db } from '#db/client.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { NAME_LIMIT, TITLE_LIMIT, URL_LIMIT } from '#server/ingest/limits.ts'
import { parse } from '#server/parse.ts'
import { requireScope, type Viewer } from '#server/viewer.ts'
import { requestImport } from './request-import.ts'

/** A page saved whole, with its pictures in it, is large; what is read of it is not. */
export const CAPTURE_LIMIT = 30 * 1024 * 1024

const line = (limit: number) =>
  z
    .string()
    .transform((value) => cleanLine(value).slice(0, limit).toWellFormed())
    .optional()

const input = z.object({
  url: z.string().max(URL_LIMIT, 'The address is too long.').optional(),
  title: line(TITLE_LIMIT),
  source: line(NAME_LIMIT),
  content: z.instanceof(Uint8Array),
  mediaType: z.string().max(200).nullish(),
})

/**
 * Takes a page as a browser sees it, for whatever is only shown to those who are signed in there. It is read in the
 * background; what becomes of it shows in the list of imports.
 * @param given `content`: the page's bytes; `url`: where it is, unless SingleFile wrote it into the page itself;
 *   `title` and `source` where the sender knows them; `mediaType`.
 * @throws CollateError `unauthenticated`, `forbidden`, `invalid`, `too-large`.
 */
export async function capturePage(
  viewer: Viewer,
  given: unknown,
): Promise<{ importId: string; itemId: string }> {
  const actor = requireScope(viewer, 'capture')
  const { content, mediaType, title, source, ...rest } = parse(input, given)
  if (content.byteLength === 0) throw refused('invalid', 'html', 'There is no page in this.')
  if (content.byteLength > CAPTURE_LIMIT) throw refused('too-large', 'html', 'The page is larger than 30 MB.')
  const stated = rest.url || savedPage(new TextDecoder().decode(content.subarray(0, 8192)))?.url
  if (!stated) throw refused('invalid', 'url', 'Say where the page is, in the field url.')
  const url = canonicalUrl(stated)
  if (!url) throw refused('invalid', 'url', 'This is not a web address. It starts with https:// or http://.')
  return db().transaction(async (tx) => {
    const { importId, itemIds } = await requestImport(tx, {
      kind: 'capture',
      label: title || url,
      requestedBy: actor.userId,
      items: [
        {
          url,
          given: source ? { source } : {},
          content: { bytes: content, mediaType: mediaType ?? 'text/html' },
        },
      ],
    })
    const by = actor.kind === 'token' ? { token: actor.tokenId } : {}
    await audit(tx, actor, 'import.asked', { type: 'import', id: importId }, { capture: url, ...by })
    return { importId, itemId: itemIds[0] ?? '' }
  })
}

function refused(code: 'invalid' | 'too-large', field: string, message: string): CollateError {
  return new CollateError(code, message, { [field]: message })
}
