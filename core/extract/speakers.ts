import { HER_NAMES, HIS_NAMES } from '#core/lexicon/first-names.ts'
import { DOCUMENT_NOUNS, OUTLET_NOUNS, PERSON_NOUNS } from '#core/lexicon/reporting.ts'
import type { Word } from '#core/text/tags.ts'
import { plural } from '#core/text/tags.ts'

type Kind = 'person' | 'outlet' | 'document' | 'group'
type Gender = 'he' | 'she' | null
type Mention = {
  text: string
  name: string | null
  kind: Kind
  gender: Gender
  many: boolean
  source: boolean
}

const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:(?: (?:of|and|the|for|de|van|von|bin|al|&))? \p{Lu}[\p{L}\p{M}'’.-]*)*/gu
const HIM =
  /\b(?:mr|he|his|sir|king|prince|congressman|spokesman|chairman|husband|father|son|brother|man|lord|pope|businessman)\b/i
const HER =
  /\b(?:ms|mrs|miss|she|her|queen|princess|congresswoman|spokeswoman|chairwoman|wife|mother|daughter|sister|woman|lady|actress|businesswoman)\b/i
// What a pronoun may reach back to; the nearest few are enough, and keep a long text linear.
const MEMORY = 40

/** Who a source is: `source` as it should read (a pronoun resolved), `entity` the fullest name known. */
export type Resolved = { source: string; entity?: string }

/** Follows the sources and subjects of an article in reading order, and says whom a pronoun or a short name means. */
export class Speakers {
  #mentions: Mention[] = []
  #names = new Map<string, string>()

  /** Takes note of a subject that is not a source, so that pronouns can mean it. */
  note(words: Word[]): void {
    const text = words
      .map((w) => w.text)
      .join(' ')
      .replace(/ (['’]s|['’.,])/g, '$1')
    if (words.length && !/^(?:he|she|it|they|we|i|you|this|that|there|who|which)$/i.test(text))
      this.#remember(text, words, false)
  }

  /** Resolves a source; `verb` is its cue as written, `words` the source's words. */
  resolve(text: string, words: Word[], verb: string): Resolved {
    const pronoun = /^(?:he|she|it|they|his|her|their|its|who)$/i.exec(text)?.[0].toLowerCase()
    if (pronoun) {
      const mention = this.#meant(pronoun, verb)
      if (!mention) return { source: text }
      this.#mentions.push({
        ...mention,
        source: true,
        gender: pronoun === 'he' || pronoun === 'she' ? pronoun : mention.gender,
      })
      return named(mention.name && mention.kind === 'outlet' ? mention.name : mention.text, mention.name)
    }
    const mention = this.#remember(text, words, true)
    if (!mention.name && mention.kind === 'outlet')
      return named(text, this.#last((m) => m.kind === 'outlet' && m.name !== null)?.name ?? null)
    return named(text, mention.name)
  }

  #remember(text: string, words: Word[], source: boolean): Mention {
    const name = this.#nameIn(text)
    const kind = kindOf(text, words, name)
    const gender: Gender = HER.test(text) ? 'she' : HIM.test(text) ? 'he' : genderOf(name ?? text)
    const head = words.findLast((w) => w.tag === 'noun' || w.tag === 'name')
    const mention = {
      text,
      name: kind === 'person' || kind === 'outlet' || text === name ? name : null,
      kind,
      gender,
      many: head !== undefined && head.tag === 'noun' && plural(head),
      source,
    }
    if (kind === 'outlet' && !name)
      mention.name = this.#last((m) => m.kind === 'outlet' && m.name !== null)?.name ?? null
    this.#mentions.push(mention)
    if (this.#mentions.length > MEMORY * 2) this.#mentions = this.#mentions.slice(-MEMORY)
    return mention
  }

  /** The fullest form met so far of the name in a text: "Onodera" gives "Itsunori Onodera". */
  #nameIn(text: string): string | null {
    const found =
      text.match(NAME)?.map((n) =>
        n
          .replace(/^(?:The|A|An) /, '')
          .replace(/['’]s?$/, '')
          .replace(/[.,]$/, ''),
      ) ?? []
    const name = found
      .filter(
        (n) =>
          !/^(?:The|A|An|One|Some|Two|Several|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|President|Prime Minister|Secretary|Minister|Senator)\.?$/.test(
            n,
          ),
      )
      .at(-1)
    if (!name) return null
    const bare = name.replace(
      /^(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\.? |(?:Prime Minister|President|Senator|Secretary|Minister|Chairman|Spokesman|Spokeswoman|Governor|Mayor) )+/,
      '',
    )
    const key = bare.split(' ').at(-1) ?? bare
    const known = this.#names.get(key)
    if (known?.endsWith(bare)) return known
    if (bare.includes(' ') || !known) this.#names.set(key, bare)
    return bare
  }

  #last(test: (mention: Mention) => boolean): Mention | undefined {
    return this.#mentions.slice(-MEMORY).findLast(test)
  }

  #meant(pronoun: string, verb: string): Mention | undefined {
    if (pronoun === 'he' || pronoun === 'his' || pronoun === 'she' || pronoun === 'her') {
      const gender = pronoun === 'he' || pronoun === 'his' ? 'he' : 'she'
      const fits = (m: Mention) =>
        m.kind === 'person' && !m.many && (m.gender === null || m.gender === gender)
      return this.#last((m) => fits(m) && (m.source || m.name !== null)) ?? this.#last(fits)
    }
    if (pronoun === 'they' || pronoun === 'their')
      return (
        this.#last((m) => m.many && m.source) ??
        this.#last((m) => m.many) ??
        this.#last((m) => m.kind === 'group')
      )
    const present = /s$/.test(verb) && verb !== 'was'
    const wanted: Kind[] = present ? ['document', 'outlet'] : ['outlet', 'group']
    const thing = (m: Mention) => m.kind !== 'person' && !m.many
    if (!present) return this.#last((m) => m.source && wanted.includes(m.kind)) ?? this.#last(thing)
    return this.#last((m) => thing(m) && (m.source || m.kind === 'group' || m.kind === 'document'))
  }
}

function named(source: string, entity: string | null): Resolved {
  return entity && entity !== source ? { source, entity } : { source, ...(entity && { entity }) }
}

const OUTLET_NAME =
  /\b(?:News|Times|Post|Journal|Wire|Press|Reuters|AP|AFP|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|Fox|Bloomberg|Guardian|Tribune|Herald|Gazette|Daily|Dispatch|Ledger|Digest|Telegraph|Observer|Chronicle|Globe|Politico|Yonhap|Kyodo|Xinhua|NHK|Stripes|Diplomat|Economist|Magazine|Weekly|Mail|Broadcasting|Agency|Review|Standard|Independent|Breitbart|Register|Star|Sun|Mirror|Today|Examiner|Inquirer|Bulletin|Courier|Monitor|Network|Radio|TV|Television)\b/
const GROUP_NAME =
  /\b(?:Party|Ministry|Department|Committee|Commission|Council|Government|Administration|Association|Union|Institute|University|College|Company|Corp|Inc|Group|Bank|Court|House|Senate|Congress|Agency|Bureau|Office|Force|Army|Navy|Foundation|Center|Organization|Federation|Coalition|Alliance|PAC|Campaign|Club|Board|Authority|Police|Cabinet|Parliament|Nations)\b/

function kindOf(text: string, words: Word[], name: string | null): Kind {
  const head =
    words.findLast(
      (w, i) => (w.tag === 'noun' || w.tag === 'name') && !words.slice(0, i).some((x) => x.tag === 'prep'),
    )?.lower ?? ''
  if (OUTLET_NOUNS.has(head)) return 'outlet'
  if (PERSON_NOUNS.has(head)) return 'person'
  if (DOCUMENT_NOUNS.has(head)) return 'document'
  if (name && OUTLET_NAME.test(text)) return 'outlet'
  if (!name || GROUP_NAME.test(name))
    return words.some((w) => PERSON_NOUNS.has(w.lower))
      ? 'person'
      : /\b(?:group|think tank|institute)\b/.test(text)
        ? 'outlet'
        : 'group'
  return name.includes(' ') ||
    genderOf(name) ||
    words.some((w) => PERSON_NOUNS.has(w.lower)) ||
    HIM.test(text) ||
    HER.test(text)
    ? 'person'
    : /^\p{Lu}{2,}$/u.test(name)
      ? 'outlet'
      : 'person'
}

function genderOf(name: string): Gender {
  const first = name.split(/[ ,]/, 1)[0]?.toLowerCase() ?? ''
  if (HER_NAMES.has(first)) return 'she'
  return HIS_NAMES.has(first) ? 'he' : null
}
