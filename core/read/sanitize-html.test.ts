import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHtml } from './parse-html.ts'
import { plainText, sanitizeHtml, sanitizePage } from './sanitize-html.ts'

test.each([
  ['<p class="a" id="b" style="x">Hi <b>there</b></p>', '<p>Hi <b>there</b></p>'],
  ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
  ['<img src="x.png" onerror="alert(1)">', '<img src="https://a.example/x.png">'],
  ['<a href="java\nscript:alert(1)">x</a>', '<a>x</a>'],
  ['<a href="&#106;avascript:alert(1)">x</a>', '<a>x</a>'],
  ['<a href="data:text/html,x">x</a>', '<a>x</a>'],
  ['<a href="/y">x', '<a href="https://a.example/y">x</a>'],
  ['<iframe src="https://b.example"></iframe><form><input>text</form>', 'text'],
  ['<svg><script>x()</script><rect fill="url(https://b.example)"/></svg>', '<svg><rect></rect></svg>'],
  ['1 &lt; 2 & 3', '1 &lt; 2 &amp; 3'],
  ['<p>one<p>two', '<p>one</p><p>two</p>'],
  ['<x-unknown>kept</x-unknown>', 'kept'],
])('%s becomes %s', (html, safe) => {
  expect(sanitizeHtml(html, 'https://a.example/')).toBe(safe)
  expect(sanitizePage(parseHtml(html), 'https://a.example/')).toBe(safe)
})

test('a page is kept as it stands, and what is nested deeper than any text is left out', () => {
  const page = parseHtml(
    `<html><head><title>T</title></head><body onload="x"><p>in</p>${'<div>'.repeat(500)}deep`,
  )
  expect(sanitizePage(page, null)).toBe(`<p>in</p>${'<div>'.repeat(399)}${'</div>'.repeat(399)}`)
})

test('without a base, relative addresses stay relative', () => {
  expect(sanitizeHtml('<a href=" /y ">x</a>', null)).toBe('<a href="/y">x</a>')
})

test('plain text keeps words apart and takes what stands for an image only where there are no words', () => {
  expect(plainText('<p>One</p><p>two<br>three &amp; <b>f</b>our</p><script>x</script>')).toBe(
    'One two three & four',
  )
  expect(plainText('<img alt="A ship">')).toBe('A ship')
  expect(plainText('<img alt="A ship">Words')).toBe('Words')
})

test('whatever comes in, nothing active comes out, and every element is closed', () => {
  const piece = fc.constantFrom(
    '<script>',
    '</script>',
    '<svg>',
    '<math>',
    '<style>',
    '<img src=',
    'javascript:x',
    ' onerror=',
    '"',
    "'",
    '>',
    '<a href="',
    '<!--',
    '-->',
    '<![CDATA[',
    '&lt;',
    '<p>',
    '</p>',
    '<title>',
    '<noscript>',
    '<table>',
    '<iframe>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
      const html = pieces.join('')
      const base = 'https://a.example/'
      for (const safe of [sanitizeHtml(html, base), sanitizePage(parseHtml(html), base)]) {
        expect(safe).not.toMatch(/<\s*(?:script|style|iframe|object|form|input|noscript|title|math)\b/i)
        expect(safe).not.toMatch(/<[^>]*\son\w+\s*=|(?:href|src)="\s*javascript:/i)
        const tags = [...safe.matchAll(/<(\/?)([a-z]+)[^>]*>/g)].filter(([, , name]) => name !== 'img')
        expect(tags.filter(([, end]) => end).length * 2).toBe(tags.length)
      }
    }),
  )
})
