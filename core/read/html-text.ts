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

/** A paragraph or line; `linked` of its characters stand in links, `end` is what parts it from the next. */
export type Block = { text: string; linked: number; end: '\n' | '\n\n' }

/**
 * The words of a page or a part of it, paragraphs separated by a blank line, line breaks kept where the page asks
 * for them.
 */
export function htmlText(root: Node): string {
  return cleanText(joined(htmlBlocks(root)))
}

/**
 * The same block by block, without the elements that `skip` names. Walks without recursion: a page may be nested
 * deeper than the stack.
 */
export function htmlBlocks(root: Node, skip: (element: Element) => boolean = () => false): Block[] {
  const blocks: Block[] = []
  let line: string[] = []
  let blank = true
  let linked = 0
  let preformatted = 0
  let links = 0
  const flush = (end: Block['end']) => {
    const text = line.join('')
    const last = blocks.at(-1)
    if (text.trim()) blocks.push({ text, linked, end })
    else if (end === '\n\n' && last) last.end = end
    line = []
    blank = true
    linked = 0
  }
  const add = (words: string) => {
    if (!words) return
    line.push(words)
    blank = /\s/.test(words.charAt(words.length - 1))
    if (links) linked += words.length
  }
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? ''
      add(preformatted ? words : collapse(words, blank))
    }
    if (node.nodeType !== ELEMENT) return false
    const name = node.nodeName.toLowerCase()
    if (SILENT.has(name) || (node !== root && skip(node as Element))) return false
    if (name === 'br') flush(line.some((words) => words.trim()) ? '\n' : '\n\n')
    if ((name === 'td' || name === 'th') && line.length) add(' ')
    else if (BLOCKS.has(name) && name !== 'td' && name !== 'th') flush('\n\n')
    if (name === 'pre') preformatted++
    if (name === 'a') links++
    return true
  }
  const leave = (node: Node) => {
    const name = node.nodeName.toLowerCase()
    if (name === 'pre') preformatted--
    if (name === 'a') links--
    if (BLOCKS.has(name) && name !== 'td' && name !== 'th') flush('\n\n')
  }
  walk(root, enter, leave)
  flush('\n')
  return blocks
}

function collapse(words: string, afterBlank: boolean): string {
  const single = words.replace(/[ \t\r\n\f]+/g, ' ')
  return afterBlank ? single.replace(/^ /, '') : single
}

function joined(blocks: Block[]): string {
  return blocks.map(({ text, end }) => text.trim() + end).join('')
}

function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void) {
  let node: Node | null = root
  while (node) {
    const entered = enter(node)
    const child: Node | null = entered ? node.firstChild : null
    if (child) {
      node = child
      continue
    }
    if (entered) leave(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node)
    }
    node = node && node !== root ? node.nextSibling : null
  }
}
