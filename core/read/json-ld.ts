/** What structured data (schema.org in JSON-LD) says of the article on a page. */
export type StructuredData = {
  headline: string | null
  authors: string[]
  published: string | null
  modified: string | null
  publisher: string | null
  language: string | null
  url: string | null
  body: string | null
}

type Node = Record<string, unknown>

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting|Review|Recipe)$/
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'subjectOf']
/** Deeper nesting than any page has; stops hostile input from exhausting the stack. */
const DEPTH = 8

/** Reads every block of JSON-LD on a page; the first node that is an article speaks. Broken blocks are passed over. */
export function structuredData(blocks: string[]): StructuredData | null {
  const nodes = blocks.flatMap((block) => flatten(parsed(block), 0))
  const article = nodes.find((node) => types(node).some((type) => ARTICLE.test(type)))
  const page = article ?? nodes.find((node) => types(node).includes('WebPage') && node.datePublished)
  if (!page) return null
  const byId = new Map(nodes.map((node) => [text(node['@id']), node]))
  return {
    headline: text(page.headline) ?? (article ? text(page.name) : null),
    authors: list(page.author ?? page.creator).flatMap((author) => personName(author, byId)),
    published: text(page.datePublished) ?? text(page.dateCreated) ?? text(page.uploadDate),
    modified: text(page.dateModified),
    publisher: list(page.publisher).flatMap((publisher) => personName(publisher, byId))[0] ?? null,
    language: text(page.inLanguage),
    url: text(page.url),
    body: text(page.articleBody),
  }
}

function parsed(block: string): unknown {
  const json = block.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g,
    '',
  )
  try {
    return JSON.parse(json)
  } catch {
    return repaired(json)
  }
}

/** Raw line breaks inside strings are the most common fault of hand-made JSON-LD. */
function repaired(json: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault to mend
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'))
  } catch {
    return null
  }
}

function flatten(value: unknown, depth: number): Node[] {
  if (depth > DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isNode(value)) return []
  return [value, ...NESTED.flatMap((name) => flatten(value[name], depth + 1))]
}

function types(node: Node): string[] {
  return list(node['@type']).filter((type) => typeof type === 'string')
}

function personName(value: unknown, byId: Map<string | null, Node>): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((item) => personName(item, byId))
  if (!isNode(value)) return []
  const node = value.name ? value : (byId.get(text(value['@id'])) ?? value)
  return list(node.name).filter((name) => typeof name === 'string')
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (isNode(first)) return text(first.name ?? first['@value'] ?? first['@id'])
  return typeof first === 'string' && first.trim() ? first.trim() : null
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
