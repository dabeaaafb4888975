import { describe, expect, test } from 'vitest'
import { extractArticle } from './pipeline.ts'

const facts = (text: string) => extractArticle({ id: 'a', text }).facts
/** Each attributed fact: its words, its voice, and its sources from the nearest to the origin. */
const told = (text: string) =>
  facts(text)
    .filter((f) => f.attribution.length)
    .map((f) => [f.quote, f.voice, ...f.attribution.map((h) => h.source)])

describe('where the source stands', () => {
  test.each<[string, string[][]]>([
    ['Ann Vane said the bridge was unsafe.', [['the bridge was unsafe', 'indirect', 'Ann Vane']]],
    ['The bridge was unsafe, Ann Vane said.', [['The bridge was unsafe', 'indirect', 'Ann Vane']]],
    ['The bridge was unsafe, said Ann Vane.', [['The bridge was unsafe', 'indirect', 'Ann Vane']]],
    [
      'The bridge, Ann Vane told them, was unsafe.',
      [['The bridge, Ann Vane told them, was unsafe', 'indirect', 'Ann Vane']],
    ],
    [
      'It is no surprise, Ann Vane said, that the bridge was closed.',
      [['It is no surprise, Ann Vane said, that the bridge was closed', 'indirect', 'Ann Vane']],
    ],
    ['As Ann Vane noted, the bridge was unsafe.', [['the bridge was unsafe', 'indirect', 'Ann Vane']]],
    [
      'While the council says the bridge is safe, the engineers left.',
      [['the bridge is safe', 'indirect', 'the council']],
    ],
    [
      'Ann Vane, a bridge engineer who has measured the cracks for a decade, said the bridge was unsafe.',
      [['the bridge was unsafe', 'indirect', 'Ann Vane']],
    ],
    [
      'Ann Vane, an engineer at Orton University, who has measured the cracks, said the bridge was unsafe.',
      [['the bridge was unsafe', 'indirect', 'Ann Vane']],
    ],
    [
      'In Paris, the company, which built it, said the bridge was unsafe.',
      [['the bridge was unsafe', 'indirect', 'the company']],
    ],
    [
      'Ruth Ode, citing “the cold,” said the bridge was unsafe.',
      [['the bridge was unsafe', 'indirect', 'Ruth Ode']],
    ],
    ['The council, however, said the bridge was safe.', [['the bridge was safe', 'indirect', 'The council']]],
    [
      'Everyone who was on the bridge at noon must come forward, she said.',
      [['Everyone who was on the bridge at noon must come forward', 'indirect', 'she']],
    ],
    [
      'It all began with a crack that nobody saw, the agency said.',
      [['It all began with a crack that nobody saw', 'indirect', 'the agency']],
    ],
    [
      'The fire spread through the roof and not from the cellar, the owner said.',
      [['The fire spread through the roof and not from the cellar', 'indirect', 'the owner']],
    ],
    ['The bridge is safe, reports Orton Weekly.', [['The bridge is safe', 'indirect', 'Orton Weekly']]],
    ['The bridge gave way, the channel reports.', [['The bridge gave way', 'indirect', 'the channel']]],
    [
      'A second bridge is possible, Ann Vane told them: “Nobody has decided that.”',
      [
        ['A second bridge is possible', 'indirect', 'Ann Vane'],
        ['Nobody has decided that', 'direct', 'Ann Vane'],
      ],
    ],
    [
      'One engineer, a friend of the mayor, was blunt: “Nobody has decided that.”',
      [['Nobody has decided that', 'direct', 'One engineer']],
    ],
    [
      'The roster tells another story. It shows that the bridge was empty.',
      [['the bridge was empty', 'indirect', 'The roster']],
    ],
    ['Readers will note that the bridge was empty.', []],
    ['The council rejected an appeal by the ferrymen.', []],
    [
      'The council rejected the claim of the ferrymen.',
      [['The council rejected the claim of the ferrymen', 'indirect', 'The council']],
    ],
    ['Ann Vane refused to sell the ferry.', []],
    ['The offer values the ferry at $4 million.', []],
    ['They read the letter, the minutes and the reports.', []],
    [
      'Anyone who set foot on the bridge must pay, he added.',
      [['Anyone who set foot on the bridge must pay', 'indirect', 'he']],
    ],
    ['“We won the vote,” Mayor Ann Vane crowed.', [['We won the vote', 'direct', 'Mayor Ann Vane']]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('cues', () => {
  test.each<[string, string[][]]>([
    [
      'Per the report, the bridge costs $5 million.',
      [['the bridge costs $5 million', 'indirect', 'the report']],
    ],
    [
      'As reported by the Orton Times, the bridge will close.',
      [['the bridge will close', 'indirect', 'the Orton Times']],
    ],
    ['The statement said the bridge would close.', [['the bridge would close', 'indirect', 'The statement']]],
    [
      'The proposal calls for the bridge to close.',
      [['The proposal calls for the bridge to close', 'indirect', 'The proposal']],
    ],
    [
      'A Post poll showed Ann Vane with a double-digit lead.',
      [['A Post poll showed Ann Vane with a double-digit lead', 'indirect', 'A Post poll']],
    ],
    [
      'Ann Vane was quoted by the Orton Times as saying the bridge would close.',
      [['the bridge would close', 'indirect', 'the Orton Times', 'Ann Vane']],
    ],
    ['Ann Vane was told that the bridge would close.', [['the bridge would close', 'indirect', '']]],
    ['Ann Vane is confident that the bridge will hold.', [['the bridge will hold', 'indirect', 'Ann Vane']]],
    [
      'The council made clear that the bridge would close.',
      [['the bridge would close', 'indirect', 'The council']],
    ],
    [
      'Residents voiced concern that the bridge would fall.',
      [['the bridge would fall', 'indirect', 'Residents']],
    ],
    [
      'The vote followed warnings from engineers that the bridge would fall.',
      [['the bridge would fall', 'indirect', 'engineers']],
    ],
    [
      'The mayor’s claim that the bridge was safe angered the town.',
      [['the bridge was safe', 'indirect', 'The mayor']],
    ],
    [
      'Ann Vane went on to say that the bridge was unsafe.',
      [['the bridge was unsafe', 'indirect', 'Ann Vane']],
    ],
    [
      'Ann Vane angered the town by saying that the bridge was unsafe.',
      [['the bridge was unsafe', 'indirect', 'Ann Vane']],
    ],
    [
      'Ann Vane pledged to rebuild the bridge within a year.',
      [['Ann Vane pledged to rebuild the bridge within a year', 'indirect', 'Ann Vane']],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('quotations', () => {
  test.each<[string, string[][]]>([
    ['“We are late,” Ann Vane said.', [['We are late', 'direct', 'Ann Vane']]],
    ['Ann Vane: “We are late.”', [['We are late', 'direct', 'Ann Vane']]],
    ['“Here we come!” beamed Ann Vane.', [['Here we come!', 'direct', 'Ann Vane']]],
    ['“We will win,” coach Ann Vane crowed.', [['We will win', 'direct', 'coach Ann Vane']]],
    ['“We never saw it,” the driver blubbed on Monday.', [['We never saw it', 'direct', 'the driver']]],
    [
      'Ann Vane turned to the crowd: “Close the bridge now.”',
      [['Close the bridge now', 'direct', 'Ann Vane']],
    ],
    ['Ann Vane went on to say, “Close the bridge now.”', [['Close the bridge now', 'direct', 'Ann Vane']]],
    ['“Close the bridge now.” Ann Vane said.', [['Close the bridge now', 'direct', 'Ann Vane']]],
    ['Stated Ann Vane:\n\n“Close the bridge now.”', [['Close the bridge now', 'direct', 'Ann Vane']]],
    ['Ann Vane tweeted this: “Close the bridge now.”', [['Close the bridge now', 'direct', 'Ann Vane']]],
    ['Asked about it, she demurred: “Ask the council.”', [['Ask the council', 'direct', 'she']]],
    ['“Should we close it?” Ann Vane questioned.', [['Should we close it?', 'direct', 'Ann Vane']]],
    ['The crowd broke into chants of “Build it up again!”', [['Build it up again!', 'direct', 'The crowd']]],
    [
      "''We are late. We know it,'' the secretary, Ann Vane, said.",
      [
        ['We are late', 'direct', 'Ann Vane'],
        ['We know it', 'direct', 'Ann Vane'],
      ],
    ],
    [
      '“We are late,” Ann Vane said in the hall. “We know it.”',
      [
        ['We are late', 'direct', 'Ann Vane'],
        ['We know it', 'direct', 'Ann Vane'],
      ],
    ],
    ['Protesters chanted “No more tolls” as the mayor left.', [['No more tolls', 'direct', 'Protesters']]],
    [
      'Ann Vane said the bridge was “a disgrace” to the town.',
      [['the bridge was “a disgrace” to the town', 'mixed', 'Ann Vane']],
    ],
    [
      'Ann Vane wrote, “They praise it even when “the guild” has to mend it. We do.”',
      [
        ['They praise it even when “the guild” has to mend it', 'direct', 'Ann Vane'],
        ['We do', 'direct', 'Ann Vane'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who the source is', () => {
  const origin = (text: string) => facts(text).at(-1)?.attribution.at(-1)

  test.each([
    ['Ann Vane said the bridge was old. She said it would fall.', 'Ann Vane'],
    ['Ann Vane, a spokeswoman for the council, was there. The spokeswoman said it would fall.', 'Ann Vane'],
    ['Mayor Ruth Ode met Ann Vane, an engineer. The mayor said it would fall.', 'Ruth Ode'],
  ])('%s', (text, name) => {
    expect(origin(text)).toMatchObject({ entity: name, anonymous: false })
  })

  test('two holders of one office make "the minister" nobody we know', () => {
    const text = 'Minister Ruth Ode met Minister Ann Vane. The minister said the bridge would fall.'
    expect(origin(text)?.entity).toBeUndefined()
  })

  test.each([
    'Two people familiar with the talks said it would fall.',
    'A source close to him said it would fall.',
  ])('anonymous: %s', (text) => {
    expect(origin(text)).toMatchObject({ anonymous: true })
  })

  test('every hop has its span and its cue, nearest first', () => {
    const text = 'The Orton Times reported that Ann Vane said the bridge would close, citing a memo.'
    const [fact] = facts(text)
    expect(fact?.attribution.map((h) => [text.slice(h.start, h.end), h.cue])).toEqual([
      ['The Orton Times', 'reported'],
      ['Ann Vane', 'said'],
      ['a memo', 'citing'],
    ])
  })
})

test.each([
  'In November said the plan was over.',
  'Orton Staff said the bridge would close in May.',
  'Ann Vane would neither confirm nor deny it.',
  'He told the meeting.',
  'Ruth Ode is thought to be leaving the council.',
])('no report: %s', (text) => {
  expect(told(text)).toEqual([])
})

describe('institutions and documents', () => {
  test.each<[string, string[][]]>([
    [
      'The door was open for an hour, the guard’s log shows.',
      [['The door was open for an hour', 'indirect', 'the guard’s log']],
    ],
    [
      'Gas that leaked from a tank set the plant on fire, the Safety Board said in a preliminary report.',
      [['Gas that leaked from a tank set the plant on fire', 'indirect', 'the Safety Board']],
    ],
    [
      'A valve let out the gas, the Orton Times reported, citing the weather service.',
      [['A valve let out the gas', 'indirect', 'the Orton Times', 'the weather service']],
    ],
    [
      'The mill employs 300 people, according to its owner, Ann Vane.',
      [['The mill employs 300 people', 'indirect', 'Ann Vane']],
    ],
    [
      'The Safety Board studied the log. Drivers had reported the leak 14 times, it found.',
      [['Drivers had reported the leak 14 times', 'indirect', 'The Safety Board']],
    ],
    [
      'The board was late. The fire began at noon, the report said. Nobody called for help, it said.',
      [
        ['The fire began at noon', 'indirect', 'the report'],
        ['Nobody called for help', 'indirect', 'the report'],
      ],
    ],
    [
      'The union has asked for 12 percent.',
      [['The union has asked for 12 percent', 'indirect', 'The union']],
    ],
    [
      'The union had asked for 12 percent, Ann Vane said.',
      [['The union had asked for 12 percent', 'indirect', 'Ann Vane']],
    ],
    [
      'The Orton Times put the bill at $3 million.',
      [['The Orton Times put the bill at $3 million', 'indirect', 'The Orton Times']],
    ],
    [
      'The insurer values the bridge at 20 million euros.',
      [['The insurer values the bridge at 20 million euros', 'indirect', 'The insurer']],
    ],
    ['The driver put the box at the door.', []],
    [
      'On the cause, the board is plain: a worn wire set the mill on fire.',
      [['a worn wire set the mill on fire', 'indirect', 'the board']],
    ],
    [
      'Under the court’s order, lorries may carry only half their load.',
      [['lorries may carry only half their load', 'indirect', 'the court’s order']],
    ],
    ['Under the bridge, lorries may carry only half their load.', []],
    ['The crew had reported no leak.', []],
    ['Old villagers speak of 1987, when the mill burned down on the same hill.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a time without a comma is no part of the source', () => {
  test.each([
    ['In November a broadcaster told its viewers that the bridge was unsafe.', 'a broadcaster'],
    ['On Monday a spokesman said the bridge was unsafe.', 'a spokesman'],
    ['On 5 March police said the bridge was unsafe.', 'police'],
    ['On Monday Ann Vane said the bridge was unsafe.', 'Ann Vane'],
    ['In March 2019 the minister said the bridge was unsafe.', 'the minister'],
    ['Early on Tuesday the navy said the bridge was unsafe.', 'the navy'],
    ['Last week a judge told the court that the bridge was unsafe.', 'a judge'],
    ['April Jones said the bridge was unsafe.', 'April Jones'],
    ['Monday’s statement said the bridge was unsafe.', 'Monday’s statement'],
    ['Last year’s report said the bridge was unsafe.', 'Last year’s report'],
    ['The Sunday Herald said the bridge was unsafe.', 'The Sunday Herald'],
  ])('%s', (text, source) => {
    expect(told(text)).toEqual([['the bridge was unsafe', 'indirect', source]])
  })
})

describe('pronouns', () => {
  const origins = (text: string) =>
    facts(text).flatMap((f) => f.attribution.slice(-1).map((h) => h.entity ?? h.source))

  test('mean whom the reported clause is about, where the last speaker was of the other sex', () => {
    const text =
      'The bridge is safe, said Henrik Lund. Mayor Karin Holt would not resign, she told reporters.'
    expect(origins(text)).toEqual(['Henrik Lund', 'Karin Holt'])
  })

  test('mean the last speaker, whoever the clause is about', () => {
    const text = 'The bridge is safe, said Karin Holt. Henrik Lund would resign, she told reporters.'
    expect(origins(text)).toEqual(['Karin Holt', 'Karin Holt'])
  })

  test('“it” is no crew and no space agency', () => {
    const text =
      'The Orton Times cited the space agency. The mill closed, the company said. Its crew were sent home, it said.'
    expect(origins(text).at(-1)).toBe('the company')
  })
})
