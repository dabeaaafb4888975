import type { Span } from '#core/fact.ts'
import { INSTITUTIONS, SHARED_ACTS } from '#core/lexicon/contrasts.ts'
import { wordSet } from '#core/lexicon/list.ts'
import { stem } from '#core/text/stem.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'
import { areSynonyms, isName, type Word } from './words.ts'

const INSTITUTION_STEMS = new Set([...wordSet(INSTITUTIONS)].map(stem))
const SHARED_STEMS = new Set([...wordSet(SHARED_ACTS)].map(stem))

/** Who does what a fact tells: the places of the agent's words and of the verb, among its content words. */
type Agent = { words: number[]; verb: number; span: Span }

const PASSIVE = /\b(?:was|were|is|are|be|been|being)\b/i
const BY = /^(?: (?:for|out|up|off|on))? by (?:the )?/iu
const DEFINITE = /^(?: (?:for|out|up|off|on|to))? (?:the|its|their|his|her|\p{Lu})/u
const GAP = 12

/** The main act of a fact with its agent, which opens it in the active and stands after "by" in the passive; null where unclear. */
const agentOf = noted(({ words, verbs, text, fact }: Proposition): Agent | null => {
  const verb = words.findIndex(({ start }) => verbs.has(start))
  const act = words[verb]
  if (!act || SHARED_STEMS.has(act.stem)) return null
  const passive = PASSIVE.test(text.slice(Math.max(fact.start, act.start - GAP), act.start))
  const after = text.slice(act.end, fact.end)
  const by = BY.exec(after)
  if (passive ? !by : !DEFINITE.test(after)) return null
  const from = by ? act.end + by[0].length : fact.start
  const to = by
    ? from +
      (/[,;.:]|\s(?:in|on|at|for|from|after|before|to|with|because)\s/.exec(text.slice(from, fact.end))
        ?.index ?? fact.end - from)
    : act.start
  const agent = words.flatMap(({ start, end }, at) => (start >= from && end <= to ? [at] : []))
  const [first, last] = [words[agent[0] ?? -1], words[agent.at(-1) ?? -1]]
  return first && last ? { words: agent, verb, span: { start: first.start, end: last.end } } : null
})

/** What kind of agent it is: a name, or an institution that no other word stands for; null for all else. */
function kindOf(agent: Agent, { words, fact }: Proposition): 'name' | 'institution' | null {
  const parts = agent.words.flatMap((at) => words[at] ?? [])
  const isCapital = ({ start, text }: Word) => start > fact.start && /^\p{Lu}/u.test(text)
  if (parts.some((word) => isName(word.stem) || isCapital(word))) return 'name'
  return parts.some(({ stem: own }) => INSTITUTION_STEMS.has(own)) ? 'institution' : null
}

const meets = (x: Word, y: Word) => x.stem === y.stem || areSynonyms(x.stem, y.stem)

/** All else that the two facts say is the same, and each names another agent for it. */
export function compareAgents({ a, b, overlap }: Pair): Finding | null {
  if (overlap.matches.length < 2) return null
  const [x, y] = [agentOf(a), agentOf(b)]
  if (!x || !y) return null
  const [actA, actB] = [a.words[x.verb], b.words[y.verb]]
  if (!actA || !actB || !meets(actA, actB)) return null
  const kind = kindOf(x, a)
  if (kind === null || kind !== kindOf(y, b)) return null
  const touches = overlap.matches.some((match) => x.words.includes(match.a) || y.words.includes(match.b))
  if (touches) return null
  const [inA, inB] = [new Set(overlap.matches.map((m) => m.a)), new Set(overlap.matches.map((m) => m.b))]
  const isOpen = (words: readonly Word[], agent: Agent, met: ReadonlySet<number>) =>
    words.some((_, at) => !agent.words.includes(at) && !met.has(at))
  if (isOpen(a.words, x, inA) || isOpen(b.words, y, inB)) return null
  return {
    relation: 'contradict',
    aspect: 'actor',
    score: 0.7,
    a: [x.span],
    b: [y.span],
    why: 'another is named for it',
  }
}
