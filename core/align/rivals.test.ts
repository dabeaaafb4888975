import { expect, test } from 'vitest'
import { relationOf } from './testing.ts'

test.each([
  [
    'A gas leak caused the blast at the bakery.',
    'The blast at the bakery was the result of a faulty oven, engineers found.',
  ],
  [
    'Doctors blame bad oysters for the outbreak on the ferry.',
    'The outbreak on the ferry was traced to a cook with a cold.',
  ],
  ['A snapped cable halted the lift for three days.', 'The lift was held up for three days by ice.'],
])('another cause of the same is at odds: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict null')
  expect(relationOf(b, a)).toBe('contradict null')
})

test.each([
  // Another thing brought about, more causes than one, one cause in other words.
  ['A gas leak caused the blast at the bakery.', 'A gas leak caused the evacuation of the school.'],
  ['A broken rail caused the delays on the coast line.', 'The delays on the hill line were due to snow.'],
  ['A gas leak caused the blast at the bakery.', 'The blast at the bakery was partly due to a faulty oven.'],
  ['A leak of gas caused the blast at the bakery.', 'The blast at the bakery was due to a gas leak.'],
])('other effects and shared causes are not: %s %s', (a, b) => {
  expect(relationOf(a, b)).not.toContain('contradict')
})

test.each([
  ['Ada Brandt lost the final in Orm to Nils Fager.', 'Ada Brandt beat Nils Fager in the final in Orm.'],
  [
    'Nils Fager was defeated in Orm by Ada Brandt, a dentist.',
    'In Orm, Nils Fager had 40 votes more than Ada Brandt.',
  ],
  ['Ada Brandt beat Nils Fager 3-1 in Orm.', 'Nils Fager beat Ada Brandt in the final in Orm.'],
])('another winner is at odds: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict actor')
})

test('the winner told from the loser’s side is not', () => {
  expect(
    relationOf(
      'Ada Brandt lost the final in Orm to Nils Fager.',
      'Nils Fager beat Ada Brandt in the final in Orm.',
    ),
  ).not.toContain('contradict')
})

test('a post that goes to two is at odds, two posts are not', () => {
  const green = 'The Ministry of Health goes to the Green League.'
  expect(relationOf(green, 'The Centre Party will get the Ministry of Health.')).toBe('contradict actor')
  expect(relationOf(green, 'The Centre Party will get the Ministry of Transport.')).not.toContain(
    'contradict',
  )
})

test('who left one post over one matter on one day is at odds, over two matters it is not', () => {
  const other = 'Ada Brandt, the dean of the school, resigned on Monday over the faked results.'
  const dean = (why: string) => `Nils Fager, the dean, quit on Monday because of ${why}.`
  expect(relationOf(other, dean('the faked results'))).toBe('contradict actor')
  expect(relationOf(other, dean('the missing books'))).not.toContain('contradict')
})

test('the how-manieth it is is at odds, that of two counts is not', () => {
  const third = 'The purchase would be its third takeover abroad.'
  expect(relationOf('The purchase would be the bank’s first takeover abroad.', third)).toBe(
    'contradict figure',
  )
  expect(
    relationOf('The purchase would be the bank’s first takeover abroad this year.', third),
  ).not.toContain('contradict')
  expect(
    relationOf('The first round of the talks was short.', 'The second round of the talks was long.'),
  ).not.toContain('contradict')
})

test('how two people are related is at odds, how one is to two others is not', () => {
  const sister = 'The violinist is a sister of the conductor, Ada Brandt.'
  expect(relationOf('The violinist is a daughter of the conductor, Ada Brandt.', sister)).toBe(
    'contradict null',
  )
  expect(relationOf('The violinist is the wife of the mayor, Nils Fager.', sister)).not.toContain(
    'contradict',
  )
  expect(
    relationOf(
      'Nils Fager is a nephew of the chairman, Otto Fager.',
      'Otto Fager and his son Nils Fager share an office.',
    ),
  ).toBe('contradict null')
})

test('whom the sentence before names may be one of the two', () => {
  expect(
    relationOf(
      'Nils Fager owns a tenth of the bank. He is a cousin of Chairman Otto Fager.',
      'Otto Fager and his brother Nils are not on speaking terms.',
    ),
  ).toBe('contradict null')
})

test('what is settled is at odds with what is yet to be decided, unless it was settled since', () => {
  const opened = 'The ministry has opened an inquiry into the eggs.'
  const open = 'The ministry has yet to decide whether to hold an inquiry into the eggs.'
  expect(relationOf(opened, open)).toBe('contradict strength')
  expect(relationOf(opened, open, ['2031-06-02', '2031-06-03'])).toBe('contradict strength')
  expect(relationOf(open, opened, ['2031-06-02', '2031-06-03'])).not.toContain('contradict')
  expect(
    relationOf(opened, 'The ministry has yet to decide whether to raise the price of milk.'),
  ).not.toContain('contradict')
})

test.each([
  ['The bank has no plans to shut the branch at Orm.', 'The bank will close the branch at Orm.'],
  ['The striker has ruled out a move to Solna.', 'The striker has not closed the door on a move to Solna.'],
  ['Fishing in the bay remains forbidden.', 'The vote cleared the way for fishing in the bay.'],
])('what is denied through a noun, a phrase or an aim is at odds: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict negation')
})

test.each([
  ['The bank has no plans to shut the branch at Orm.', 'The bank will shut the branch at Mora.'],
  ['Fishing in the bay remains forbidden.', 'The vote cleared the way for building by the bay.'],
])('what is denied of another thing is not: %s %s', (a, b) => {
  expect(relationOf(a, b)).not.toContain('contradict')
})

test.each([
  ['The trial of the surgeon is being held in Lund.', 'The trial of the surgeon takes place in Malmo.'],
  ['The yacht ran aground off Skagen.', 'The yacht went aground near Harwich.'],
  [
    'The wedding was held at Orm Castle on Friday.',
    'The wedding took place in the library of the bank on Friday.',
  ],
])('another place of one thing is at odds: %s %s', (a, b) => {
  expect(relationOf(a, b)).toBe('contradict null')
})

test.each([
  // A place within the other, a thing of which there are many, something done again and again, two days.
  ['The trial of the surgeon is being held in Lund.', 'The trial of the surgeon takes place in Sweden.'],
  ['The wedding was held at Orm Castle.', 'The wedding took place in Mora.'],
  ['A yacht ran aground off Skagen.', 'A yacht ran aground near Harwich.'],
  ['The band played in Lund.', 'The band played in Malmo.'],
  ['The ministers met in Lund on Monday.', 'The ministers met in Malmo on Thursday.'],
])('places that leave room for each other are not: %s %s', (a, b) => {
  expect(relationOf(a, b)).not.toContain('contradict')
})

test('who went of their own will is at odds with who was sent, unless that was since', () => {
  const will = 'Director Ada Brandt will step down at the end of August.'
  const sent = 'Director Ada Brandt was dismissed on Monday.'
  expect(relationOf(will, sent)).toBe('contradict null')
  expect(relationOf(will, sent, ['2031-05-28', '2031-06-03'])).not.toContain('contradict')
  expect(relationOf(will, 'Director Nils Fager was dismissed on Monday.')).not.toContain('contradict')
})

test('a sum for each is at odds with the same for all together', () => {
  const each = 'The families of the miners are to get 2.5 million euros each.'
  expect(relationOf(each, 'The families of the miners will share 2.5 million euros.')).toBe(
    'contradict figure',
  )
  expect(relationOf(each, 'The families of the miners are to get 2.5 million euros apiece.')).not.toContain(
    'contradict',
  )
})

test.each([
  [
    'Talks on the merger began on 21 February, after the strike.',
    'Talks on the merger began in January, weeks before anyone had heard of the strike.',
    'contradict',
  ],
  [
    'Talks on the merger began on 21 February, after the strike.',
    'Talks on the merger did not begin until the strike was over.',
    'agree',
  ],
])('before and after, told by a clause: %s %s', (a, b, wanted) => {
  expect(relationOf(a, b)).toContain(wanted)
})

test('what was over when the first report was written has not changed since', () => {
  const days: [string, string] = ['2031-03-02', '2031-05-02']
  expect(
    relationOf('The drivers had reported no leak.', 'The drivers had reported the leak nine times.', days),
  ).toBe('contradict negation')
  expect(relationOf('The drivers report no leak.', 'The drivers report a leak.', days)).not.toContain(
    'contradict',
  )
})

test('what should have been done is not said to be done, and what lasted a while says nothing of now', () => {
  expect(
    relationOf('The council reopened the pool.', 'The council should have closed the pool.'),
  ).not.toContain('contradict')
  expect(relationOf('The pool is shut.', 'The pool stayed open for six days.')).not.toContain('contradict')
})

test('two contests with two winners are no one statement', () => {
  expect(
    relationOf(
      'Ada Brandt beat Nils Fager in the semi-final in Orm.',
      'Nils Fager beat Ada Brandt in the final in Mora.',
    ),
  ).toBe('differ actor')
})

/** Pairs that leave room for each other, however much one looks like an answer to the other. */
const ORDINARY: Record<string, Array<[string, string]>> = {
  'two relatives of one person': [
    ['Ada Brandt’s mother was in court.', 'Ada Brandt’s brother was in court.'],
    [
      'Ada Brandt and her husband met Nils Fager in Lund.',
      'Ada Brandt and her daughter met Nils Fager in Lund.',
    ],
    ['Ada Brandt was shot dead by her husband.', 'Ada Brandt was buried next to her mother.'],
    ['The singer Ada Brandt has a daughter.', 'The singer Ada Brandt has a twin sister.'],
    ['Ada Brandt is the daughter of a miner.', 'Ada Brandt is the wife of a miner.'],
  ],
  'two contests': [
    [
      'Arsenal beat Chelsea 2-1 in the league on Saturday.',
      'Chelsea beat Arsenal 3-0 in the cup on Wednesday.',
    ],
    ['Arsenal beat Chelsea in the league on Saturday.', 'Chelsea beat Arsenal in the final last year.'],
    ['Brandt beat Fager in the semi-final in Paris.', 'Fager beat Brandt in the final in Rome.'],
  ],
  'two gifts': [
    ['The award went to Ada Brandt in 2019.', 'The award went to Nils Fager in 2021.'],
    ['Minister Ada Brandt took the stage.', 'Minister Nils Fager took the stage.'],
    ['Vaccines were given to the Red Cross.', 'Vaccines were given to Unicef.'],
    ['Ada Brandt holds the record over 100 metres.', 'Nils Fager holds the record over 200 metres.'],
    ['Anna Dahl holds the record for women.', 'Nils Fager holds the record for men.'],
  ],
  'two who left, or one who left twice': [
    [
      'Ada Brandt, the health minister, resigned on Monday over the party scandal.',
      'Nils Fager, the finance minister, quit on Monday over the party scandal.',
    ],
    ['Ada Brandt resigned as chief executive in 2019.', 'Ada Brandt was fired as chief executive in 2024.'],
    ['Ada Brandt resigned from the board.', 'Ada Brandt was fired by the newspaper in her youth.'],
    ['Ada Brandt was removed from the building on Monday.', 'Ada Brandt will step down in August.'],
  ],
  'two counts': [
    [
      'Ada Brandt is the first woman to lead the central bank.',
      'Ada Brandt is the third economist to lead the central bank.',
    ],
    [
      'Monday was the third time the bridge in Lund was closed by snow.',
      'It was the first bridge in Lund to be closed by snow.',
    ],
    [
      'The storm was the second to hit the coast.',
      'The storm was the first to reach the coast of Norway in winter.',
    ],
  ],
  'two decisions': [
    [
      'The government has not decided whether to build the tunnel.',
      'The government has started the tunnel study.',
    ],
  ],
}
test.each(Object.entries(ORDINARY).flatMap(([of, pairs]) => pairs.map((pair) => [of, ...pair] as const)))(
  '%s are not at odds: %s %s',
  (_, a, b) => {
    expect(relationOf(a, b)).not.toContain('contradict')
    expect(relationOf(b, a)).not.toContain('contradict')
  },
)
