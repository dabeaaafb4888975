import type { EntityKind } from '#core/fact.ts'
import { HER_NAMES, HIS_NAMES } from '#core/lexicon/first-names.ts'
import { DOCUMENT_NOUNS, OUTLET_NOUNS, PERSON_NOUNS } from '#core/lexicon/reporting.ts'
import type { Word } from '#core/text/tags.ts'

/** What a source is, as far as pronouns care. */
export type SourceKind = 'person' | 'outlet' | 'document' | 'group'
export type Gender = 'he' | 'she' | null

export const OUTLET_NAME =
  /\b(?:News|Times|Post|Journal|Wire|Press|Reuters|AP|AFP|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|Fox|Bloomberg|Guardian|Tribune|Herald|Gazette|Daily|Dispatch|Ledger|Digest|Telegraph|Observer|Chronicle|Globe|Politico|Yonhap|Kyodo|Xinhua|NHK|Stripes|Diplomat|Economist|Magazine|Weekly|Monthly|Quarterly|Argus|Advertiser|Clarion|Statesman|Mail|Broadcasting|Review|Standard|Independent|Breitbart|Register|Mirror|Today|Examiner|Inquirer|Bulletin|Courier|Monitor|Network|Radio|TV|Television)\b/
export const GROUP_NAME =
  /\b(?:Party|Ministry|Department|Committee|Commission|Council|Government|Administration|Association|Union|Institute|University|College|Company|Corp|Inc|Group|Bank|Court|House|Senate|Congress|Agency|Bureau|Office|Forces?|Army|Navy|Foundation|Center|Organization|Federation|Coalition|Alliance|PAC|Campaign|Club|Board|Authority|Police|Cabinet|Parliament|Nations|States)\b/
/** "The agency" is one of news, "the space agency" none. */
const MANY_KINDS = /^(?:agency|service|network|channel|station|site|wire|portal)$/
const MEDIA = /^(?:news|wire|press|radio|tv|television|media|cable|web|broadcast|broadcasting|video)$/
const HIM =
  /\b(?:mr|he|his|sir|king|prince|congressman|spokesman|chairman|husband|father|son|brother|man|lord|pope|businessman)\b/i
const HER =
  /\b(?:ms|mrs|miss|she|her|queen|princess|congresswoman|spokeswoman|chairwoman|wife|mother|daughter|sister|woman|lady|actress|businesswoman)\b/i

/** `name`: the fullest form of the name in `text`, if there is one; `known`: of which kind the whole text shows it to be. */
export function kindOf(text: string, words: Word[], name: string | null, known?: EntityKind): SourceKind {
  const end = words.findIndex((w, i) => i > 0 && (w.tag === 'prep' || w.tag === 'sub' || w.tag === 'part'))
  const group = words.slice(0, end < 0 ? words.length : end)
  const at = group.findLastIndex((w) => w.tag === 'noun' || w.tag === 'name')
  const head = group[at]
  const noun = head?.lower ?? ''
  if (OUTLET_NOUNS.has(noun))
    return MANY_KINDS.test(noun) && group[at - 1]?.tag === 'noun' && !MEDIA.test(group[at - 1]?.lower ?? '')
      ? 'group'
      : 'outlet'
  if (PERSON_NOUNS.has(noun)) return 'person'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  if (/^(?:group|tank|institute)$/.test(noun)) return 'outlet'
  if (!name || head?.tag === 'noun') return 'group'
  if (OUTLET_NAME.test(name)) return 'outlet'
  if (known === 'person') return 'person'
  if (known === 'organization' && !/^\p{Lu}{2,}$/u.test(name)) return 'group'
  if (GROUP_NAME.test(name)) return 'group'
  if (words.some((w) => PERSON_NOUNS.has(w.lower)) || genderOf(text, name) || name.includes(' '))
    return 'person'
  return /^\p{Lu}{2,}$/u.test(name) ? 'outlet' : 'person'
}

/** Whether a source is a man or a woman, by its words or first name; null where neither tells. */
export function genderOf(text: string, name: string | null): Gender {
  if (HER.test(text)) return 'she'
  if (HIM.test(text)) return 'he'
  const first = name?.split(/[ ,]/, 1)[0]?.toLowerCase() ?? ''
  if (HER_NAMES.has(first)) return 'she'
  return HIS_NAMES.has(first) ? 'he' : null
}
