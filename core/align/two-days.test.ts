import { expect, test } from 'vitest'
import { relationsOf } from './testing.ts'

const DAYS: [string, string] = ['2031-06-02', '2031-06-03']
const expectNone = (a: string, b: string) => {
  for (const found of [...relationsOf(a, b, DAYS), ...relationsOf(b, a, DAYS)])
    expect(found).not.toContain('contradict')
}

test.each([
  ['The festival begins on 3 July.', 'The festival ends on 10 July.'],
  ['Registration for the marathon opens on 3 July.', 'Registration for the marathon closes on 10 July.'],
  ['The strike will begin on 5 July.', 'The strike will end on 9 July.'],
  [
    'Parliament will debate the pension bill on 5 July.',
    'Parliament will vote on the pension bill on 12 July.',
  ],
  ['The court will hear the appeal on 5 July.', 'The tribunal will rule on the appeal on 20 July.'],
  [
    'The trial of the driver starts on 4 July.',
    'The verdict in the trial of the driver is expected on 30 July.',
  ],
  ['Ticket sales for the concert start on 4 July.', 'The concert takes place on 20 July.'],
  ['Applications for the grant open on 5 July.', 'The deadline for applications for the grant is 26 July.'],
  ['Schools reopen on 4 July.', 'Schools close for the summer on 28 July.'],
])('two days of one thing are not at odds: %s %s', expectNone)

test.each([
  ['The council unanimously approved the budget.', 'The party is divided.'],
  ['The court ruled unanimously that the ban was lawful.', 'The government is split.'],
  ['The board unanimously backed the merger.', 'The company split its shares.'],
  ['The panel of scientists unanimously backed the vaccine.', 'The jury was divided.'],
  ['Parliament approved the budget unanimously.', 'Three members of the jury voted against.'],
])('two bodies, or one that did not vote, are not: %s %s', expectNone)

test.each([
  ['It was the third time in a decade that the river flooded the town.', 'The Danube flooded the town.'],
  ['It is the largest ship that has entered the port.', 'The Aurora entered the port.'],
  ['It is the second company that has closed its plant in Lyon.', 'Renault has closed its plant in Lyon.'],
  ['It was the mayor’s decision that closed the market.', 'The council closed the market.'],
  [
    'The fire spread through the roof and not through the cellar.',
    'The fire in the cellar was put out before the roof fell in.',
  ],
])('what tells which one it is singles nothing out: %s %s', expectNone)

test.each([
  [
    'The government appealed to residents to leave the area.',
    'The government paid residents to leave the area.',
  ],
  ['The company paid the fine.', 'The company appealed for help over the fine.'],
  [
    'The minister accepted the ruling on the visas.',
    'The minister appealed to voters over the ruling on the visas.',
  ],
  ['The storm hit the harbour.', 'The harbour was spared the storm surge.'],
  ['The airline resumed flights to Oslo.', 'Flights to Oslo are idle on Sundays.'],
  ['The minister is not planning to visit Rome this year.', 'The minister is going to visit Rome next year.'],
  ['The company does not want to close the plant.', 'The plant will close.'],
])('words with more than one use are not: %s %s', expectNone)

test.each([
  [
    'We have always paid our workers more than the law asks',
    'We always paid our workers over what the law asks',
  ],
  ['The mine was closed more than once this year', 'The mine was closed over and over this year'],
])('a remark retold in like words is not: %s %s', (a, b) => {
  expectNone(`"${a}", Ada Brandt said.`, `"${b}", Ada Brandt said.`)
})
