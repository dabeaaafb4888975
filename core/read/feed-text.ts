import { escapeText } from 'entities'
import { cleanLine } from './clean-text.ts'
import type { XmlElement } from './feed-xml.ts'
import { plainText, sanitizeHtml } from './sanitize-html.ts'

/** A text of a feed before it is shown: words, or HTML that is still as it came. */
export type FeedText = { html: boolean; value: string; base: string | null }

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--|<!\[CDATA\[/i
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i

/**
 * What a text element holds. Atom says in `type` (and `mode`, in 0.3) what it is; RSS does not, so that markup and
 * entities in it are taken for HTML, as its readers do.
 */
export function feedText(element: XmlElement, declared: boolean): FeedText {
  const { attributes, base } = element
  const type = (attributes.type ?? '').toLowerCase().trim()
  const mode = (attributes.mode ?? '').toLowerCase()
  const markup = element.children.length > 0
  if (mode === 'base64' || (!markup && isBinary(type)))
    return { html: true, value: fromBase64(element.text), base }
  if (markup && !(type === 'html' && mode !== 'xml' && ENTITY.test(element.inner)))
    return { html: true, value: wrapped(element, type).inner, base }
  if (markup) return { html: true, value: gathered(element), base }
  const value = element.text
  if (/xhtml|xml$/.test(type) && mode !== 'escaped') return { html: true, value: escapeText(value), base }
  if (/html/.test(type)) return { html: true, value, base }
  return { html: !declared && (TAG.test(value) || ENTITY.test(value)), value, base }
}

/** As HTML that is safe to show; null where nothing is left. */
export function shownHtml({ html, value, base }: FeedText): string | null {
  return (html ? sanitizeHtml(value, base) : escapeText(value.trim())) || null
}

/** As words on one line; null where there are none. */
export function shownWords({ html, value }: FeedText): string | null {
  return (html ? plainText(value) : cleanLine(value)) || null
}

/** The one div of XHTML in Atom is no part of the text (RFC 4287, 3.1.1.3). */
function wrapped(element: XmlElement, type: string): XmlElement {
  const [child, ...others] = element.children
  const single = type === 'xhtml' && others.length === 0 && element.text.trim() === ''
  return single && child && /^(?:.*:)?div$/.test(child.name) ? child : element
}

function isBinary(type: string): boolean {
  return /^(?:application|image|audio|video)\//.test(type) && !/xml|html|json/.test(type)
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(
      Uint8Array.from(atob(text.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0)),
    )
  } catch {
    return text
  }
}

/** Escaped HTML inside a needless element: the words of all levels, in order of nesting. */
function gathered(element: XmlElement): string {
  const parts: string[] = []
  const open = [element]
  for (let node = open.pop(); node; node = open.pop()) {
    parts.push(node.text)
    open.push(...node.children.toReversed())
  }
  return parts.join('').trim()
}
