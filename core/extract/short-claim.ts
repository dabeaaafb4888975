import { BE } from '#core/lexicon/function-words.ts'
import { wordSet } from '#core/lexicon/list.ts'
import { OPPOSITES } from '#core/lexicon/opposites.ts'
import { FORM, VERB_FORMS } from '#core/lexicon/verbs.ts'
import { stem } from '#core/text/stem.ts'
import type { Word } from '#core/text/tags.ts'
import { stageOf } from './modality.ts'
import { isVerb } from './reports/clause.ts'

/** "He has not been charged": what was done to somebody, in few words. */
const happened = (inside: Word[]): boolean =>
  inside.length > 3 &&
  /^(?:(?:he|she|they|both|all|none|neither|two|three|four|the \w+) (?:(?:has|have|had) (?:not |since |now |also )?been|(?:was|were) (?:not |later |also |all |both |never )?)) ?(?:charged|arrested|convicted|acquitted|released|suspended|dismissed|sacked|fired|injured|hurt|killed|found|rescued|detained|jailed|sentenced|cleared|named|identified|evacuated|fined|banned|hospitali[sz]ed|treated|deported|extradited|questioned|bailed|replaced|reinstated|disqualified|notified|compensated|paid)\b/.test(
    inside.map((w) => w.lower).join(' '),
  )

/** "The crew had been trained for fires": what had been done to a named thing or group, and how, to what or for what. */
function hadBeenDone(inside: Word[]): boolean {
  const have = inside.findIndex((w) => isVerb(w))
  const subject = inside.slice(0, have)
  if (!/^(?:has|have|had)$/.test(inside[have]?.lower ?? '') || subject.at(-1)?.tag !== 'noun') return false
  if (subject.some((w) => !/^(?:det|num|adj|noun|poss)$/.test(w.tag))) return false
  const behind = inside.slice(have + 1).filter((w) => w.tag !== 'adv')
  const [been, done, ...complement] = behind
  return (
    been?.lower === 'been' &&
    done?.tag === 'verb' &&
    !done.lower.endsWith('ing') &&
    complement.some((w) => w.tag === 'noun' || w.tag === 'adj')
  )
}

/** What another report may deny by one word: "rose", "closed", "is empty". */
const DENIABLE = new Set(
  OPPOSITES.split(/[\s/]+/)
    .filter(Boolean)
    .map(stem),
)

const COPULA = wordSet('be remain stay stand become keep lie')
const NOBODY = /^(?:no|nobody|none|neither|nothing)$/
const ADDRESSED = /^(?:i|we|you|this|that|there|here|what|who)$/
const HAVE = /^(?:has|have|had)$/
const isParticiple = ({ lower }: Word) =>
  Boolean((VERB_FORMS.get(lower)?.forms ?? 0) & FORM.participle) || /[^e]ed$/.test(lower)

/**
 * "The ward remains closed", "No one has died", "It has opened an inquiry": few words that another report can deny, about a
 * thing that is named or about nobody at all; or what somebody has done to something.
 */
function isDeniable(inside: Word[]): boolean {
  const first = inside.findIndex((w) => isVerb(w))
  const subject = inside.slice(0, first)
  if (first < 1 || inside.length < 4 || ADDRESSED.test(subject[0]?.lower ?? '')) return false
  const behind = inside.slice(first + 1).filter((w) => w.tag !== 'adv')
  const isOfNobody = NOBODY.test(subject[0]?.lower ?? '')
  const isNamed = subject.at(-1)?.tag === 'noun' || subject.at(-1)?.tag === 'name' || isOfNobody
  const [done, ...object] = behind
  if (HAVE.test(inside[first]?.lower ?? '') && done && done.lower !== 'been' && isParticiple(done))
    return isOfNobody || (object.some((w) => w.tag === 'noun' || w.tag === 'name') && inside.length > 4)
  const told = behind.findIndex((w) => !isVerb(w) && w.tag !== 'part')
  const predicate = inside.slice(first, first + 1).concat(told < 0 ? behind : behind.slice(0, told))
  const state =
    COPULA.has(predicate.at(-1)?.lemma ?? '') || BE.has(predicate.at(-1)?.lower ?? '')
      ? behind[Math.max(0, told)]
      : undefined
  return isNamed && [...predicate, ...(state ? [state] : [])].some((w) => DENIABLE.has(stem(w.lower)))
}

/** "The firm has no plans to leave", "It voted the plan down": how far something has come, about somebody who is named. */
function isStaged(inside: Word[]): boolean {
  const first = inside.findIndex((w) => isVerb(w))
  if (first < 1 || inside.length < 4 || ADDRESSED.test(inside[0]?.lower ?? '') || inside[0]?.tag === 'sub')
    return false
  const main = inside.map((w) => (w.tag === 'name' ? 'name' : w.lower.replaceAll('-', '_'))).join(' ')
  return stageOf({ main, cue: '' }) !== null
}

/** Whether so few words claim something that can be checked. */
export const isShortClaim = (inside: Word[]): boolean =>
  happened(inside) || hadBeenDone(inside) || isDeniable(inside) || isStaged(inside)
