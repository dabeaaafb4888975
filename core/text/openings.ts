/**
 * What the matches of a regular expression can begin with, read from its source, so that a text is searched only where
 * one can begin. Characters are taken by kind: each ASCII letter without regard to case, figures, white space, all else.
 * What is too wide or not known here stands for anything, which costs time and never a match.
 */

/** So many characters of a beginning are told apart. */
export const DEPTH = 3

const DIGIT = 26
const SPACE = 27
const OTHER = 28
export const KINDS = 29

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 48 && code <= 57) return DIGIT
  return code === 32 || (code >= 9 && code <= 13) ? SPACE : OTHER
})

/** The kind of a character by its code. Characters that a pattern without regard to case takes for one are of one kind. */
export function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER
  if (code === 0x17f) return 18 // a long s
  if (code === 0x212a) return 10 // the Kelvin sign
  return /\s/.test(String.fromCharCode(code)) ? SPACE : OTHER
}

/** Beginnings so far, a character a kind: the `open` go on with what comes next in the pattern, the `closed` with anything. */
type Begun = { open: ReadonlySet<string>; closed: ReadonlySet<string> }

const NOTHING: Begun = { open: new Set(['']), closed: new Set() }
const ANYTHING: Begun = { open: new Set(), closed: new Set(['']) }
const ALL = new Set(Array.from({ length: KINDS }, (_, kind) => kind))
/** Classes wider than this stand for anything, and so do ranges of more characters. */
const MOST_KINDS = 12
const WIDEST_RANGE = 1000

const either = (a: Begun, b: Begun): Begun => ({
  open: new Set([...a.open, ...b.open]),
  closed: new Set([...a.closed, ...b.closed]),
})

function follow(first: Begun, next: Begun): Begun {
  if (first === NOTHING) return next
  const open = new Set<string>()
  const closed = new Set(first.closed)
  for (const head of first.open) {
    for (const tail of next.open) open.add((head + tail).slice(0, DEPTH))
    for (const tail of next.closed) closed.add((head + tail).slice(0, DEPTH))
  }
  return { open, closed }
}

const ofKinds = (kinds: ReadonlySet<number>): Begun =>
  kinds.size > MOST_KINDS
    ? ANYTHING
    : { open: new Set([...kinds].map((kind) => String.fromCharCode(kind))), closed: new Set() }

const ofCharacter = (character: string) => ofKinds(new Set([kindOf(character.charCodeAt(0))]))

/** Any number of them, or none. */
function repeated(one: Begun): Begun {
  let some = NOTHING
  for (let i = 0; i < DEPTH; i++) some = either(NOTHING, follow(one, some))
  return some
}

/** The beginnings that all matches of a pattern have, as lists of up to `DEPTH` kinds; anything follows the shorter. */
export function openingsOf(source: string): number[][] {
  const { open, closed } = readAlternatives({ source, at: 0 })
  return [...new Set([...open, ...closed])].map((kinds) => Array.from(kinds, (kind) => kind.charCodeAt(0)))
}

type Cursor = { readonly source: string; at: number }

const LOOK = /\(\?<?[=!]/y
const GROUP = /\((?:\?:|\?<[^=!>]+>|(?!\?))/y
const BAR = /\|/y
const END = /\)/y
const NO_GROUP = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[^()|\\[])+/sy
const QUANTIFIER = /(?:([*?])|(\+)|\{(\d+)(?:,\d*)?\})\??/y
const ESCAPE = /\\(?:u([\da-fA-F]{4})|p\{[^}]*\}|P\{[^}]*\}|k<[^>]*>|.)/y
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y
const MEMBER = /(\\u[\da-fA-F]{4}|\\[pP]\{[^}]*\}|\\.|.)(?:-(\\u[\da-fA-F]{4}|\\.|[^\]]))?/gsu

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.source)
  if (found) cursor.at = pattern.lastIndex
  return found
}

/** Whether nothing that comes next is of account any more. */
function isWhole({ open }: Begun): boolean {
  for (const head of open) if (head.length < DEPTH) return false
  return true
}

/** Goes on to the end of an alternative. */
function pass(cursor: Cursor): void {
  for (let depth = 0; cursor.at < cursor.source.length; cursor.at++) {
    take(cursor, NO_GROUP)
    const character = cursor.source.charAt(cursor.at)
    if (depth === 0 && (character === '|' || character === ')')) return
    if (character === '(') depth++
    if (character === ')') depth--
  }
}

function readAlternatives(cursor: Cursor): Begun {
  const first = readSequence(cursor)
  if (cursor.source.charAt(cursor.at) !== '|') return first
  const [open, closed] = [new Set(first.open), new Set(first.closed)]
  while (take(cursor, BAR)) {
    const next = readSequence(cursor)
    for (const head of next.open) open.add(head)
    for (const head of next.closed) closed.add(head)
  }
  return { open, closed }
}

function readSequence(cursor: Cursor): Begun {
  let begun = NOTHING
  for (;;) {
    const character = cursor.source.charAt(cursor.at)
    if (character === '' || character === '|' || character === ')') return begun
    if (isWhole(begun)) {
      pass(cursor)
      return begun
    }
    const one = readOne(cursor)
    const quantifier = take(cursor, QUANTIFIER)
    const [, free, , least] = quantifier ?? []
    if (!quantifier) begun = follow(begun, one)
    else if (free === '?') begun = follow(begun, either(NOTHING, one))
    else begun = follow(begun, free || least === '0' ? repeated(one) : follow(one, repeated(one)))
  }
}

function readOne(cursor: Cursor): Begun {
  // What looks ahead or behind takes no character.
  if (take(cursor, LOOK)) {
    do pass(cursor)
    while (take(cursor, BAR))
    take(cursor, END)
    return NOTHING
  }
  if (take(cursor, GROUP)) {
    const inside = readAlternatives(cursor)
    take(cursor, END)
    return inside
  }
  const members = take(cursor, CLASS)
  if (members) return members[1] ? ANYTHING : ofClass(members[2] ?? '')
  const [escaped] = take(cursor, ESCAPE) ?? []
  if (escaped) return /^\\b$/i.test(escaped) ? NOTHING : ofKinds(kindsOfEscape(escaped) ?? ALL)
  const character = cursor.source.charAt(cursor.at++)
  if (character === '(') throw new Error(`A group that is not known here: ${cursor.source}`)
  if (character === '^' || character === '$') return NOTHING
  return character === '.' ? ANYTHING : ofCharacter(character)
}

/** The kinds that an escape stands for; null for all of them. */
function kindsOfEscape(escaped: string): Set<number> | null {
  const [, letter = '', code] = /^\\(.)(?:([\da-fA-F]{4})$)?/s.exec(escaped) ?? []
  if (letter === 'd') return new Set([DIGIT])
  if (letter === 's') return new Set([SPACE])
  if (letter === 'u' && code) return new Set([kindOf(Number.parseInt(code, 16))])
  if (letter === 't' || letter === 'n' || letter === 'r') return new Set([SPACE])
  return /\w/.test(letter) ? null : new Set([kindOf(letter.charCodeAt(0))])
}

/** The same few classes stand in most patterns. */
const classes = new Map<string, Begun>()

function ofClass(members: string): Begun {
  const known = classes.get(members) ?? ofKinds(kindsOfClass(members))
  classes.set(members, known)
  return known
}

function kindsOfClass(members: string): Set<number> {
  const kinds = new Set<number>()
  for (const [, from = '', to] of members.matchAll(MEMBER)) {
    const [first, last] = [codeOf(from), to === undefined ? codeOf(from) : codeOf(to)]
    if (first === null || last === null || last - first > WIDEST_RANGE) {
      const found = to === undefined ? kindsOfEscape(from) : null
      if (!found) return ALL
      for (const kind of found) kinds.add(kind)
    } else for (let code = first; code <= last; code++) kinds.add(kindOf(code))
  }
  return kinds
}

/** The character that a member of a class is, as a code; null where it is a class of its own. */
function codeOf(member: string): number | null {
  if (!member.startsWith('\\')) return member.charCodeAt(0)
  if (/^\\u[\da-fA-F]{4}$/.test(member)) return Number.parseInt(member.slice(2), 16)
  return /^\\\W$/.test(member) ? member.charCodeAt(1) : null
}
