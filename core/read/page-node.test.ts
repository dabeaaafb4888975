import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMENT, ELEMENT, nextAfter, nextIn, PageNode, TEXT, walk } from './page-node.ts'

const element = (name: string, ...children: (PageNode | string)[]) => {
  const node = new PageNode(ELEMENT, name)
  for (const child of children)
    node.appendChild(typeof child === 'string' ? new PageNode(TEXT, '', child) : child)
  return node
}

test('an element knows its text anew when something in it changes', () => {
  const word = element('b', 'two')
  const line = element('p', 'one ', word, new PageNode(COMMENT, '', 'not this'), ' three')
  const part = element('div', line)
  expect(part.textContent).toBe('one two three')
  word.appendChild(element('i', ' and a half'))
  expect(part.textContent).toBe('one two and a half three')
  line.replaceChild(element('b', 'zero'), word)
  expect([part.textContent, line.textContent]).toEqual(['one zero three', 'one zero three'])
  const other = element('div')
  expect(other.textContent).toBe('')
  other.appendChild(line)
  expect([part.textContent, other.textContent]).toEqual(['', 'one zero three'])
})

test('what was kept of an element can be put back, more than once', () => {
  const part = element('div', element('p', 'one'), 'two')
  part.className = 'a'
  const kept = part.innerHTML
  for (let n = 0; n < 2; n++) {
    part.firstElementChild?.setAttribute('class', 'changed')
    part.firstElementChild?.appendChild(element('b', 'more'))
    part.innerHTML = kept
    expect(part.textContent).toBe('onetwo')
    expect(part.firstElementChild?.attributes).toEqual([])
  }
})

test('finds elements by their names, in the order of the page, not itself and nothing after it', () => {
  const part = element('div', element('p', element('a')), element('div', element('h2')), element('a'))
  element('main', part, element('a'))
  const names = (found: PageNode[]) => found.map(({ localName }) => localName)
  expect(names(part.getElementsByTagName('a'))).toEqual(['a', 'a'])
  expect(names(part.querySelectorAll('h2,A,div'))).toEqual(['a', 'div', 'h2', 'a'])
})

test('a style tells whether an element is shown, by what it says last', () => {
  const part = element('p')
  expect(part.style).toBeUndefined()
  part.setAttribute('style', 'color: red; DISPLAY : block; display:None !important;')
  expect(part.style).toEqual({ display: 'none', visibility: '' })
  part.setAttribute('style', 'visibility:hidden')
  expect(part.style).toEqual({ display: '', visibility: 'hidden' })
})

/** Moves, replacements and removals of one of ten elements, each with a text, and a look at one's text. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('append', 'replace', 'remove', 'look'),
    node: fc.nat(9),
    other: fc.nat(9),
  }),
  { maxLength: 60 },
)

test('whatever is moved, every node stands where its neighbours say, and texts are those of what is there', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const nodes = Array.from({ length: 10 }, (_, n) => element(`e${n}`, String(n)))
      for (const { what, node, other } of list) {
        const [a, b] = [nodes[node] as PageNode, nodes[other] as PageNode]
        if (what === 'look') expect(a.textContent).toBe(textOf(a))
        else if (what === 'remove') a.remove()
        else if (b.contains(a)) continue
        else if (what === 'append') a.appendChild(b)
        else if (a.parentNode && !b.contains(a.parentNode)) a.parentNode.replaceChild(b, a)
      }
      for (const node of nodes) {
        expect(node.textContent).toBe(textOf(node))
        const { childNodes } = node
        expect(childNodes.every(({ parentNode }) => parentNode === node)).toBe(true)
        expect(childNodes.map(({ previousSibling }) => previousSibling)).toEqual([
          ...(childNodes.length ? [null] : []),
          ...childNodes.slice(0, -1),
        ])
        expect(node.lastChild).toBe(childNodes.at(-1) ?? null)
        expect(inOrder(node)).toEqual(walked(node))
      }
    }),
  )
})

function textOf(node: PageNode): string {
  return node.nodeType === TEXT ? node.data : node.childNodes.map(textOf).join('')
}

function inOrder(root: PageNode): PageNode[] {
  const found: PageNode[] = []
  for (let node: PageNode | null = root; node; node = nextIn(root, node)) found.push(node)
  expect(nextAfter(root, root)).toBeNull()
  return found
}

function walked(root: PageNode): PageNode[] {
  const found: PageNode[] = []
  const open: PageNode[] = []
  walk(
    root,
    (node) => {
      found.push(node)
      open.push(node)
      return true
    },
    (node) => expect(open.pop()).toBe(node),
  )
  expect(open).toEqual([])
  return found
}
