import { cleanLine } from './clean-text.ts'
import type { XmlElement } from './feed-xml.ts'
import { plainText } from './sanitize-html.ts'

const PEOPLE = [
  'author',
  'atom:author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'media:credit',
  'managingeditor',
  'contributor',
]
const EMAIL = /[^\s<>()"]{1,64}@[^\s<>()"]{1,200}\.[a-z]{2,24}/i

/** Who wrote an entry or a feed, in the words of the first element that says so; an address only where there is no name. */
export function personsNamed(parent: XmlElement): string[] {
  for (const kind of PEOPLE) {
    const people = parent.children.filter(({ name }) => name === kind)
    const named = people.map(person).filter((name) => name !== '')
    if (named.length) return [...new Set(named)]
  }
  return []
}

function person(element: XmlElement): string {
  const part = (name: string) =>
    element.children.find((child) => child.name.replace(/^.*:/, '') === name)?.text ?? ''
  const words = element.children.length ? part('name') || part('email') : element.text
  return personName(words)
}

/** "me@example.com (Ann Writer)", "Ann Writer <me@example.com>" and "Ann Writer" name the same person. */
export function personName(words: string): string {
  const plain = cleanLine(/<[a-z/]/i.test(words) && !EMAIL.test(words) ? plainText(words) : words)
  const name = plain
    .slice(0, 500)
    .replace(EMAIL, '')
    .replace(/[<>]|\(\s*\)|^mailto:/g, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim()
  return name || plain
}
