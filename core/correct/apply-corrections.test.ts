import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extraction, Fact } from '#core/fact.ts'
import { extractArticle } from '../extract/pipeline.ts'
import { anchorAt } from './anchor.ts'
import { applyCorrections } from './apply-corrections.ts'
import type { Correction, Decision } from './correction.ts'

const TEXT = `The council approved 40 million euros for the Plover Bridge on 2 May 2024, Mayor Ida Quill said.

The bridge will open in 2026. Trams will not use it, according to the transport ministry.

“We will be done before the winter,” Ida Quill said. The works begin in June 2024.

© Heron Wire. All rights reserved.`

const READ = extractArticle({ id: 'a', text: TEXT, published: '2024-05-03' })

let made = 0
function correction(
  read: Extraction,
  words: string | number,
  decision: Decision,
  versionId = 'v1',
): Correction {
  made += 1
  const fact = typeof words === 'number' ? read.facts[words % read.facts.length] : undefined
  const start = fact ? fact.start : read.text.indexOf(String(words))
  const end = fact ? fact.end : start + String(words).length
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  const id = `01890000-0000-7000-8000-${String(made).padStart(12, '0')}`
  return { id, versionId, about: anchorAt(read.text, { start, end }), decision }
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return anchorAt(text, { start, end: start + words.length })
}
const QUILL = [{ source: 'Ida Quill', ...spanAt(TEXT, 'Ida Quill'), entity: 'Ida Quill', anonymous: false }]
function spanAt(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const factWith = <T extends Fact>(facts: T[], words: string): T => {
  const found = facts.find(({ quote }) => quote.includes(words))
  if (!found) throw new Error(`no fact with "${words}"`)
  return found
}

describe('a decision about a fact', () => {
  test('a rejected fact stays, marked, with the decision that rejected it', () => {
    const reject = correction(READ, 1, { kind: 'reject' })
    const { facts, unplaced } = applyCorrections(READ, 'v1', [reject])
    expect(unplaced).toEqual([])
    expect(facts).toHaveLength(READ.facts.length)
    expect(facts.filter(({ rejected }) => rejected)).toEqual([
      {
        ...READ.facts[1],
        corrections: [reject.id],
        rejected: true,
        machine: READ.facts[1],
        about: expect.objectContaining({ start: READ.facts[1]?.start }),
      },
    ])
  })

  test('a fact gets the speaker that was chosen, and is then no longer the outlet’s own word', () => {
    const { quote } = factWith(READ.facts, 'open in 2026')
    const given = correction(READ, quote, { kind: 'speaker', attribution: QUILL })
    const fact = factWith(applyCorrections(READ, 'v1', [given]).facts, 'open in 2026')
    expect(fact).toMatchObject({ attribution: QUILL, voice: 'indirect', corrections: [given.id] })
    const own = correction(READ, 'Trams will not use it', { kind: 'speaker', attribution: [] })
    expect(factWith(applyCorrections(READ, 'v1', [own]).facts, 'Trams')).toMatchObject({
      attribution: [],
      voice: 'own',
    })
  })

  test('a fact gets other words, and what stands in them', () => {
    const { quote } = factWith(READ.facts, 'Plover Bridge')
    const words = 'approved 40 million euros for the Plover Bridge'
    const span = correction(READ, quote, { kind: 'span', span: spanOf(TEXT, words) })
    const fact = factWith(applyCorrections(READ, 'v1', [span]).facts, 'Plover Bridge')
    expect(fact.quote).toBe(words)
    expect(fact.quantities.map(({ value, unit }) => [value, unit])).toEqual([[40_000_000, 'EUR']])
    expect(fact.machine?.quote).toBe(quote)
  })

  test('a fact that was missing is added with its sentence, dates and voice', () => {
    const rejected = applyCorrections({ ...READ, facts: [] }, 'v1', [
      correction(READ, 'We will be done before the winter', {
        kind: 'add',
        attribution: QUILL,
        certainty: 'probable',
        polarity: 'positive',
      }),
    ])
    expect(rejected.facts).toMatchObject([
      {
        quote: 'We will be done before the winter',
        voice: 'direct',
        certainty: 'probable',
        machine: null,
        rejected: false,
      },
    ])
    expect(TEXT.slice(rejected.facts[0]?.sentence.start).startsWith('“We will')).toBe(true)
  })

  test('the engine finds by itself what a person had added: the person’s word counts, and it is one fact', () => {
    const added = correction(READ, 0, {
      kind: 'add',
      attribution: [],
      certainty: 'possible',
      polarity: 'negative',
    })
    const { facts } = applyCorrections(READ, 'v1', [added])
    expect(facts).toHaveLength(READ.facts.length)
    expect(facts[0]).toMatchObject({ id: READ.facts[0]?.id, voice: 'own', certainty: 'possible' })
  })

  test('the later of two decisions of one kind counts', () => {
    const { quote } = factWith(READ.facts, 'open in 2026')
    const first = correction(READ, quote, { kind: 'speaker', attribution: QUILL })
    const second = correction(READ, quote, {
      kind: 'speaker',
      attribution: [{ source: '', anonymous: true }],
    })
    const { facts } = applyCorrections(READ, 'v1', [second, first])
    expect(factWith(facts, 'open in 2026').attribution).toEqual([{ source: '', anonymous: true }])
    expect(factWith(facts, 'open in 2026').corrections).toEqual([second.id])
  })
})

describe('in another reading', () => {
  test('a fact that a newer engine cuts a little differently is found by most of its words', () => {
    const fact = factWith(READ.facts, 'Trams')
    const reject = correction(READ, fact.quote, { kind: 'reject' })
    const shorter = { ...fact, start: fact.start + 6, quote: fact.quote.slice(6) }
    const { facts, unplaced } = applyCorrections({ ...READ, facts: [shorter] }, 'v1', [reject])
    expect(facts).toMatchObject([{ rejected: true }])
    expect(unplaced).toEqual([])
  })

  test('a fact that is given no more, or whose words are gone, is told', () => {
    const fact = factWith(READ.facts, 'Trams')
    const reject = correction(READ, fact.quote, { kind: 'reject' })
    const others = READ.facts.filter((one) => one !== fact)
    expect(applyCorrections({ ...READ, facts: others }, 'v1', [reject]).unplaced).toEqual([
      { id: reject.id, reason: 'fact' },
    ])
    const changed = extractArticle({ id: 'a', text: TEXT.replace('Trams will', 'Trains will') })
    expect(applyCorrections(changed, 'v2', [reject]).unplaced).toEqual([{ id: reject.id, reason: 'words' }])
  })

  test('in a newer version a fact, its new words and its speaker are found by their words and surroundings', () => {
    const text = `The bridge will open in 2026, some say.\n\n${TEXT.replace('40 million', '45 million')}`
    const newer = extractArticle({ id: 'a', text })
    const { quote } = factWith(READ.facts, 'open in 2026')
    const start = TEXT.indexOf(quote)
    const about = anchorAt(TEXT, { start, end: start + quote.length })
    const base = { versionId: 'v1', about }
    const { facts, unplaced } = applyCorrections(newer, 'v2', [
      { ...base, id: '1', decision: { kind: 'span', span: spanOf(TEXT, 'bridge will open in 2026') } },
      { ...base, id: '2', decision: { kind: 'speaker', attribution: QUILL } },
    ])
    expect(unplaced).toEqual([])
    const [fact, ...more] = facts.filter(({ corrections }) => corrections.length > 0)
    expect(more).toEqual([])
    expect(fact?.start).toBe(text.lastIndexOf('bridge will open in 2026'))
    expect(fact?.attribution).toEqual([{ ...QUILL[0], ...spanAt(text, 'Ida Quill') }])
  })
})

const fact = fc.nat({ max: 1000 })
const span = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 90 })).map(([start, length]) => ({
  start,
  end: Math.min(TEXT.length, start + length),
}))
const attribution = fc.constantFrom([], QUILL, [{ source: '', anonymous: true }])
const decisions = fc.array(
  fc.oneof(
    fc.record({ fact, decision: fc.constant<Decision>({ kind: 'reject' }) }),
    fc.record({ fact, decision: attribution.map((by): Decision => ({ kind: 'speaker', attribution: by })) }),
    fc.record({ fact, decision: span.map((at): Decision => ({ kind: 'span', span: anchorAt(TEXT, at) })) }),
    fc.record({
      fact: span.map(({ start, end }) => TEXT.slice(start, end)),
      decision: attribution.map(
        (by): Decision => ({ kind: 'add', attribution: by, certainty: 'certain', polarity: 'positive' }),
      ),
    }),
  ),
  { maxLength: 8 },
)
const corrections = decisions.map((all) => all.map(({ fact, decision }) => correction(READ, fact, decision)))

describe('whatever is decided', () => {
  test('every fact shows its words, in order of place, and none is lost', () => {
    fc.assert(
      fc.property(corrections, (given) => {
        const { facts } = applyCorrections(READ, 'v1', given)
        for (const one of facts) expect(TEXT.slice(one.start, one.end)).toBe(one.quote)
        expect(facts.map(({ start }) => start)).toEqual(facts.map(({ start }) => start).sort((a, b) => a - b))
        const kept = facts.flatMap(({ machine }) => machine ?? [])
        expect(new Set(kept)).toEqual(new Set(READ.facts))
        for (const { machine, corrections, rejected, about: _, ...now } of facts) {
          if (corrections.length === 0) expect({ now, rejected }).toEqual({ now: machine, rejected: false })
        }
      }),
    )
  })

  test('withdrawing everything gives back the engine’s own answer, and applying twice is applying once', () => {
    fc.assert(
      fc.property(corrections, (given) => {
        const once = applyCorrections(READ, 'v1', given)
        expect(applyCorrections({ ...READ, facts: once.facts }, 'v1', given)).toEqual(once)
        const back = applyCorrections({ ...READ, facts: once.facts }, 'v1', [])
        expect(back).toEqual(applyCorrections(READ, 'v1', []))
      }),
    )
  })

  test('the order in which decisions are given changes nothing', () => {
    fc.assert(
      fc.property(corrections, fc.infiniteStream(fc.nat()), (given, order) => {
        const shuffled = given
          .map((one) => ({ one, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(applyCorrections(READ, 'v1', shuffled)).toEqual(applyCorrections(READ, 'v1', given))
      }),
    )
  })

  test('any text is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), corrections, (text, given) => {
        const { facts } = applyCorrections(extractArticle({ id: 'x', text }), 'v2', given)
        for (const one of facts) expect(text.slice(one.start, one.end)).toBe(one.quote)
      }),
    )
  })
})
