import { expect, test } from 'vitest'
import { relationsOf } from './testing.ts'

const expectNone = (a: string, b: string) => {
  for (const found of [...relationsOf(a, b), ...relationsOf(b, a)]) expect(found).not.toContain('contradict')
}

test.each([
  ['The car is built in Germany.', 'The car is built in Mexico.'],
  ['Volkswagen produced the car in Germany.', 'Volkswagen produced the car in Mexico.'],
  ['The company makes its cars in Germany.', 'The company makes its cars in Spain.'],
  ['The elections were held in Germany.', 'The elections were held in France.'],
  ['The virus spread in Germany.', 'The virus spread in France.'],
  ['Interpol arrested a man in Lyon.', 'Interpol arrested a woman in Turin.'],
  ['The king met the president at the palace.', 'The king met the president at the airport.'],
  ['The king met the president in Oslo.', 'The king met the president in Turin.'],
  ['The inquest was held in the hall.', 'The inquest was held in the school.'],
])('what may be done in many places is not at odds: %s %s', expectNone)

test('but what is done once, on one day, is', () => {
  const met = (place: string) => `The king met the president ${place} on 28 May.`
  expect(relationsOf(met('at the palace'), met('at the airport'))).toEqual(['contradict null'])
})

test.each([
  ['The patient recovered in hospital.', 'The patient collapsed at home.'],
  [
    'The clinic offers the test free of charge.',
    'The clinic will charge visitors for parking at the test centre.',
  ],
  ['The company will include a voucher with each ticket.', 'The company removed the ticket machines.'],
  ['The court will spare the factory.', 'The court will close the factory shop.'],
  ['The president is willing to meet the miners.', 'The president was ordered to pay the miners.'],
  ['The party contested the election in Bavaria.', 'The party accepted the election date.'],
  ['The school passed a rule on phones.', 'The school failed to report the leak.'],
  ['The army deployed tanks to the border town.', 'The army took back the border town.'],
  [
    'The airline increased its flights to Lagos this summer.',
    'The airline reduced its staff in Lagos this summer.',
  ],
])('words that are no opposites are not at odds: %s %s', expectNone)

test.each([
  ['The board voted unanimously to sell the mill.', 'The board was divided over whether to close the mine.'],
  ['The council unanimously approved the tram.', 'The council was split over the price of water.'],
])('two votes of one body are not at odds: %s %s', expectNone)

test.each([
  [
    'Police said the driver was to blame for the crash.',
    'The union said icy roads were to blame for the crash.',
  ],
  [
    'In January the delays on the coast line were caused by snow.',
    'In May the delays on the coast line were caused by a strike.',
  ],
])('two speakers or two days may have two causes: %s %s', expectNone)

test('two speakers differ in who says it; where one report says it itself, they are at odds', () => {
  const police = 'Police said the driver was to blame for the crash.'
  expect(relationsOf(police, 'The union said icy roads were to blame for the crash.')).toEqual([
    'differ attribution',
  ])
  expect(relationsOf(police, 'Icy roads were to blame for the crash.')).toEqual(['contradict null'])
})

test.each([
  ['The mine is not 100 percent to blame.', 'The mine was blamed for the slide at the valley.'],
  ['No verdict was entered on Monday.', 'The court is due to enter its verdict in May.'],
  ['The dog was left for dead after the crash.', 'The dog was alive after the crash.'],
  ['The soldiers destroyed heavy guns at the base.', 'Their personal guns were not destroyed at the base.'],
  [
    'The storm broke all three cables connecting the island with the coast.',
    'In January three cables between the island and the coast were cut.',
  ],
  [
    'The driver had lost a lot of blood after the crash.',
    'The driver was taken to hospital after the crash.',
  ],
  ['The runner did not figure in the final.', 'The runner brought his total to 43 in the final.'],
])('what is denied of one thing is not denied of another: %s %s', expectNone)

test.each([
  [
    'Students announced rallies after a night of violence over the police shooting.',
    'The students went before a judge and riot police fired at the rallies.',
  ],
  ['He sent the letter before meeting Anna Berg.', 'He sent the letter after Anna Berg was elected.'],
])('before and after are of one event: %s %s', expectNone)

test.each([
  [
    '“We will not close the plant this year,” General Manager Ada Brandt said.',
    'Ada Brandt runs the plant. “We will not close the plant this year,” Brandt said.',
  ],
  [
    '“I thought people would be sceptical, but it is true,” Ada Brandt said.',
    '“I thought people would be skeptical, but it is true,” Ada Brandt said.',
  ],
  [
    '“Further details will be set out in due course,” the ministry said.',
    '“Further details would be set out in due course,” the ministry said.',
  ],
])('one remark by one speaker is one, however it is written: %s %s', expectNone)

test.each([
  ['The watch may cost thousands of pounds.', 'The watch may cost thousands of dollars.'],
  ['Cases are increasing at a rate of 50 percent daily.', 'Cases are increasing by 50 per cent every day.'],
  ['The bodies were found at their home in Varn.', 'The bodies were found at a house in Mill Street, Varn.'],
])('what says no other figure or place is not at odds: %s %s', expectNone)
