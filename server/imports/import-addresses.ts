import { z } from 'zod'
import { canonicalUrl } from '#core/read/canonical-url.ts'
import { db } from '#db/client.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { URL_LIMIT } from '#server/ingest/limits.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { requestImport } from './request-import.ts'
import { LIST_LIMIT } from './types.ts'

const input = z.object({ addresses: z.string().max(LIST_LIMIT * URL_LIMIT, 'This list is too long.') })
/** As many wrong lines as are worth naming at once. */
const MOST_NAMED = 3

/**
 * Asks for a list of addresses to be brought in, one a line. An address that stands there twice is brought once.
 * @param given `addresses`. @throws CollateError `invalid`, naming the lines that are no addresses.
 */
export async function importAddresses(
  viewer: Viewer,
  given: unknown,
): Promise<{ importId: string; count: number }> {
  const user = requireUser(viewer)
  const urls = addressesIn(parse(input, given).addresses)
  const [first = ''] = urls
  const label = urls.length === 1 ? first : `${urls.length} addresses`
  return db().transaction(async (tx) => {
    const items = urls.map((url) => ({ url }))
    const { importId } = await requestImport(tx, {
      kind: 'addresses',
      label,
      requestedBy: user.userId,
      items,
    })
    await audit(tx, user, 'import.asked', { type: 'import', id: importId }, { addresses: urls.length })
    return { importId, count: urls.length }
  })
}

function addressesIn(text: string): string[] {
  const lines = text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter(Boolean)
  const urls = new Set<string>()
  const wrong: string[] = []
  for (const line of lines) {
    const url = line.length <= URL_LIMIT ? canonicalUrl(line) : null
    if (url) urls.add(url)
    else wrong.push(line)
  }
  if (wrong.length > 0) {
    const named = wrong.slice(0, MOST_NAMED).map((line) => `“${line.slice(0, 80)}”`)
    const others = wrong.length > MOST_NAMED ? ` and ${wrong.length - MOST_NAMED} more` : ''
    throw refused(
      `Not a web address: ${named.join(', ')}${others}. Each line is one address that starts with https:// or http://.`,
    )
  }
  if (urls.size === 0) throw refused('Give at least one address, one a line.')
  if (urls.size > LIST_LIMIT)
    throw refused(`These are more than ${LIST_LIMIT} addresses. Please give them in parts.`)
  return [...urls]
}

function refused(message: string): CollateError {
  return new CollateError('invalid', message, { addresses: message })
}
