import { expect, test } from 'vitest'
import { extractionOf } from '#core/align/testing.ts'
import type { Reading } from '../reading/types.ts'
import { buildView } from './build-view.ts'

/**
 * Results as versions of Collate wrote them into the database, where they stay as they are for years. When the
 * engine's answer gets another shape, add what was written until then; never change what is here.
 */
const STORED = [
  `{"articles":[{"id":"a","title":"A","published":null,"source":"Heron Wire"},{"id":"b","title":"B","published":"2024-05-02","source":null}],
    "rows":[{"relation":"contradict","aspect":"figure","facts":[{"article":0,"fact":"1"},{"article":1,"fact":"1"}],
      "explanation":"40 against 45.","score":0.9,"origins":2,
      "differences":[{"article":0,"fact":"1","spans":[{"start":16,"end":18}]}]},
      {"relation":"only","aspect":null,"facts":[{"article":1,"fact":"2"}],"explanation":"Only B.","score":1,"origins":1,"differences":[]}],
    "reuse":[{"a":0,"b":1,"class":"non-derived","containment":0.1}],
    "origins":{"count":2,"groups":[{"name":"Heron Wire","articles":[0],"evidence":[{"article":0,"start":0,"end":3}]}]},
    "citations":[{"from":1,"to":0,"start":0,"end":3}],"loops":[[0,1]],
    "terms":[{"meaning":"bridge","variants":[{"text":"bridge","articles":[0,1],"count":2}]}]}`,
  `{"articles":[{"id":"a","title":"A","published":null,"source":"Heron Wire"},{"id":"b","title":"B","published":"2024-05-02","source":null}],
    "rows":[{"relation":"contradict","aspect":"figure","facts":[{"article":0,"fact":"1"},{"article":1,"fact":"1"}],
      "pairs":[{"a":0,"b":1,"relation":"contradict","aspect":"figure","explanation":"40 against 45."}],
      "explanation":"40 against 45.","score":0.9,"origins":2,
      "differences":[{"article":0,"fact":"1","spans":[{"start":16,"end":18}]}]},
      {"relation":"only","aspect":null,"facts":[{"article":1,"fact":"2"}],"pairs":[],"explanation":"Only B.","score":1,"origins":1,"differences":[]}],
    "reuse":[{"a":0,"b":1,"class":"non-derived","containment":0.1}],
    "origins":{"count":2,"groups":[{"name":"Heron Wire","articles":[0],"evidence":[{"article":0,"start":0,"end":3}]}]},
    "citations":[{"from":1,"to":0,"start":0,"end":3}],"loops":[[0,1]],
    "terms":[{"meaning":"bridge","variants":[{"text":"bridge","articles":[0,1],"count":2}]}]}`,
  `{"articles":[{"id":"a","title":"A","published":null,"source":"Heron Wire"},{"id":"b","title":"B","published":"2024-05-02","source":null}],
    "rows":[{"relation":"contradict","aspect":"figure","facts":[{"article":0,"fact":"1"},{"article":1,"fact":"1"}],
      "pairs":[{"a":0,"b":1,"relation":"contradict","aspect":"figure","explanation":"40 against 45."}],
      "explanation":"40 against 45.","score":0.9,"origins":2,"originGroups":[0,1],"unnamed":false,
      "differences":[{"article":0,"fact":"1","spans":[{"start":16,"end":18}]}]},
      {"relation":"only","aspect":null,"facts":[{"article":1,"fact":"2"}],"pairs":[],"explanation":"Only B.","score":1,"origins":1,
      "originGroups":[1],"unnamed":true,"differences":[]}],
    "reuse":[{"a":0,"b":1,"class":"non-derived","containment":0.1,"passages":[{"a":{"start":0,"end":15},"b":{"start":0,"end":15}}]}],
    "origins":{"count":2,"groups":[{"name":"Heron Wire","articles":[0],"evidence":[{"article":0,"start":0,"end":3}]}]},
    "citations":[{"from":1,"to":0,"start":0,"end":3}],"loops":[[0,1]],
    "alarms":[{"kind":"unnamed","row":1,"evidence":[{"article":1,"start":0,"end":3}]}],
    "terms":[{"meaning":"bridge","variants":[{"text":"bridge","articles":[0,1],"count":2}]}]}`,
]

function readingOf(source: string, quotes: string[]): Reading {
  const read = extractionOf(
    source,
    quotes.map((quote) => ({ quote })),
    null,
  )
  const result = { ...read, facts: read.facts.map((fact, i) => ({ ...fact, id: String(i + 1) })) }
  const about = { articleId: source, versionId: source, versionN: 1, extraction: 1, engine: 'test', source }
  const day = { capturedAt: new Date(0), published: null, publishedAt: null }
  const rest = { title: source, isSample: false, canonicalUrl: null, currentVersionId: null, entityIds: {} }
  const untouched = { readAt: new Date(0), correctedFrom: null, told: 0, corrected: {} }
  return { ...about, ...day, ...rest, ...untouched, sourceKind: 'other', text: result.text, result }
}

test.each(STORED)('a result that was stored in the past can be shown, %#', (stored) => {
  const readings = [
    readingOf('Heron Wire', ['The bridge cost 40 million euros.']),
    readingOf('Daily Plover', ['The bridge cost 45 million euros.', 'It is red.']),
  ]
  const view = buildView(readings, JSON.parse(stored))
  expect(view.counts).toEqual({ agree: 0, differ: 0, contradict: 1, update: 0, only: 1 })
  expect(view.rows[0]?.cells.map((cell) => cell.map(({ quote }) => quote))).toEqual([
    ['The bridge cost 40 million euros.'],
    ['The bridge cost 45 million euros.'],
  ])
  expect(view).toMatchObject({ origins: 2, loops: [[0, 1]], terms: [{ meaning: 'bridge' }] })
  expect(view.alarms.every(({ evidence }) => evidence.length > 0)).toBe(true)
  expect(view.reuse).toMatchObject([{ a: 0, b: 1, class: 'non-derived' }])
  expect(view.columns[1]?.relays).toMatchObject([{ column: 0, cites: 1, containment: 0.1 }])
})
