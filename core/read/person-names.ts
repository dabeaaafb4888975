import { decodeHTMLStrict } from 'entities'
import { cleanLine } from './clean-text.ts'

const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|texte|article|review|content|created|medically reviewed)\s+)?by\b\s*:?\s*|^(?:authors?|autor(?:en)?|auteurs?|writer|作者|著者|文)\s*[:：/]\s*/iu
/** In other languages, only before a first and a last name: "Von" may also open a name. */
const BY_ELSEWHERE = /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)\s+(?=\p{Lu}\p{L}+\s+\p{Lu})/u
/** What follows a name on a byline: another column, a date, a place, what else was done to the text. */
const AFTER =
  /\s*(?:[|•·⋅∙●►»>]|\s[–—-]\s|,?\s+(?:on|am|le|el)\s+(?=\p{L}{3,9}\.?,?\s+\d|\d)|,?\s*\b(?:published|updated|posted|last updated|last modified|reviewed|edited|medically|fact[- ]checked|min(?:ute)? read|read more|see full bio|follow|view (?:all|profile|bio)|contributor since|is an?|in the)\b|,?\s+\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|[\s,(]+\d{1,2}(?:[./:-]|\s*\p{L}|\s+min)|[\s,(]+\d{4}).*$/isu
/** A date before the name. */
const DATE =
  /^(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,9}\.?\s+\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})[\s|•·,–-]*/u
const NO_NAME =
  /^(?:admin(?:istrator)?|author|authors|articles?|posts?|by|share|follow|read|more|about|contact|home|login|subscribe|comments?|view|posted|written|published|updated|date|all|see|the|a|an|this|our|your|editor's|website|unknown|none|null|undefined|guest|category|topic|tags?|user|default|super user|webmaster)(?:$|\s(?:full|more|all|bio|posts?|articles?|us|me|on|in|the|this|it|author|profile|here)\b.*$)/i
const MAX_NAME = 80
const MAX_WORDS = 9

/**
 * A name as a byline gives it, without "By", dates and what else stands on the line.
 * @returns null where the words are no name: addresses, sentences, buttons.
 */
export function byName(words: string): string | null {
  const whole = cleanLine(decodeHTMLStrict(words.slice(0, 300)))
  if (/https?:|www\.|@/.test(whole)) return null
  const line = whole.replace(DATE, '').replace(BY, '').replace(BY_ELSEWHERE, '')
  const name = line
    .replace(AFTER, '')
    .replace(/[\s,;:.|/&]+$|^[\s,;:|/&]+/gu, (edge) => (edge === '.' ? edge : ''))
  if (name.length < 2 || name.length > MAX_NAME || name.split(' ').length > MAX_WORDS) return null
  if (/[<>{}=?!]|\d{4}/.test(name) || NO_NAME.test(name) || !/\p{L}/u.test(name)) return null
  return name
}

/** A name that was found in running words must also look like one: it begins with a capital, or has none to begin with. */
export function looksLikeName(name: string): boolean {
  return (
    /^(?:\p{Lu}|\p{Lo}|(?:de|von|van|al|el|la|le|di|da|bin|ibn|mc)\s)/u.test(name) &&
    name.split(' ').filter((word) => /^\p{Ll}{4,}$/u.test(word)).length < 2
  )
}
