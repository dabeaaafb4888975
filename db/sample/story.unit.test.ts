import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ALTERED_QUOTATIONS, INVENTED_QUOTATIONS, QUOTED_TERMS, REAL_QUOTATIONS } from './quotations.ts'
import {
  readSampleText,
  SAMPLE_DEMONSTRATION,
  SAMPLE_NOTICE,
  SAMPLE_OUTLETS,
  SAMPLE_REPORTS,
  type SampleReport,
} from './story.ts'

const versionsOf = (report: SampleReport) => [report, ...(report.later ?? [])]
const texts = SAMPLE_REPORTS.flatMap((report) =>
  versionsOf(report).map((version) => ({
    key: report.key,
    file: version.file,
    text: readSampleText(version),
  })),
)

const straight = (words: string) => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

/** The quotations of a text without the punctuation that English puts inside the closing mark. */
function quotationsIn(text: string): Array<{ words: string; paragraph: string }> {
  return text.split('\n\n').flatMap((paragraph) => {
    const plain = straight(paragraph)
    return [...plain.matchAll(/"([^"]+)"/g)].map((match) => ({
      words: (match[1] ?? '').replace(/[.,]$/, ''),
      paragraph: plain,
    }))
  })
}

/** Whether `date` is an EDTF date, or date and time, that exists on the calendar. */
function isEdtfMoment(date: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:\d\d))?$/.exec(date)
  if (!match?.[1]) return false
  const day = new Date(`${match[1]}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1])
}

describe('the reports', () => {
  test('are at least sixteen, by six outlets', () => {
    expect(SAMPLE_REPORTS.length).toBeGreaterThanOrEqual(16)
    expect(SAMPLE_OUTLETS).toHaveLength(6)
    expect(new Set(SAMPLE_REPORTS.map((report) => report.outlet))).toEqual(
      new Set(SAMPLE_OUTLETS.map((outlet) => outlet.key)),
    )
  })

  test('have keys and addresses of their own, on the outlet’s reserved domain', () => {
    expect(new Set(SAMPLE_REPORTS.map((report) => report.key)).size).toBe(SAMPLE_REPORTS.length)
    expect(new Set(SAMPLE_REPORTS.map((report) => report.url)).size).toBe(SAMPLE_REPORTS.length)
    for (const report of SAMPLE_REPORTS) {
      const homepage = SAMPLE_OUTLETS.find((outlet) => outlet.key === report.outlet)?.homepage ?? 'none'
      expect(report.url.startsWith(homepage)).toBe(true)
      expect(new URL(report.url).hostname.endsWith('.example')).toBe(true)
    }
  })

  test('use every file of the folder, once', () => {
    const used = texts.map(({ file }) => file).sort()
    expect(used).toEqual(readdirSync(join(import.meta.dirname, 'reports')).sort())
  })

  test('are dated in EDTF, except one', () => {
    const dates = SAMPLE_REPORTS.map((report) => report.published)
    expect(dates.filter((date) => date === null)).toHaveLength(1)
    for (const date of dates) if (date !== null) expect(date).toSatisfy(isEdtfMoment)
  })

  test('are captured after they are published, and later versions after earlier ones', () => {
    for (const report of SAMPLE_REPORTS) {
      const captured = versionsOf(report).map((version) => version.captured)
      for (const moment of captured) expect(moment).toSatisfy(isEdtfMoment)
      const moments = [...(report.published === null ? [] : [report.published]), ...captured].map(Date.parse)
      expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    }
  })

  test('have exactly one text that changed after publication', () => {
    const changed = SAMPLE_REPORTS.filter((report) => report.later)
    expect(changed).toHaveLength(1)
    for (const report of changed) {
      const seen = versionsOf(report).map(readSampleText)
      expect(new Set(seen).size).toBe(2)
      for (const text of seen) expect(text).not.toMatch(/correct(ed|ion)|updated|amended|earlier version/i)
    }
  })

  test.each(texts)('$file is plain text in NFC of 150 to 450 words', ({ text }) => {
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[\r\t]| $|\n{3}|[^\n]\n[^\n]/m)
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(150)
    expect(words).toBeLessThanOrEqual(450)
  })
})

describe('quotations', () => {
  const endless = (words: string) => words.replace(/\.$/, '')
  const said = [...REAL_QUOTATIONS, ...INVENTED_QUOTATIONS]

  test.each(texts)('$file quotes only words that are on record or declared as invented', ({ key, text }) => {
    for (const { words, paragraph } of quotationsIn(text)) {
      if (QUOTED_TERMS.includes(words)) continue
      const altered = ALTERED_QUOTATIONS.some((one) => one.report === key && endless(one.words) === words)
      const source = said.find((one) => endless(one.words).includes(words))
      expect(altered || source, `“${words}” is not declared`).toBeTruthy()
      if (INVENTED_QUOTATIONS.some((one) => one === source)) expect(straight(text)).toContain(source?.speaker)
      for (const real of new Set(REAL_QUOTATIONS.map((one) => one.speaker))) {
        const invented = source !== undefined && INVENTED_QUOTATIONS.includes(source)
        if (invented)
          expect(paragraph, `“${words}” beside ${real}`).not.toMatch(new RegExp(`\\b${real} (said|told)`))
      }
    }
  })

  test('of real people appear in full, cut, and altered', () => {
    const found = texts.flatMap(({ text }) => quotationsIn(text).map(({ words }) => words))
    for (const { words } of REAL_QUOTATIONS) expect(found).toContain(endless(words))
    for (const { words, instead } of ALTERED_QUOTATIONS) {
      expect(found).toContain(words)
      expect(found).toContain(instead)
    }
    expect(found).toContain('the top priority')
  })

  test('that are declared are all used', () => {
    const all = straight(texts.map(({ text }) => text).join('\n'))
    for (const { words } of INVENTED_QUOTATIONS) {
      for (const sentence of endless(words).split('. ')) expect(all).toContain(sentence)
    }
  })
})

describe('the demonstration', () => {
  test('compares three or four reports that exist', () => {
    const keys = SAMPLE_REPORTS.map((report) => report.key)
    expect(SAMPLE_DEMONSTRATION.reports.length).toBeGreaterThanOrEqual(3)
    expect(SAMPLE_DEMONSTRATION.reports.length).toBeLessThanOrEqual(4)
    for (const key of SAMPLE_DEMONSTRATION.reports) expect(keys).toContain(key)
    expect(SAMPLE_DEMONSTRATION.title).not.toBe('')
  })

  test('comes with a notice that says what is invented and what is altered', () => {
    expect(SAMPLE_NOTICE).toMatch(/invented/)
    expect(SAMPLE_NOTICE).toMatch(/altered on purpose/)
  })
})

describe('originality', () => {
  const evaluation = process.env.COLLATE_EVAL ?? '../shared/eval'
  const SIZE = 8
  const exempt = [...REAL_QUOTATIONS, ...ALTERED_QUOTATIONS].map(({ words }) => words.replace(/\.$/, ''))

  /** Every run of eight words, none of which reaches into an exempt quotation. */
  function shingles(text: string): string[] {
    const cut = exempt.reduce((rest, words) => rest.replaceAll(words, ' | '), straight(text))
    return cut.split('|').flatMap((part) => {
      const words = part.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
      return words
        .slice(0, Math.max(0, words.length - SIZE + 1))
        .map((_, at) => words.slice(at, at + SIZE).join(' '))
    })
  }

  test('no report shares eight words in a row with the articles that the engine is scored on', (context) => {
    const folders = ['seeds', 'story']
      .map((name) => join(evaluation, name))
      .filter((folder) => existsSync(folder))
    if (folders.length === 0) context.skip(`no evaluation articles under ${evaluation} (set COLLATE_EVAL)`)
    const known = new Set(
      folders.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.txt'))
          .flatMap((name) => shingles(readFileSync(join(folder, name), 'utf8'))),
      ),
    )
    expect(known.size).toBeGreaterThan(0)
    const shared = texts.flatMap(({ file, text }) =>
      shingles(text)
        .filter((shingle) => known.has(shingle))
        .map((shingle) => `${file}: ${shingle}`),
    )
    expect(shared).toEqual([])
  })
})
