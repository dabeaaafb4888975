import { escapeAttribute, escapeText } from 'entities'
import { Parser } from 'htmlparser2'
import { cleanLine } from './clean-text.ts'
import { type Attribute, ELEMENT, type PageDocument, type PageNode, TEXT, walk } from './page-node.ts'
import { safeUrl } from './safe-url.ts'

const words = (list: string) => new Set(list.split(' '))

const TAGS = words(
  'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main map area mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr audio video svg g path circle ellipse line polygon polyline rect',
)
const VOID = words('area br col hr img source wbr')
/** Elements that go with everything in them: what they hold is not for reading. */
const SILENT = words(
  'script style iframe object embed applet frame frameset noframes noembed noscript template title head textarea select option datalist xmp plaintext canvas',
)
const BREAKS = words(
  'address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul',
)
/** Attributes that neither act, nor name (no id, no class), nor style across the page. */
const ATTRIBUTES = words(
  'abbr align alt axis bgcolor border cellpadding cellspacing char charoff charset checked cite color cols colspan compact controls coords datetime dir disabled headers height high href hreflang hspace ismap label lang loop low max maxlength media min multiple noshade nowrap open optimum preload rel rev reversed rows rowspan rules scope shape size span src start summary title type valign value vspace width xml:lang baseprofile cx cy d fill points r rx ry stroke stroke-width transform version viewbox x x1 x2 xmlns y y1 y2',
)
const ADDRESSES = words('href src cite')
/** In a drawing's attributes a value can be fetched from elsewhere. */
const FETCHES = /url\s*\(/i
/** Deeper than any text; the rest of a text that is nested deeper is left out. */
const DEPTH = 400

/**
 * HTML of a feed or a page with only what is for reading: elements and attributes on a list, addresses of http, https,
 * mailto and tel, made absolute. Everything is written anew, with its elements closed, so that no markup passes
 * through as it came; scripts, styles, frames, forms and event handlers are gone.
 * @param base what relative addresses stand against, null where it is not known.
 */
export function sanitizeHtml(html: string, base: string | null): string {
  const { writer, result } = writing(base)
  for (const name of reading(html, writer).reverse()) writer.close(name)
  return result()
}

/** The same for a page that was taken apart already. */
export function sanitizePage(page: PageDocument, base: string | null): string {
  const { writer, result } = writing(base)
  let depth = 0
  const enter = ({ nodeType, localName: tag, attributes, data }: PageNode) => {
    if (nodeType === TEXT) writer.text(data)
    if (nodeType !== ELEMENT || depth > DEPTH) return false
    const name = localName(tag)
    if (SILENT.has(name)) return false
    writer.open(name, attributes)
    depth++
    return true
  }
  walk(page.documentElement, enter, (node) => {
    writer.close(localName(node.localName))
    depth--
  })
  return result()
}

/** What is read, written anew. */
function writing(base: string | null): { writer: Reader; result: () => string } {
  const out: string[] = []
  const writer: Reader = {
    open(name, attributes) {
      if (TAGS.has(name)) out.push(`<${name}${written(attributes, base)}>`)
    },
    close(name) {
      if (TAGS.has(name) && !VOID.has(name)) out.push(`</${name}>`)
    },
    text: (text) => out.push(escapeText(text)),
  }
  return { writer, result: () => out.join('').trim() }
}

/** The words of HTML on one line, without those that are not for reading; what stands for images where there are none. */
export function plainText(html: string): string {
  const out: string[] = []
  const instead: string[] = []
  const space = (name: string) => {
    if (BREAKS.has(name)) out.push(' ')
  }
  reading(html, {
    open(name, attributes) {
      space(name)
      const alt = attributes.find((attribute) => attribute.name === 'alt')?.value
      if (name === 'img' && alt) instead.push(alt)
    },
    close: space,
    text: (text) => out.push(text),
  })
  return cleanLine(out.join('')) || cleanLine(instead.join(' '))
}

type Attributes = readonly Pick<Attribute, 'name' | 'value'>[]
type Reader = {
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** Walks over HTML without silent elements; returns the elements that were still open where it stopped. */
function reading(html: string, reader: Reader): string[] {
  const open: string[] = []
  let silent = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag)
        open.push(name)
        if (SILENT.has(name)) silent++
        if (!silent)
          reader.open(
            name,
            Object.entries(attributes).map(([name, value]) => ({ name, value })),
          )
        if (open.length > DEPTH) parser.pause()
      },
      onclosetag(tag) {
        const name = localName(tag)
        if (open.at(-1) !== name) return // of a tag that broke off before its end
        open.pop()
        if (!silent) reader.close(name)
        if (SILENT.has(name)) silent--
      },
      ontext(text) {
        if (!silent) reader.text(text)
      },
    },
    { recognizeCDATA: true, recognizeSelfClosing: true },
  )
  parser.write(html)
  if (open.length <= DEPTH) parser.end()
  return open.filter((name) => !SILENT.has(name))
}

/** `h:div` in XHTML with a prefix is a div. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function written(attributes: Attributes, base: string | null): string {
  let out = ''
  for (const { name, value } of attributes) {
    if (!ATTRIBUTES.has(name)) continue
    const kept = ADDRESSES.has(name) ? safeUrl(value, base) : FETCHES.test(value) ? null : value
    if (kept !== null) out += ` ${name}="${escapeAttribute(kept)}"`
  }
  return out
}
