import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMENT, ELEMENT, type PageNode, TEXT } from './page-node.ts'
import { parseHtml } from './parse-html.ts'

/** A tree as a line: `p.a(words b(more))`. */
function shape(node: PageNode): string {
  if (node.nodeType === TEXT) return node.data
  if (node.nodeType === COMMENT) return `!${node.data}`
  const names = node.attributes.map(({ name, value }) => `.${name}=${value}`).join('')
  const inside = node.childNodes.map(shape).join('|')
  return node.localName + names + (inside ? `(${inside})` : '')
}

const shapes = (html: string) => {
  const { head, body } = parseHtml(html)
  return `${shape(head)} ${shape(body)}`
}

test.each([
  ['', 'head body'],
  ['words', 'head body(words)'],
  ['<p>One<p>two &amp; <b>three</b>', 'head body(p(One)|p(two & |b(three)))'],
  ['<title>T</title><p>x', 'head(title(T)) body(p(x))'],
  [
    '<!doctype html>\n<html><head>\n<meta name=a></head>\n<body class=b><p>x</p></body>\n</html>',
    'head(meta.name=a) body.class=b(p(x))',
  ],
  [
    '<head><title>T</title><div>x</div><link rel=a></head><p>y',
    'head(title(T)|link.rel=a) body(div(x)|p(y))',
  ],
  ['<p>x</p></body></html><p>after</p>', 'head body(p(x)|p(after))'],
  ['<p>x</p><link rel=a><style>b</style>', 'head body(p(x)|link.rel=a|style(b))'],
  ['<body id=a><div>x<body id=b class=c>y</body>z</div>', 'head body.id=a.class=c(div(xyz))'],
  ['<body>x</body><body>y</body>', 'head body(xy)'],
  ['<P CLASS=a class=b dateTime=c>x', 'head body(p.class=a.datetime=c(x))'],
  ['<p>a<!-- b -->c', 'head body(p(a|! b |c))'],
  ['<script>a < b && "<p>"</script>', 'head(script(a < b && "<p>")) body'],
  ['<svg><path d=a /><title>S</title></svg>', 'head body(svg(path.d=a|title(S)))'],
  ['<p>x<div a', 'head body(p(x)|div)'],
])('%s', (html, expected) => {
  expect(shapes(html)).toBe(expected)
})

test('the title is that of the page, not of a drawing on it', () => {
  expect(parseHtml('<svg><title>Drawing</title></svg>').title).toBe('')
  expect(parseHtml('<title>The page &amp; more</title><svg><title>Drawing</title></svg>').title).toBe(
    'The page & more',
  )
})

test('knows its size and depth, and refuses what is nested deeper than any page is', () => {
  const page = parseHtml(`<body>${'<div>'.repeat(50)}<br><br>`)
  expect([page.size, page.depth]).toEqual([53, 51])
  for (const name of ['div', 'path', 'li']) {
    const end = name === 'li' ? '<ul>' : ''
    expect(() => parseHtml(`<svg></svg>${`<${name}>${end}`.repeat(5_000)}`)).toThrow('deeper')
  }
})

test('whatever comes in, all of it is in the body or the head, and everything has its place', () => {
  const piece = fc.constantFrom(
    ...'<html>|<head>|<body>|</body>|</head>|</html>|<p>|</p>|<div a=1>|</div>|<b>|</b>|<title>|</title>|<svg>|</svg>|<br>|<table>|<tr>|<td>|<meta a=b>|<!-- c -->|x|&amp;|<script>|</script>|<'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const page = parseHtml(pieces.join(''))
      expect(page.childNodes).toEqual([page.documentElement])
      expect(page.documentElement.childNodes).toEqual([page.head, page.body])
      for (const node of page.querySelectorAll('html,head,body')) {
        expect([page.documentElement, page.head, page.body]).toContain(node)
      }
      expect(page.head.children.every(({ nodeType }) => nodeType === ELEMENT)).toBe(true)
      expect(page.head.childNodes.every(({ nodeType }) => nodeType === ELEMENT)).toBe(true)
    }),
  )
})
