import { limitedBody } from '#app/_lib/limited-body.ts'
import { CollateError } from '#server/errors.ts'
import { CAPTURE_LIMIT } from '#server/imports/capture-page.ts'

/** What surrounds a page in a form or in JSON, where quotation marks and line ends grow. */
const ROOM = 10 * 1024 * 1024

type Sent = { content: Uint8Array; url?: string; title?: string; source?: string; mediaType?: string }

/**
 * The page in a request: JSON `{url, html, title?, source?}`; a form with these fields, where the page may be a file,
 * as SingleFile sends it, under any name; or the page itself, with its address in the query.
 * @throws CollateError `too-large` as soon as too much has come, `invalid` for what is none of these.
 */
export async function readCapture(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? ''
  const query = new URL(request.url).searchParams
  const body = await new Response(limitedBody(request, CAPTURE_LIMIT + ROOM, tooLarge)).bytes()
  const about = (value: (name: string) => unknown) => ({
    url: text(value('url')) ?? query.get('url') ?? undefined,
    title: text(value('title')) ?? query.get('title') ?? undefined,
    source: text(value('source')) ?? query.get('source') ?? undefined,
  })
  if (/\bjson\b/i.test(type)) {
    const sent: unknown = parseJson(body)
    const value = (name: string): unknown => Object(sent)[name]
    const html = text(value('html'))
    return {
      ...about(value),
      content: new TextEncoder().encode(html ?? ''),
      mediaType: 'text/html; charset=utf-8',
    }
  }
  if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    const form = await readForm(body, type)
    const file = [...form.values()].find((value) => value instanceof File)
    const html = text(form.get('html'))
    return {
      ...about((name) => form.get(name)),
      content: file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(html ?? ''),
      mediaType: file ? file.type : 'text/html; charset=utf-8',
    }
  }
  return { ...about(() => undefined), content: body, mediaType: type }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    throw new CollateError('invalid', 'This is not JSON.')
  }
}

async function readForm(body: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(new Blob([new Uint8Array(body)]), {
      headers: { 'content-type': type },
    }).formData()
  } catch {
    throw new CollateError('invalid', 'This form cannot be read.')
  }
}

function tooLarge(): CollateError {
  return new CollateError('too-large', 'The page is larger than 30 MB.')
}
