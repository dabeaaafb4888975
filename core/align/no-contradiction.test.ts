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
