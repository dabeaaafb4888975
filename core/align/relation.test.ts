import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare.ts'
import { extractionOf, type Statement } from './testing.ts'

/** The one row that two statements make, reported by Wire and Daily. */
function rowOf(a: Statement, b: Statement, days: [string, string] = ['2031-06-02', '2031-06-02']) {
  const articles = [
    { extraction: extractionOf('wire', [a], days[0]), source: 'Wire' },
    { extraction: extractionOf('daily', [b], days[1]), source: 'Daily' },
  ]
  const { rows } = compareArticles(articles)
  expect(rows).toHaveLength(1)
  const [row] = rows
  const marked = row?.differences.map(({ article, spans }) =>
    spans.map(({ start, end }) => articles[article]?.extraction.text.slice(start, end)).join(' … '),
  )
  return { relation: row?.relation, aspect: row?.aspect, marked, why: row?.explanation.split(': ').at(-1) }
}

const cost = (written: string, value: number, unit: string, change?: '~' | '>' | '<'): Statement => ({
  quote: `The city council will spend ${written} on the tram line`,
  quantities: [
    [written, value, unit, ...(change ? [change] : [])] as [string, number, string, typeof change],
  ],
})

describe('figures', () => {
  it('agree within what rounding leaves open', () => {
    expect(
      rowOf(cost('27.47 million euros', 27.47e6, 'EUR'), cost('27.5 million euros', 27.5e6, 'EUR')),
    ).toMatchObject({
      relation: 'agree',
      aspect: 'figure',
    })
  })

  it('agree where one is said to be approximate', () => {
    expect(
      rowOf(cost('10 million euros', 10e6, 'EUR', '~'), cost('10.1 million euros', 10.1e6, 'EUR')).relation,
    ).toBe('agree')
  })

  it('are called the same only where they are', () => {
    const ten = cost('10 million euros', 10e6, 'EUR')
    expect(rowOf(ten, cost('ten million euros', 10e6, 'EUR'))).toMatchObject({
      relation: 'agree',
      why: expect.stringContaining('(the same figure)'),
    })
    const more = cost('at least 10 million euros', 10e6, 'EUR', '>')
    expect(rowOf(more, cost('12 million euros', 12e6, 'EUR'))).toMatchObject({
      relation: 'differ',
      aspect: 'figure',
      why: 'both can be right, as Wire only gives a limit.',
    })
  })

  it('conflict where the digits are the same in another order, even in looser words', () => {
    expect(
      rowOf(
        {
          quote: 'The museum bought 318 paintings for its new wing from a collector',
          quantities: [['318 paintings', 318, 'count:painting']],
        },
        {
          quote: 'A collector parted with 381 paintings, which hang in the new wing',
          quantities: [['381 paintings', 381, 'count:painting']],
        },
      ),
    ).toMatchObject({ relation: 'contradict', why: 'the same digits in another order.' })
  })

  it('that lie far apart are those of two things, unless the words are the same', () => {
    const hurt = (quote: string, n: number): Statement => ({
      quote: `${quote} ${n} windows`,
      quantities: [[`${n} windows`, n, 'count:window']],
    })
    const storm = 'The storm over the northern valley broke'
    expect(rowOf(hurt(storm, 30), hurt(storm, 410)).relation).toBe('contradict')
    expect(
      rowOf(
        hurt(storm, 30),
        hurt('In spring a hail storm that crossed the whole northern valley and the coast broke', 410),
      ).relation,
    ).not.toBe('contradict')
  })

  it('conflict where one rises and the other falls', () => {
    const rents = (verb: string, change: 'up' | 'down'): Statement => ({
      quote: `Rents in the old harbor quarter ${verb} 4 percent`,
      quantities: [['4 percent', 4, '%', change]],
    })
    expect(rowOf(rents('rose', 'up'), rents('fell', 'down'))).toMatchObject({
      relation: 'contradict',
      aspect: 'figure',
    })
  })

  it('of a share and of the whole are told apart', () => {
    const vote = (yes: string, yesValue: number, all: string, allValue: number): Statement => ({
      quote: `The strike was approved by ${yes} of ${all} of the dockers' union`,
      quantities: [
        [yes, yesValue, 'number'],
        [all, allValue, 'count:member'],
      ],
    })
    const told = vote('1,870', 1870, '2,140 members', 2140)
    expect(rowOf(told, vote('1,870', 1870, '2,140 members', 2140)).relation).toBe('agree')
    expect(rowOf(told, vote('1,870', 1870, '2,410 members', 2410))).toMatchObject({
      relation: 'contradict',
      marked: ['2,140 members', '2,410 members'],
    })
    expect(rowOf(told, vote('1,780', 1780, '2,140 members', 2140))).toMatchObject({
      relation: 'contradict',
      marked: ['1,870', '1,780'],
    })
  })

  it('conflict on the same numeral in another currency', () => {
    expect(rowOf(cost('10 million euros', 10e6, 'EUR'), cost('$10 million', 10e6, 'USD'))).toEqual({
      relation: 'contradict',
      aspect: 'figure',
      marked: ['10 million euros', '$10 million'],
      why: 'same numeral, other unit.',
    })
  })

  it('conflict on another sum of the same currency', () => {
    expect(rowOf(cost('48 million euros', 48e6, 'EUR'), cost('84 million euros', 84e6, 'EUR')).relation).toBe(
      'contradict',
    )
  })

  it('agree after conversion between units of length, and conflict on the same numeral', () => {
    const reach = (written: string, value: number, unit: string): Statement => ({
      quote: `The new ferry can cross ${written} without refuelling`,
      quantities: [[written, value, unit]],
    })
    expect(rowOf(reach('1,000 km', 1000, 'km'), reach('621 miles', 621, 'mi')).relation).toBe('agree')
    expect(rowOf(reach('1,000 km', 1000, 'km'), reach('1,000 miles', 1000, 'mi')).relation).toBe('contradict')
  })

  it('agree with a figure that leaves unsaid what it is reckoned by, and not with another rate', () => {
    const cost = (written: string, unit: string): Statement => ({
      quote: `The ministry expects the new ferry to cost ${written} in upkeep`,
      quantities: [[written, 40_000_000, unit]],
    })
    const yearly = cost('$40 million a year', 'USD/year')
    expect(rowOf(cost('$40 million', 'USD'), yearly).relation).toBe('agree')
    expect(rowOf(cost('$40 million a month', 'USD/month'), yearly).relation).toBe('contradict')
  })

  it('tell a level from a change', () => {
    const share = (preposition: string): Statement => ({
      quote: `The ministry wants school spending to rise ${preposition} 2 percent`,
      quantities: [['2 percent', 2, '%']],
    })
    expect(rowOf(share('to'), share('by'))).toMatchObject({
      relation: 'contradict',
      marked: ['to 2 percent', 'by 2 percent'],
    })
  })

  it('do not conflict where one counts a part', () => {
    const whole: Statement = {
      quote: 'The board adopted three safety plans for the old harbor',
      quantities: [['three safety plans', 3, 'count:plan']],
    }
    const part = (written: string): Statement => ({
      quote: `The board adopted a new safety plan for the old harbor ${written}`,
      quantities: [[written.replace('together with ', ''), 2, 'count:plan']],
    })
    for (const written of ['and two lesser plans', 'together with two plans']) {
      expect(rowOf(whole, part(written.replace('and ', ''))).relation).not.toBe('contradict')
    }
  })

  it('that count more in a later report are an update', () => {
    const dead = (n: number): Statement => ({
      quote: `The landslide killed ${n} people in the mountain village`,
      quantities: [[`${n} people`, n, 'count:person']],
    })
    expect(rowOf(dead(12), dead(15), ['2031-06-02', '2031-06-04'])).toMatchObject({
      relation: 'update',
      aspect: 'figure',
    })
    expect(rowOf(dead(12), dead(15))).toMatchObject({ relation: 'contradict', aspect: 'figure' })
  })

  it('that count more in a later report conflict where the thing does not go on being counted', () => {
    const aboard = (n: number): Statement => ({
      quote: `The ferry to the island carried ${n} passengers`,
      quantities: [[`${n} passengers`, n, 'count:passenger']],
    })
    expect(rowOf(aboard(160), aboard(214), ['2031-06-02', '2031-06-03']).relation).toBe('contradict')
  })

  it('that leave room for a later, higher one are an update, and one that somebody had already is none', () => {
    const dead = (written: string, n: number, change?: '>'): Statement => ({
      quote: `The landslide killed ${written} in the mountain village`,
      quantities: [[written, n, 'count:person', change]],
    })
    const some = dead('at least 12 people', 12, '>')
    expect(rowOf(some, dead('15 people', 15), ['2031-06-02', '2031-06-04'])).toMatchObject({
      relation: 'update',
      why: 'Daily reported later and counts more.',
    })
    const reports = [
      ['wire', dead('15 people', 15), '2031-06-02'],
      ['daily', some, '2031-06-02'],
      ['late', dead('15 people', 15), '2031-06-04'],
    ] as const
    const { rows } = compareArticles(
      reports.map(([id, statement, day]) => ({ extraction: extractionOf(id, [statement], day), source: id })),
    )
    expect(rows).toMatchObject([{ relation: 'differ', aspect: 'figure' }])
  })

  it('of what goes on being counted do not conflict while nobody knows which report is later', () => {
    const dead = (n: number): Statement => ({
      quote: `The landslide killed ${n} people in the mountain village`,
      quantities: [[`${n} people`, n, 'count:person']],
    })
    const { rows } = compareArticles([
      { extraction: extractionOf('wire', [dead(12)], '2031-06-02'), source: 'Wire' },
      { extraction: extractionOf('daily', [dead(15)]), source: 'Daily' },
    ])
    expect(rows).toMatchObject([{ relation: 'differ', aspect: 'figure' }])
    expect(rows[0]?.explanation).toContain('Daily is undated')
  })
})

describe('dates', () => {
  const vote = (written: string, value: string): Statement => ({
    quote: `Parliament adopted the fisheries bill on ${written}`,
    dates: [[written, value]],
  })

  it('agree where one holds the other', () => {
    expect(
      rowOf(vote('Tuesday', '2031-06-03'), vote('3 June', '2031-06-03'), ['2031-06-04', '2031-06-04']),
    ).toMatchObject({
      relation: 'agree',
      aspect: 'date',
    })
  })

  it('far apart conflict over what comes to be once, and are never the same statement', () => {
    const mill = (verb: string, year: string): Statement => ({
      quote: `The paper mill at Lindau was ${verb} in ${year}`,
      dates: [[year, year]],
    })
    const built = rowOf(mill('built', '1974'), mill('built', '1986'))
    expect(built).toMatchObject({ relation: 'contradict', aspect: 'date', marked: ['1974', '1986'] })
    expect(rowOf(mill('flooded', '1974'), mill('flooded', '1986')).relation).toBe('differ')
  })

  it('conflict on another day', () => {
    expect(rowOf(vote('Tuesday', '2031-06-03'), vote('Wednesday', '2031-06-04'))).toMatchObject({
      relation: 'contradict',
      aspect: 'date',
      marked: ['Tuesday', 'Wednesday'],
    })
  })
})

describe('dates of other kinds', () => {
  const told = (written: string, value: string): Statement => ({
    quote: `The ministry renewed the licence of the old power station on ${written}`,
    dates: [[written, value]],
  })

  it('conflict on the same day of another month, on another month and at another time of day', () => {
    expect(rowOf(told('January 14', '2031-01-14'), told('June 14 last year', '2030-06-14'))).toMatchObject({
      relation: 'contradict',
      aspect: 'date',
    })
    expect(rowOf(told('a day in March', '2031-03'), told('a day in May', '2031-05'))).toMatchObject({
      relation: 'contradict',
      why: 'another month.',
    })
    expect(
      rowOf(
        told('Monday at 9:40 p.m.', '2031-06-02T21:40'),
        told('Monday at 10:25 p.m.', '2031-06-02T22:25'),
      ),
    ).toMatchObject({ relation: 'contradict', why: 'another time.' })
    expect(
      rowOf(told('Monday at 10 p.m.', '2031-06-02T22:00'), told('Monday at 10:12 p.m.', '2031-06-02T22:12'))
        .relation,
    ).toBe('agree')
  })
})

describe('dates of a loose pair', () => {
  it('differ, and the same word is the same day', () => {
    const told = (quote: string, written: string, value: string): Statement => ({
      quote: `${quote} ${written}`,
      dates: [[written, value]],
    })
    expect(
      rowOf(
        told('The cable operator restored the service to its business customers on', '14 May', '2031-05-14'),
        told(
          'Lawyers of two customers sued the cable operator over the failed service on',
          '20 May',
          '2031-05-20',
        ),
      ).relation,
    ).not.toBe('contradict')
    const opening = 'The mayor opened the tram line on'
    expect(
      rowOf(told(opening, 'Sunday', '2031-05-25'), told(opening, 'Sunday', '2031-06-01')).relation,
    ).not.toBe('contradict')
  })
})

describe('quotations', () => {
  const said = (quote: string): Statement => ({
    quote,
    voice: 'direct',
    by: [{ source: 'Ada Brunner', anonymous: false }],
  })

  it('agree word for word, whatever the spelling', () => {
    expect(
      rowOf(said('We shall defend the harbour wall'), said('We shall defend the harbor wall')),
    ).toMatchObject({
      relation: 'agree',
      aspect: 'quote',
    })
  })

  it('differ where one is cut', () => {
    expect(
      rowOf(said('This is a grave threat to the harbor wall'), said('This is a threat to the harbor wall')),
    ).toMatchObject({
      relation: 'differ',
      aspect: 'quote',
      marked: ['grave'],
    })
  })

  it('conflict where a word stands in the place of another', () => {
    expect(
      rowOf(
        said('The first purpose of the wall is to protect the town'),
        said('The first purpose of the wall is to impress the town'),
      ),
    ).toMatchObject({ relation: 'contradict', aspect: 'quote', marked: ['protect', 'impress'] })
  })

  it('do not conflict where words were only moved, or one opens with what the other left out', () => {
    expect(
      rowOf(
        said('In the spring, the harbor will open a second quay for ferries'),
        said('The harbor will open a second quay for ferries in the spring'),
      ).relation,
    ).not.toBe('contradict')
    expect(
      rowOf(
        said(
          'He never once told us that the bridge was closed, and we need a fundamental change of the tariff system',
        ),
        said('While the mayor slept through it, we need a fundamental change of the tariff system'),
      ).relation,
    ).not.toBe('contradict')
  })

  it('agree where a few words are quoted within a sentence of the outlet’s own', () => {
    expect(
      rowOf(said('That bridge has creaked since the winter storms'), {
        quote: 'the bridge had “creaked since the winter storms”',
        voice: 'mixed',
        by: [{ source: 'Ada Brunner', anonymous: false }],
      }),
    ).toMatchObject({ relation: 'agree', aspect: 'quote' })
  })

  it('conflict where only one has a “not”', () => {
    expect(
      rowOf(said('We will not sell the harbor to anybody'), said('We will sell the harbor to anybody')),
    ).toMatchObject({ relation: 'contradict', aspect: 'quote', marked: ['not sell', 'sell'] })
  })

  it('do not conflict where they only touch the same things', () => {
    expect(
      rowOf(
        said('The new patch for the register needs to be installed right away'),
        said('When the patch for the register comes people should run and install it'),
      ).relation,
    ).not.toBe('contradict')
  })

  it('differ in attribution where the same words are said to be another’s', () => {
    const by = (name: string): Statement => ({
      quote: 'We shall defend the harbour wall',
      sentence: `"We shall defend the harbour wall", ${name} said`,
      voice: 'direct',
      by: [name],
      names: [],
    })
    expect(rowOf(by('Ada Brunner'), by('Tomas Keel'))).toMatchObject({
      relation: 'differ',
      aspect: 'attribution',
      why: 'the same words, from another speaker.',
    })
  })

  it('that one report runs together stand in the row of each', () => {
    const [first, second] = ['We followed every rule of the yard', 'That is no comfort to the families']
    const reports = [
      ['wire', [said(first), said(second)]],
      ['daily', [said(first), said(second)]],
      ['late', [said(`${first}, and that is no comfort to the families`)]],
    ] as const
    const { rows } = compareArticles(
      reports.map(([id, statements]) => ({
        extraction: extractionOf(id, [...statements], '2031-06-02'),
        source: id,
      })),
    )
    expect(rows.map(({ relation, facts }) => [relation, facts.map(({ article }) => article)])).toEqual([
      ['agree', [0, 1, 2]],
      ['agree', [0, 1, 2]],
    ])
    expect(rows[0]?.pairs.map(({ relation }) => relation)).toEqual(['agree', 'differ', 'differ'])
  })

  it('differ where the other word means the same', () => {
    expect(
      rowOf(
        said('We need a fundamental change of the tariff system'),
        said('We need a drastic change of the tariff system'),
      ),
    ).toMatchObject({ relation: 'differ', aspect: 'quote' })
  })
})

describe('negation, actors, terms and strength', () => {
  it('conflict where one denies what the other states', () => {
    expect(
      rowOf(
        { quote: 'The two companies did not sign the supply contract', polarity: 'negative' },
        { quote: 'The two companies signed the supply contract' },
      ),
    ).toMatchObject({ relation: 'contradict', aspect: 'negation' })
  })

  it.each<[what: string, denial: string, statement: string]>([
    [
      'a condition',
      'Drivers who do not pass the eye test lose the licence at once',
      'If they pass the eye test, drivers keep the licence',
    ],
    [
      'a contrast',
      'The weapon found in the canal was a revolver, not the pistol of the guard',
      'The weapon that hung in the hall was the pistol of the guard',
    ],
    [
      'a time',
      'The visitors did not take the lead until the final minute of the match',
      'The visitors took the lead in the final minute of the match',
    ],
    [
      'an allegation',
      'The miller denied arson at the harbor warehouse',
      'The miller was charged with arson at the harbor warehouse',
    ],
    [
      'something done away with',
      'The port rules do not require pilots on small ferries in the outer basin',
      'The board scrapped the requirement of pilots on small ferries in the outer basin',
    ],
    [
      'what is only wanted',
      'The singer did not return to the opera house of the capital',
      'The singer is in talks to return to the opera house of the capital',
    ],
    [
      'an exclamation',
      'No, no, and tried to stop the driver at the harbor gate',
      'A passer-by tried to stop the driver at the harbor gate',
    ],
    [
      'another subject',
      'The dockers did not sign the supply contract with the shipyard',
      'Norland signed the supply contract with the shipyard',
    ],
  ])('take %s for no denial', (_, denial, statement) => {
    expect(rowOf({ quote: denial, polarity: 'negative' }, { quote: statement }).relation).not.toBe(
      'contradict',
    )
  })

  it('turn an opposite word into a conflict only where it is said of the same', () => {
    const quote = 'Imports of copper from Norland rose while the harbor was closed for repairs'
    expect(rowOf({ quote }, { quote: quote.replace('rose', 'fell') })).toMatchObject({
      relation: 'contradict',
      aspect: 'negation',
    })
    expect(
      rowOf(
        { quote: 'The Norland team beat the Sudmark team in the cup final' },
        { quote: 'The Sudmark team lost to the Norland team in the cup final' },
      ).relation,
    ).not.toBe('contradict')
  })

  it('conflict where another is said to have done it', () => {
    const led = (name: string): Statement => ({
      quote: `The inquiry into the bridge collapse is led by ${name}`,
      names: [[name, 'person']],
    })
    expect(rowOf(led('Ada Brunner'), led('Tomas Keel'))).toMatchObject({
      relation: 'contradict',
      aspect: 'actor',
      marked: ['Ada Brunner', 'Tomas Keel'],
    })
  })

  it('take a ban for the same as a stop', () => {
    expect(
      rowOf(
        { quote: 'Night sailings to the outer islands will be banned', polarity: 'negative' },
        { quote: 'Night sailings to the outer islands will stop' },
      ).relation,
    ).not.toBe('contradict')
  })

  it('conflict where another is said to do what only one can', () => {
    const at = (name: string, role: string): Statement => ({
      quote: `The ${role}, ${name}, was at the helm when the ferry hit the pier`,
      names: [[name, 'person']],
    })
    expect(rowOf(at('Ada Brunner', 'captain'), at('Tomas Keel', 'mate'))).toMatchObject({
      relation: 'contradict',
      aspect: 'actor',
    })
  })

  it('differ in strength where one is unwilling and the other refuses', () => {
    expect(
      rowOf(
        { quote: 'The minister sees no need for a second inquiry into the flood', polarity: 'negative' },
        { quote: 'The minister has ruled out a second inquiry into the flood', polarity: 'negative' },
      ),
    ).toMatchObject({
      relation: 'differ',
      aspect: 'strength',
      why: 'unwilling in Wire, a flat no in Daily.',
    })
  })

  it('do not differ in strength where both have the word of doubt', () => {
    expect(
      rowOf(
        {
          quote: 'No fault in the gate had been reported by the crew',
          polarity: 'negative',
          certainty: 'probable',
        },
        { quote: 'The crew had reported no fault in the gate', polarity: 'negative' },
      ).relation,
    ).toBe('agree')
  })

  it('differ in framing where each has another term', () => {
    expect(
      rowOf(
        { quote: 'The phrase "solidarity levy" takes the place of "wealth tax" in the bill' },
        { quote: 'The phrase "solidarity levy" takes the place of "punishment tax" in the bill' },
      ),
    ).toMatchObject({ relation: 'differ', aspect: 'framing', marked: ['wealth tax', 'punishment tax'] })
  })

  it('differ in strength where one is surer', () => {
    expect(
      rowOf(
        { quote: 'Norland is understood to have lodged a formal protest', certainty: 'probable' },
        { quote: 'Norland has lodged a formal protest' },
      ),
    ).toMatchObject({ relation: 'differ', aspect: 'strength' })
  })

  it('differ, and do not agree, where they only touch the same thing', () => {
    expect(
      rowOf(
        { quote: 'Rescuers searched the valley for the missing hikers' },
        { quote: 'Families of the missing hikers waited in the valley' },
      ),
    ).toMatchObject({ relation: 'differ', aspect: null, why: 'related, but not the same statement.' })
  })

  it('take a plan for carried out when a later report says so, not when it is the same day', () => {
    const plan: Statement = {
      quote: 'The council is expected to approve the tram line next week',
      stage: 'planned',
      certainty: 'probable',
    }
    const done: Statement = { quote: 'The council approved the tram line', stage: 'decided' }
    expect(rowOf(plan, done, ['2031-06-02', '2031-06-09']).relation).toBe('update')
    expect(rowOf(plan, done).relation).toBe('differ')
  })
})

describe('what is turned round', () => {
  it('is denied by an opposite that is a refusal', () => {
    expect(
      rowOf(
        { quote: 'The guild of pilots rejected the new roster', polarity: 'negative' },
        { quote: 'The guild of pilots accepted the new roster' },
      ),
    ).toMatchObject({ relation: 'contradict', aspect: 'negation' })
  })

  it('is denied of nobody and of some', () => {
    expect(
      rowOf(
        { quote: 'No one was hurt when the crane collapsed', polarity: 'negative' },
        {
          quote: 'Three people were hurt when the crane collapsed',
          quantities: [['Three people', 3, 'count:person']],
        },
      ),
    ).toMatchObject({ relation: 'contradict', aspect: 'negation' })
  })

  it('is denied by the passive of an opposite', () => {
    expect(
      rowOf(
        { quote: 'The jury acquitted the treasurer of theft' },
        { quote: 'The treasurer was convicted of theft by the jury' },
      ),
    ).toMatchObject({ relation: 'contradict', aspect: 'negation' })
  })

  it('is denied from outside the clause', () => {
    expect(
      rowOf(
        {
          quote: 'he had met the lobbyists',
          sentence: 'The treasurer denied that he had met the lobbyists',
          polarity: 'negative',
        },
        { quote: 'The treasurer met the lobbyists' },
      ),
    ).toMatchObject({ relation: 'contradict', aspect: 'negation' })
  })

  it('is not denied where the other only thinks about it', () => {
    expect(
      rowOf(
        { quote: 'The guild of pilots is considering a cap on overtime', stage: 'considered' },
        { quote: 'The guild of pilots rejected a cap on overtime', polarity: 'negative', stage: 'denied' },
      ),
    ).toMatchObject({ relation: 'differ', aspect: 'strength' })
  })

  it('has changed where the later report says so', () => {
    const opposed: Statement = { quote: 'The guild of pilots rejected the new roster', polarity: 'negative' }
    const now: Statement = { quote: 'The guild of pilots now accepted the new roster' }
    expect(rowOf(opposed, now, ['2031-06-02', '2031-06-04'])).toMatchObject({ relation: 'update' })
  })
})

describe('shares and deadlines', () => {
  it('compare the share, whichever stands first', () => {
    expect(
      rowOf(
        {
          quote: 'Of 2,300 pilots, 1,940 voted for the walkout',
          quantities: [
            ['2,300 pilots', 2300, 'count:pilot'],
            ['1,940', 1940, 'number'],
          ],
        },
        {
          quote: 'The walkout was backed by 1,490 of 2,300 pilots',
          quantities: [
            ['1,490', 1490, 'number'],
            ['2,300 pilots', 2300, 'count:pilot'],
          ],
        },
      ),
    ).toMatchObject({ relation: 'contradict', aspect: 'figure', marked: ['1,940', '1,490'] })
  })

  it('compare deadlines by their ends', () => {
    const due = (day: string, value: string): Statement => ({
      quote: `The claims must be filed with the court ${day}`,
      dates: [[day, value]],
    })
    expect(rowOf(due('by 4 May', '../2031-05-04'), due('by 14 May', '../2031-05-14'))).toMatchObject({
      relation: 'contradict',
      aspect: 'date',
    })
  })

  it('take a year with its digits in another order for a slip', () => {
    const built = (year: string): Statement => ({
      quote: `The lighthouse on the cape was built in ${year}`,
      dates: [[year, year]],
    })
    expect(rowOf(built('1958'), built('1985'))).toMatchObject({ relation: 'contradict', aspect: 'date' })
  })
})
