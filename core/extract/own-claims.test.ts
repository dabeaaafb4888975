import { expect, test } from 'vitest'
import { extractArticle } from './pipeline.ts'

test.each<[string, string[]]>([
  // A clause too short to be a claim stays with the one before it.
  [
    'The bridge in Orton closed at noon; the ferry stayed.',
    ['The bridge in Orton closed at noon; the ferry stayed'],
  ],
  [
    'The Orton council closed the old bridge on Monday, which nobody there had asked for.',
    ['The Orton council closed the old bridge on Monday, which nobody there had asked for'],
  ],
  // What was done to somebody counts in few words; what tells of the source or sets a scene does not.
  ['He has not been charged.', ['He has not been charged']],
  ['He has not been well.', []],
  ['What happened in the old mill is less clear.', []],
  ['The mill burned, according to a log that the Orton Times has read.', ['The mill burned']],
  [
    '“The mill burned all night,” one guard said, asking for his name to be kept out of print.',
    ['The mill burned all night'],
  ],
  [
    'The mill burned, said Ann Vane, the mayor, who had run there in her slippers.',
    ['The mill burned', 'who had run there in her slippers'],
  ],
  // In a sentence of several claims a short one counts.
  [
    'Nobody had tested the bridge, and the council had to close it on Monday.',
    ['Nobody had tested the bridge', 'the council had to close it on Monday'],
  ],
  ['As many as 40 boats are believed to lie there.', ['As many as 40 boats are believed to lie there']],
  // A verb of saying with no clause behind it reports nothing that is apart from it.
  [
    'The Orton Times first reported the mayor’s visit on Sunday.',
    ['The Orton Times first reported the mayor’s visit on Sunday'],
  ],
  [
    'Asked whether the strike could spread, Ann Vane replied: “That depends on them.”',
    ['That depends on them'],
  ],
  [
    'Asked what came next, the council closed the bridge, Ann Vane said.',
    ['Asked what came next, the council closed the bridge'],
  ],
  // What a report takes away leaves no loose end.
  [
    'The decision of the council was based on the mayor’s claim that the bridge was safe.',
    ['The decision of the council was based on the mayor’s claim', 'the bridge was safe'],
  ],
  [
    'Ann Vane was grateful when the mayor spoke up in the old town hall, saying the bridge was unsafe.',
    ['Ann Vane was grateful when the mayor spoke up in the old town hall', 'the bridge was unsafe'],
  ],
  // A dash closes what a comma opened.
  [
    'The engineer - Ann Vane, who was sent home on Friday with two others - was not in Orton.',
    [
      'The engineer - Ann Vane, who was sent home on Friday with two others - was not in Orton',
      'who was sent home on Friday with two others',
    ],
  ],
  // Joined infinitives have no subject.
  [
    'The council wants to raise $4 million, the Herald said, to rebuild the bridge, and buy and repair old ferries.',
    ['The council wants to raise $4 million'],
  ],
  // Few words that tell what had been done.
  ['The crew had been trained for floods.', ['The crew had been trained for floods']],
  ['The doors had been chained shut.', ['The doors had been chained shut']],
  // Few words that another report can deny.
  ['The ward remains closed.', ['The ward remains closed']],
  ['Shares rose after the news.', ['Shares rose after the news']],
  ['No one has died.', ['No one has died']],
  ['It has opened a formal inquiry.', ['It has opened a formal inquiry']],
  ['The book deserves a closer reading.', []],
  ['They were full of hope.', []],
  // A sentence whose only verb may be a noun as well.
  ['Ticket sales start on Monday.', ['Ticket sales start on Monday']],
  ['Budget cuts in schools.', []],
  ['Mayor Ann Vane drops in on Monday.', ['Mayor Ann Vane drops in on Monday']],
  // What is asked of the reader claims nothing; a noun that opens the sentence may look like a verb.
  ['Talk to your plumber or to the water office where you live.', []],
  ['Please keep away from the river until the police say otherwise.', []],
  ['Work on the old bridge stopped in May.', ['Work on the old bridge stopped in May']],
  [
    'Close to 40 boats that were in the harbour have sunk.',
    ['Close to 40 boats that were in the harbour have sunk'],
  ],
  ['Open since 1912, the mill closed in May.', ['Open since 1912, the mill closed in May']],
  // A further verb for the same subject, or for nobody.
  [
    'Orton Mills has no plans to shut the bakery and will keep the old dam until the end of 2030 at least.',
    ['Orton Mills has no plans to shut the bakery', 'will keep the old dam until the end of 2030 at least'],
  ],
  [
    'Nine people were treated for burns and no one has died.',
    ['Nine people were treated for burns', 'no one has died'],
  ],
  [
    'At least nine people were killed and 31 were missing after the levee broke at Orton on Monday.',
    ['At least nine people were killed', '31 were missing after the levee broke at Orton on Monday'],
  ],
  [
    'The council has closed its old library and moved 900 books.',
    ['The council has closed its old library', 'moved 900 books'],
  ],
  [
    'The council closed the library and moved the books to a school.',
    ['The council closed the library and moved the books to a school'],
  ],
  // A short relative clause with a number.
  [
    'Ann Vane, who holds 22%, has gone to court to block the sale.',
    ['Ann Vane, who holds 22%, has gone to court to block the sale', 'who holds 22%'],
  ],
  ['It had been done with care.', []],
  ['Much had been made of this.', []],
])('%s', (text, quotes) => {
  expect(extractArticle({ id: 'a', text }).facts.map(({ quote }) => quote)).toEqual(quotes)
})
