import { cleanText } from './clean-text.ts'

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'script style noscript template svg math iframe object embed button input select textarea canvas audio video map head title'.split(
    ' ',
  ),
)
const ELEMENT = 1
const TEXT = 3

/**
 * The words of a page or a part of it, paragraphs separated by a blank line, line breaks kept where the page asks
 * for them. Walks without recursion: a page may be nested deeper than the stack.
 */
export function htmlText(root: Node): string {
  const out: string[] = []
  let line = ''
  let preformatted = 0
  const flush = (separator: string) => {
    if (line.trim()) out.push(line, separator)
    line = ''
  }
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT)
      line += preformatted ? node.textContent : collapse(node.textContent ?? '', line)
    if (node.nodeType !== ELEMENT) return false
    const name = node.nodeName.toLowerCase()
    if (SILENT.has(name)) return false
    if (name === 'br') flush(line.trim() ? '\n' : '\n\n')
    if (name === 'td' || name === 'th') line += line ? ' ' : ''
    else if (BLOCKS.has(name)) flush('\n\n')
    if (name === 'pre') preformatted++
    return true
  }
  const leave = (node: Node) => {
    const name = node.nodeName.toLowerCase()
    if (name === 'pre') preformatted--
    if (BLOCKS.has(name) && name !== 'td' && name !== 'th') flush('\n\n')
  }
  walk(root, enter, leave)
  flush('')
  return cleanText(joined(out))
}

function collapse(words: string, before: string): string {
  const single = words.replace(/[ \t\r\n\f]+/g, ' ')
  return before === '' || /\s$/.test(before) ? single.replace(/^ /, '') : single
}

/** A break that follows another one makes a paragraph. */
function joined(parts: string[]): string {
  return parts.map((part) => (part.trim() ? part.trim() : part)).join('')
}

function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void) {
  let node: Node | null = root
  while (node) {
    const child: Node | null = enter(node) ? node.firstChild : null
    if (child) {
      node = child
      continue
    }
    if (node.nodeType === ELEMENT) leave(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node)
    }
    node = node && node !== root ? node.nextSibling : null
  }
}
