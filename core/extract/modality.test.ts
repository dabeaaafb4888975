import { describe, expect, test } from 'vitest'
import { certaintyOf, polarityOf, stageOf } from './modality.ts'

const of = (main: string, cue = 'say') => ({ main, cue })

describe('modality', () => {
  test.each([
    ['the bridge could fall', 'possible'],
    ['the bridge could not open in time', 'certain'],
    ['the bridge is likely to fall', 'probable'],
    ['the bridge is said to be unsafe', 'probable'],
    ['the bridge fell', 'certain'],
  ])('%s: %s', (main, certainty) => expect(certaintyOf(of(main))).toBe(certainty))

  test.each([
    ['no engineer came', 'say', 'negative'],
    ['no fewer than 40 engineers came', 'say', 'positive'],
    ['a policy of not using force stands', 'say', 'positive'],
    ['the council has yet to decide', 'say', 'negative'],
    ['he took the money', 'deny', 'negative'],
  ])('%s (%s): %s', (main, cue, polarity) => expect(polarityOf(of(main, cue))).toBe(polarity))

  test.each([
    ['the council will not sell', 'denied'],
    ['the council is considering a sale', 'considered'],
    ['no decision has been made', 'considered'],
    ['the mayor urged a sale', 'proposed'],
    ['the mayor called on name to sell', 'proposed'],
    ['the mayor called on name at home', null],
    ['the mayor told the council to sell', 'planned'],
    ['the council approved the sale', 'decided'],
    ['the council never approved the sale', null],
    ['the council plans to sell', 'planned'],
    ['the purpose is to sell', null],
    ['the sale was completed', 'done'],
    ['the bridge is old', null],
  ])('%s: %s', (main, stage) => expect(stageOf(of(main))).toBe(stage))

  test('what is suggested as possible is considered', () => {
    expect(stageOf(of('the bridge could be sold', 'suggest'))).toBe('considered')
    expect(stageOf(of('the bridge could be sold'))).toBe(null)
  })
})
