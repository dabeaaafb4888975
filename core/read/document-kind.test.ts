import { expect, test } from 'vitest'
import { charsetOf, documentKind } from './document-kind.ts'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test.each([
  ['html', '<!DOCTYPE html><html><p>x', 'text/html'],
  ['html', '\ufeff<!-- built -->\n<html>'.replace('\ufeff', '\xef\xbb\xbf'), 'text/plain'],
  ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y">', 'application/xhtml+xml'],
  ['html', 'Nothing that tells', 'text/html; charset=utf-8'],
  ['html', 'Words <p>and more', ''],
  ['html', '\xff\xfe<\0h\0t\0m\0l\0>\0', ''],
  ['feed', '<?xml version="1.0"?><rss version="2.0">', 'text/html'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">', ''],
  ['feed', '<rdf:RDF xmlns:rdf="x">', 'application/xml'],
  ['xml', '<?xml version="1.0"?><opml>', 'text/xml'],
  ['json', '{"version": "https://jsonfeed.org/version/1.1"}', 'application/feed+json'],
  ['text', 'The cabinet met on Friday.', 'text/plain'],
  ['text', 'The cabinet met on Friday.', ''],
  ['pdf', '%PDF-1.7\n', 'text/html'],
  ['pdf', '\n\n%PDF-1.4', ''],
  ['zip', 'PK\x03\x04', 'application/octet-stream'],
  ['other', '\x89PNG\r\n', 'text/html'],
  ['other', '\xff\xd8\xff\xe0', ''],
  ['other', 'no signature', 'video/mp4'],
  ['mail', 'From: a@harbor.example\r\nSubject: Works\r\nMIME-Version: 1.0\r\n\r\nText', ''],
])('%s: %j as "%s"', (kind, head, contentType) => {
  expect(documentKind(bytes(head), contentType)).toBe(kind)
})

test('many comments before what is no page take no time', () => {
  const started = performance.now()
  expect(documentKind(bytes(`${'<!---->'.repeat(28)}Words`), '', 'words.txt')).toBe('text')
  expect(performance.now() - started).toBeLessThan(1000)
})

test('nor do many indented lines after what might be the head of a message', () => {
  const started = performance.now()
  const lines = `Note:\r\n${' and so on\r\n'.repeat(26)}\r\nWords.`
  expect(documentKind(bytes(lines), '', 'words.txt')).toBe('text')
  expect(performance.now() - started).toBeLessThan(1000)
})

test('the charset of a Content-Type header', () => {
  expect(charsetOf('text/html; charset="Shift_JIS"')).toBe('Shift_JIS')
  expect(charsetOf('text/html;charset=gb2312; x=y')).toBe('gb2312')
  expect(charsetOf('text/html')).toBeNull()
})
