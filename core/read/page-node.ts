export const ELEMENT = 1
export const TEXT = 3
export const COMMENT = 8
export const DOCUMENT = 9

/** An attribute of an element, its name in lower case. */
export class Attribute {
  readonly name: string
  value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value)
  }
}

const NO_ATTRIBUTES: Attribute[] = []

/**
 * An element of a page, a text or a comment in it, or the page itself: as much of the DOM as reading takes, ours and
 * Readability's, under the names that the DOM has for it (https://dom.spec.whatwg.org). One class for all of them,
 * because a walk over nodes of one shape is several times as fast as one over many.
 */
export class PageNode {
  readonly nodeType: number
  /** In lower case; empty for what is no element. */
  readonly localName: string
  /** In upper case; undefined for what is no element. */
  readonly tagName: string | undefined
  readonly attributes: Attribute[]
  /** The words of a text or a comment. */
  data: string
  parentNode: PageNode | null = null
  firstChild: PageNode | null = null
  lastChild: PageNode | null = null
  previousSibling: PageNode | null = null
  nextSibling: PageNode | null = null
  /** What Readability notes on elements; here from the first, so that their shape never changes. */
  readability: unknown = undefined
  _readabilityDataTable: boolean | undefined = undefined
  /** The text in an element once it was asked for. Where an element has it, so have all elements in it. */
  private words: string | null = null

  constructor(nodeType: number, localName: string, data = '') {
    this.nodeType = nodeType
    this.localName = localName
    this.tagName = nodeType === ELEMENT ? upperCase(localName) : undefined
    this.data = data
    this.attributes = nodeType === ELEMENT ? [] : NO_ATTRIBUTES
  }

  get nodeName(): string {
    return this.tagName ?? (this.nodeType === TEXT ? '#text' : '')
  }

  get ownerDocument() {
    return MAKER
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttribute(name: string): boolean {
    for (const attribute of this.attributes) if (attribute.name === name) return true
    return false
  }

  setAttribute(name: string, value: string): void {
    const attribute = this.attributes.find((one) => one.name === name)
    if (attribute) attribute.value = value
    else this.attributes.push(new Attribute(name, value))
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  /** Of the style that is written at an element itself, what tells whether it is shown. */
  get style(): { display: string; visibility: string } | undefined {
    const written = this.getAttribute('style')
    return written === null
      ? undefined
      : { display: lastOf(DISPLAY, written), visibility: lastOf(VISIBILITY, written) }
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): PageNode[] {
    const elements: PageNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === ELEMENT) elements.push(node)
    }
    return elements
  }

  get firstElementChild(): PageNode | null {
    return elementFrom(this.firstChild)
  }

  get nextElementSibling(): PageNode | null {
    return elementFrom(this.nextSibling)
  }

  get previousElementSibling(): PageNode | null {
    let node = this.previousSibling
    while (node && node.nodeType !== ELEMENT) node = node.previousSibling
    return node
  }

  /** All text in an element, or that of a text or comment itself. Kept until something in the element changes. */
  get textContent(): string {
    if (this.nodeType === TEXT || this.nodeType === COMMENT) return this.data
    if (this.words === null) {
      let words = ''
      for (let node = this.firstChild; node; node = node.nextSibling) {
        if (node.nodeType !== COMMENT) words += node.textContent
      }
      this.words = words
    }
    return this.words
  }

  /** The elements of that name in this one, in the order of the page. */
  getElementsByTagName(name: string): PageNode[] {
    const found: PageNode[] = []
    for (let node = this.firstChild; node; node = nextIn(this, node))
      if (node.localName === name) found.push(node)
    return found
  }

  /** @param names of elements, in lower case, with commas between them: no other selector is known. */
  querySelectorAll(names: string): PageNode[] {
    if (!names.includes(',')) return this.getElementsByTagName(names)
    const wanted = new Set(names.toLowerCase().split(','))
    const found: PageNode[] = []
    for (let node = this.firstChild; node; node = nextIn(this, node))
      if (wanted.has(node.localName)) found.push(node)
    return found
  }

  contains(other: PageNode): boolean {
    let node: PageNode | null = other
    while (node && node !== this) node = node.parentNode
    return node === this
  }

  appendChild(node: PageNode): PageNode {
    node.remove()
    node.parentNode = this
    node.previousSibling = this.lastChild
    if (this.lastChild) this.lastChild.nextSibling = node
    else this.firstChild = node
    this.lastChild = node
    this.changed()
    return node
  }

  replaceChild(node: PageNode, old: PageNode): PageNode {
    if (node === old) return old
    node.remove()
    node.parentNode = this
    node.previousSibling = old.previousSibling
    node.nextSibling = old.nextSibling
    if (old.previousSibling) old.previousSibling.nextSibling = node
    else this.firstChild = node
    if (old.nextSibling) old.nextSibling.previousSibling = node
    else this.lastChild = node
    old.parentNode = null
    old.previousSibling = null
    old.nextSibling = null
    this.changed()
    return old
  }

  removeChild(node: PageNode): PageNode {
    node.remove()
    return node
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this
    if (!parentNode) return
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else parentNode.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else parentNode.lastChild = previousSibling
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
    parentNode.changed()
  }

  /** A copy with all that is in it, without Readability's notes. */
  copy(): PageNode {
    const copy = new PageNode(this.nodeType, this.localName, this.data)
    for (const attribute of this.attributes) copy.attributes.push(attribute.cloneNode())
    for (let node = this.firstChild; node; node = node.nextSibling) copy.appendChild(node.copy())
    return copy
  }

  /**
   * What an element holds, for putting it back or into another one. Readability keeps a page's markup aside, to begin
   * anew from it; a copy of the nodes does as well, and need not be written and read again.
   */
  get innerHTML(): PageNode {
    return this.copy()
  }

  set innerHTML(kept: PageNode) {
    while (this.lastChild) this.lastChild.remove()
    for (let node = kept.firstChild; node; node = node.nextSibling) this.appendChild(node.copy())
  }

  private changed(): void {
    let node: PageNode | null = this
    while (node && node.words !== null) {
      node.words = null
      node = node.parentNode
    }
  }
}

/** A page: `html` with a `head` and a `body` in it, whether its markup has them or not. */
export class PageDocument extends PageNode {
  readonly documentElement = new PageNode(ELEMENT, 'html')
  readonly head = new PageNode(ELEMENT, 'head')
  readonly body = new PageNode(ELEMENT, 'body')
  /** How many elements it has, and how deep they are nested. */
  size = 0
  depth = 0
  /** Readability makes addresses absolute; nobody looks at them, but they cost less where they can be. */
  readonly baseURI = 'https://page.invalid/'
  readonly documentURI = this.baseURI

  constructor() {
    super(DOCUMENT, '')
    this.appendChild(this.documentElement)
    this.documentElement.appendChild(this.head)
    this.documentElement.appendChild(this.body)
  }

  get title(): string {
    return this.head.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  createElement(name: string): PageNode {
    return MAKER.createElement(name)
  }

  createTextNode(data: string): PageNode {
    return MAKER.createTextNode(data)
  }
}

const MAKER = {
  createElement: (name: string) => new PageNode(ELEMENT, name.toLowerCase()),
  createTextNode: (data: string) => new PageNode(TEXT, '', data),
}

/** The node after this one in the order of the page, within `root`: first what is in it, then what follows it. */
export function nextIn(root: PageNode, node: PageNode): PageNode | null {
  return node.firstChild ?? nextAfter(root, node)
}

/** The same without what is in it. */
export function nextAfter(root: PageNode, node: PageNode): PageNode | null {
  let last: PageNode | null = node
  while (last && last !== root) {
    if (last.nextSibling) return last.nextSibling
    last = last.parentNode
  }
  return null
}

/**
 * Goes over a node and all in it, without recursion: a page may be nested deeper than the stack.
 * @param enter says whether to go into a node, @param leave is called for each that was gone into.
 */
export function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean,
  leave: (node: PageNode) => void,
): void {
  let node: PageNode | null = root
  while (node) {
    const entered = enter(node)
    if (entered && node.firstChild) {
      node = node.firstChild
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

function elementFrom(first: PageNode | null): PageNode | null {
  let node = first
  while (node && node.nodeType !== ELEMENT) node = node.nextSibling
  return node
}

const DISPLAY = /(?:^|;)\s*display\s*:\s*([^;!]*)/gi
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([^;!]*)/gi

function lastOf(property: RegExp, style: string): string {
  return [...style.matchAll(property)].at(-1)?.[1]?.trim().toLowerCase() ?? ''
}

/** Names in upper case as they were met: few, and asked for with every element. */
const UPPER = new Map<string, string>()
const MANY_NAMES = 1_000

function upperCase(name: string): string {
  const known = UPPER.get(name)
  if (known !== undefined) return known
  const upper = name.toUpperCase()
  // Pages may make up names; those of HTML are met first.
  if (UPPER.size < MANY_NAMES) UPPER.set(name, upper)
  return upper
}
