import { ReadError } from './report.ts'

/** An entity that is longer, or all of them together when used, is no shorthand but an attack. */
const MAX_ENTITY = 2_000
const MAX_EXPANDED = 1_000_000
const ENTITY = /<!ENTITY\s+([\w.:-]{1,64})\s+(?:"([^"]*)"|'([^']*)')\s*>/g
const REFERENCE = /&([\w.:-]{1,64});/g
const PREDEFINED = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/**
 * Takes the document type out of an XML document and gives what its own entities stand for. Entities from elsewhere
 * are never loaded.
 * @throws ReadError `entities` where an entity holds others, is very long, or is used until the text bursts.
 */
export function documentType(document: string): { xml: string; expand: (text: string) => string } {
  const start = startOfDeclaration(document)
  if (start === null) return { xml: document, expand: (text) => text }
  const end = endOfDeclaration(document, start)
  const entities = declaredEntities(document.slice(start, end))
  const xml = document.slice(0, start) + document.slice(end)
  let spent = 0
  const expand = (text: string) =>
    text.replace(REFERENCE, (reference, name) => {
      const value = entities.get(name)
      if (value === undefined) return reference
      spent += value.length
      if (spent > MAX_EXPANDED) throw refused()
      return value
    })
  return { xml, expand: entities.size ? expand : (text) => text }
}

function declaredEntities(doctype: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) {
    const value = double ?? single ?? ''
    const nested = [...value.matchAll(REFERENCE)].some(([, inner = '']) => !PREDEFINED.has(inner))
    if (nested || value.length > MAX_ENTITY) throw refused()
    found.set(name, value)
  }
  return found
}

/** Only what may come before a document type is passed over: white space, comments, instructions. */
function startOfDeclaration(document: string): number | null {
  for (let i = 0; i < document.length; ) {
    if (/\s|\ufeff/.test(document.charAt(i))) i++
    else if (document.startsWith('<!--', i)) i = past(document, '-->', i)
    else if (document.startsWith('<?', i)) i = past(document, '?>', i)
    else return /^<!doctype\b/i.test(document.slice(i, i + 10)) ? i : null
  }
  return null
}

/** Past the `>` of a declaration, which may hold others between brackets and any sign between quotation marks. */
function endOfDeclaration(document: string, start: number): number {
  let quote = ''
  let brackets = 0
  for (let i = start; i < document.length; i++) {
    const sign = document.charAt(i)
    if (!quote && document.startsWith('<!--', i)) i = past(document, '-->', i) - 1
    else if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '[') brackets++
    else if (sign === ']') brackets--
    else if (sign === '>' && brackets <= 0) return i + 1
  }
  return past(document, '>', start)
}

/** The place after the next `end`, or the end of the document. */
function past(document: string, end: string, from: number): number {
  const at = document.indexOf(end, from)
  return at < 0 ? document.length : at + end.length
}

function refused(): ReadError {
  return new ReadError('entities', 'This document defines entities that would multiply. It is not read.')
}
