import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare.ts'
import { extractionOf, type Statement } from './testing.ts'

const relationOf = (a: Statement, b: Statement) => {
  const [row, ...more] = compareArticles([
    { extraction: extractionOf('wire', [a], '2031-06-02'), source: 'Wire' },
    { extraction: extractionOf('daily', [b], '2031-06-02'), source: 'Daily' },
  ]).rows
  expect(more).toEqual([])
  return `${row?.relation} ${row?.aspect}`
}

describe('who did it', () => {
  it('is at odds where all else is the same, in the active and in the passive', () => {
    expect(
      relationOf(
        { quote: 'The survey of the reef was carried out by the port authority' },
        { quote: 'The navy carried out the survey of the reef' },
      ),
    ).toBe('contradict actor')
    expect(
      relationOf(
        { quote: 'Ada Brandt discovered the leak in the vault', names: [['Ada Brandt', 'person']] },
        { quote: 'The leak in the vault was discovered by Nils Fager', names: [['Nils Fager', 'person']] },
      ),
    ).toBe('contradict actor')
  })

  it('is at odds over who signed a letter, not over who signed a treaty', () => {
    const signed = (what: string, name: string): Statement => ({
      quote: `The ${what} was signed by ${name} in Mora`,
      names: [[name, 'person']],
    })
    const signs = (what: string, name: string): Statement => ({
      quote: `${name} signed the ${what} in Mora`,
      names: [[name, 'person']],
    })
    expect(relationOf(signed('letter', 'Ada Brandt'), signs('letter', 'Nils Fager'))).toBe('contradict actor')
    expect(relationOf(signed('treaty', 'Ada Brandt'), signs('treaty', 'Nils Fager'))).not.toContain(
      'contradict',
    )
  })

  it('is not at odds where several may have done it, or where other words stand for one body', () => {
    expect(
      relationOf(
        { quote: 'The council supports the survey of the reef' },
        { quote: 'The navy supports the survey of the reef' },
      ),
    ).not.toContain('contradict')
    expect(
      relationOf(
        { quote: 'Inspectors closed the old bakery in Mora' },
        { quote: 'The old bakery in Mora was closed by health officials' },
      ),
    ).not.toContain('contradict')
  })
})
