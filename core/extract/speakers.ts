import type { Entity, EntityKind } from '#core/fact.ts'
import type { Word } from '#core/text/tags.ts'
import { plural } from '#core/text/verb-tags.ts'
import { Roles } from './roles.ts'
import { type Gender, genderOf, kindOf, type SourceKind } from './source-kind.ts'

type Mention = {
  text: string
  name: string | null
  kind: SourceKind
  gender: Gender
  many: boolean
  source: boolean
  spoke: boolean
}

const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:(?: (?:of|on|and|the|for|de|van|von|bin|al|&))? \p{Lu}[\p{L}\p{M}'’.-]*)*/gu
const TITLES =
  /^(?:.*\b(?:Minister|President|Secretary|Chairman|Chairwoman|Chair|Senator|Governor|Mayor|Spokesman|Spokeswoman|Spokesperson|Director|General|Chief|Leader|Representative|Congressman|Congresswoman|Judge|Justice|Professor|Secretary-General|Ambassador|Commissioner|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|Prof)\.? )(?=\p{Lu})/u
const NO_NAME =
  /^(?:The|A|An|One|Some|Two|Several|Both|Many|Most|He|She|It|They|His|Her|Their|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|President|Prime Minister|Secretary|Minister|Senator|Governor|Chairman)\.?$/
/** "Its crew" hangs on what "it" means. */
const OWNED = /^its\b/i
/** A verb of its own, and no phrase ("according to"). */
const SPOKE = /ed$|^(?:said|says|told|wrote|found|finds|shows?)$/
/** What a paper does rather than who speaks. */
const SHOWS = /^(?:shows?|showed|lists?|listed|contains?|reveals?|indicates?)$/
const PRONOUN = /^(?:he|she|it|they|his|her|their|its|who)$/i
// What a pronoun may reach back to; the nearest few are enough, and keep a long text linear.
const MEMORY = 40

/** What a clause is about, as written. */
export type Subject = { text: string; words: Word[] }

/** Who a source is: `source` as it should read (a pronoun resolved), `entity` the fullest name known. */
export type Resolved = { source: string; entity?: string }

/**
 * Follows the sources and subjects of an article in reading order, and says whom a pronoun, a short name or "the agency"
 * means. `entities` give names their fullest form; `isOwn` tells the article's own outlet, which no "it" of a report means.
 */
export class Speakers {
  #mentions: Mention[] = []
  #names = new Map<string, string>()
  #isOwn: (name: string) => boolean
  #canonical = new Map<string, string>()
  #kinds = new Map<string, EntityKind>()
  #roles = new Roles()

  constructor(isOwn: (name: string) => boolean, entities: Entity[]) {
    this.#isOwn = isOwn
    for (const { name, aliases, kind } of entities)
      for (const form of [...aliases, name]) {
        this.#canonical.set(form, name)
        this.#kinds.set(form, kind)
      }
  }

  /** Takes note of a subject that is not a source, so that pronouns can mean it. */
  note(text: string, words: Word[]): void {
    if (words.length && !/^(?:he|she|it|they|we|i|you|this|that|there|who|which)$/i.test(text))
      this.#remember(text, words, false)
  }

  /** Takes note of who holds which office in a sentence, so that "the minister" can mean them. */
  hear(words: Word[]): void {
    this.#roles.hear(words)
  }

  /**
   * Resolves a source; `verb` is its cue as written, `words` the source's words. `subject` is what the reported clause
   * before it is about: "Vane would resign, she said".
   */
  resolve(text: string, words: Word[], verb: string, subject?: Subject): Resolved {
    const pronoun = PRONOUN.exec(text)?.[0].toLowerCase()
    if (!pronoun) {
      const mention = this.#remember(text, words, true)
      mention.name ??= this.#holder(mention, words)
      mention.spoke = SPOKE.test(verb)
      return this.#answer(mention)
    }
    const meant = this.#meant(pronoun, verb, subject && this.#mention(subject.text, subject.words, false))
    if (!meant) return { source: text }
    const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : meant.gender
    this.#keep({ ...meant, source: true, gender })
    return this.#answer(meant)
  }

  #remember(text: string, words: Word[], source: boolean): Mention {
    const mention = this.#mention(text, words, source)
    if (!this.#isOwn(mention.name ?? text)) this.#keep(mention)
    return mention
  }

  #mention(text: string, words: Word[], source: boolean): Mention {
    const end = words.findIndex(
      (w, i) => i > 0 && (w.tag === 'prep' || w.tag === 'sub' || w.tag === 'part' || w.text === '('),
    )
    const headWords = end < 0 ? words : words.slice(0, end)
    const whole = headWords.some((w) => w.tag === 'name')
    const name = whole
      ? this.#nameIn(text.slice(0, (headWords.at(-1)?.end ?? 0) - (words[0]?.start ?? 0)), headWords)
      : null
    const kind = kindOf(text, words, name, name ? this.#kinds.get(name) : undefined)
    const head = headWords.findLast((w) => w.tag === 'noun' || w.tag === 'name')
    const mention: Mention = {
      text,
      name:
        kind === 'outlet' && !name
          ? (this.#last((m) => m.kind === 'outlet' && m.name !== null)?.name ?? null)
          : name,
      kind,
      gender: genderOf(text, name),
      many: head?.tag === 'noun' && plural(head),
      source,
      spoke: false,
    }
    if (
      kind === 'document' ||
      (kind === 'person' && head?.tag === 'noun' && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text))
    )
      mention.name = null
    return mention
  }

  #keep(mention: Mention): void {
    this.#mentions.push(mention)
    if (this.#mentions.length > MEMORY * 2) this.#mentions = this.#mentions.slice(-MEMORY)
  }

  /** The fullest form met so far of the name in a text: "Vane" gives "Ann Vane". */
  #nameIn(text: string, words: Word[]): string | null {
    const found =
      text.match(NAME)?.map((n) => n.replace(/^(?:The|A|An) /, '').replace(/['’]s?$|[.,]$/, '')) ?? []
    const name = found
      .filter(
        (n) => n.length > 1 && !NO_NAME.test(n) && words.some((w) => w.tag === 'name' && n.includes(w.text)),
      )
      .at(-1)
      ?.replace(TITLES, '')
    if (!name) return null
    const key = name.split(' ').at(-1) ?? name
    const known = this.#names.get(key)
    if (known?.endsWith(name)) return known
    if (name.includes(' ') || !known) this.#names.set(key, name)
    return name
  }

  /** Whom "the minister" means: the one who holds that office in the text so far. */
  #holder({ kind, many }: Mention, words: Word[]): string | null {
    const name = kind === 'person' && !many ? this.#roles.holder(words) : null
    return name && !this.#isOwn(name) ? (this.#names.get(name.split(' ').at(-1) ?? name) ?? name) : null
  }

  #last(test: (mention: Mention) => boolean): Mention | undefined {
    return this.#mentions.slice(-MEMORY).findLast(test)
  }

  #meant(pronoun: string, verb: string, subject: Mention | undefined): Mention | undefined {
    if (/^h|^s/.test(pronoun)) {
      const gender = pronoun.startsWith('s') || pronoun === 'her' ? 'she' : 'he'
      const fits = (m: Mention) => m.kind === 'person' && !m.many && (m.gender ?? gender) === gender
      const speaker = this.#last((m) => m.kind === 'person' && !m.many && m.source)
      if (speaker?.gender !== gender && subject && fits(subject) && this.#isA(subject, 'person'))
        return subject
      return this.#last(fits)
    }
    if (pronoun.startsWith('th'))
      return (
        this.#last((m) => m.many && m.source) ??
        this.#last((m) => m.many) ??
        this.#last((m) => m.kind === 'group')
      )
    const thing = (m: Mention) => m.kind !== 'person' && !m.many && !OWNED.test(m.text)
    if (SHOWS.test(verb)) return this.#last(thing) // "The log tells more. It shows …"
    const told = SPOKE.test(verb)
    const speaks = (m: Mention) => m.source && thing(m) && (m.kind !== 'document' || m.spoke)
    const speaker = told ? this.#last(speaks) : undefined
    if (told && subject && speaker?.kind !== 'outlet' && this.#isA(subject, 'organization')) return subject
    return speaker ?? this.#last(thing)
  }

  #isA = ({ name }: Mention, kind: EntityKind): boolean => name !== null && this.#kinds.get(name) === kind

  #answer({ text, name }: Mention): Resolved {
    return { source: text, ...(name && { entity: this.#canonical.get(name) ?? this.#fuller(text, name) }) }
  }

  /** A name that goes on in the words for a source: "the Guild of Weavers" is no "Guild". */
  #fuller(text: string, name: string): string {
    const longer = [...this.#canonical].filter(
      ([form]) => form.startsWith(`${name} of `) && text.endsWith(form),
    )
    return longer[0]?.[1] ?? name
  }
}
