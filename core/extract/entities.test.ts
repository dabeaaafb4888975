import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, MOST_GROWTH, repeated } from '#core/testing/growth.ts'
import { splitSentences } from '#core/text/sentences.ts'
import { extractEntities } from './entities.ts'

/** Time enough on a machine that does much else. */
const SLOW = { timeout: 60_000 }

const entities = (text: string) => extractEntities(text, splitSentences(text))
/** Names with their kinds. */
const named = (text: string) => entities(text).map((entity) => `${entity.name}: ${entity.kind}`)
/** What each mention of one entity says. */
const mentions = (text: string, name: string) =>
  entities(text)
    .find((entity) => entity.name === name)
    ?.mentions.map(({ start, end }) => text.slice(start, end))

describe('kinds', () => {
  it.each([
    ['The ministers flew to Nairobi.', 'Nairobi: place'],
    ['They crossed the Kolva River at night.', 'Kolva River: place'],
    ['The case is before the Fisheries Commission.', 'Fisheries Commission: organization'],
    ['The ship belongs to Hallund Shipping Ltd.', 'Hallund Shipping Ltd.: organization'],
    ['The navy will test the Type 31 missile.', 'Type 31: system'],
    ['Crews left the USS Carrow.', 'USS Carrow: system'],
    ['They refer to the Coastal Waters Act.', 'Coastal Waters Act: document'],
    ['He fell in the Battle of Orsk.', 'Battle of Orsk: event'],
    ['The post went to Margaret Olwen.', 'Margaret Olwen: person'],
  ])('%s', (text, expected) => expect(named(text)).toEqual([expected]))

  it.each<[string, string[]]>([
    ['The ferry was late. The Ann Marie sank. Ann Marie sailed in May.', ['Ann Marie: system']],
    ['Two people aboard the Nordic Star died.', ['Nordic Star: system']],
    ['The boat sank. The wreck of the Lady Carol was found.', ['Lady Carol: system']],
    ['The boat sank. The Ann Vane case goes on.', ['Ann Vane: person']],
    ['Ann Marie Vane came. The committee met.', ['Ann Marie Vane: person']],
    ['The tram operator, Citytram, is losing money.', ['Citytram: organization']],
    [
      'Norbus’s chief executive, Ann Vane, left. Norbus said so.',
      ['Norbus: organization', 'Ann Vane: person'],
    ],
    ['The Transport Workers’ Union walked out.', ['Transport Workers’ Union: organization']],
    ['He appealed to the Court of Arbitration for Sport.', ['Court of Arbitration for Sport: organization']],
    ['Daily Mirror put it at 40.', ['Daily Mirror: organization']],
    [
      'Haldvik United won. Police in Haldvik were pleased.',
      ['Haldvik United: organization', 'Haldvik: place'],
    ],
    ['They closed the road to Korsvik.', ['Korsvik: place']],
    ['Karin Holt, the island’s mayor, was there.', ['Karin Holt: person']],
    ['The mayor of Korsvik was there.', ['Korsvik: place']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))

  it('takes peoples, weekdays and the first words of sentences for no names', () => {
    expect(named('Swedish farmers met on Friday. Several left early. However, many stayed.')).toEqual([])
  })
})

describe('one entity under several names', () => {
  it('joins a surname to the full name, without titles', () => {
    const text = 'Foreign Minister Hanna Lindqvist arrived. Lindqvist’s aides said Mrs. Lindqvist was tired.'
    expect(mentions(text, 'Hanna Lindqvist')).toEqual(['Hanna Lindqvist', 'Lindqvist', 'Lindqvist'])
  })

  it('joins letters to the name they stand for', () => {
    const text = 'The Northern Fishing Union (NFU) met. The NFU wants talks.'
    expect(mentions(text, 'Northern Fishing Union')).toEqual(['Northern Fishing Union', 'NFU', 'NFU'])
  })

  it('keeps two people of one surname apart', () => {
    const text =
      'Peter Harlan leads the union. Harlan called a strike. A judge, Susan Harlan, stopped it. Harlan gave no reason.'
    expect(mentions(text, 'Peter Harlan')).toEqual(['Peter Harlan', 'Harlan'])
    expect(mentions(text, 'Susan Harlan')).toEqual(['Susan Harlan', 'Harlan'])
  })

  it('gives an office to the one person who holds it', () => {
    const text =
      'Prime Minister Olga Brandt resigned. The prime minister gave no reason. "I am tired," Brandt said.'
    expect(mentions(text, 'Olga Brandt')).toEqual(['Olga Brandt', 'prime minister', 'Brandt'])
  })

  it('finds the person behind a long office', () => {
    expect(named('They met U.S. Supreme Court Justice Martin Orwell.')).toEqual([
      'U.S. Supreme Court: organization',
      'Martin Orwell: person',
    ])
  })

  it('takes the name out of a compound', () => {
    expect(named('The NATO-led force and the Tokyo-based firm agreed.')).toEqual([
      'NATO: organization',
      'Tokyo: place',
    ])
  })

  it('lets a definition decide', () => {
    expect(named('Orlanka is a village near the border. Children from Orlanka walk to school.')).toEqual([
      'Orlanka: place',
    ])
    expect(named('He wrote for Solvik, a Norwegian newspaper.')).toEqual(['Solvik: organization'])
  })

  it('joins a government under its two names', () => {
    expect(
      mentions('The Iraqi government agreed. The government of Iraq will pay.', 'Iraqi government'),
    ).toEqual(['Iraqi government', 'government of Iraq'])
  })

  it('calls a country by one name', () => {
    expect(named('The U.S. envoy left. The United States said so.')).toEqual(['United States: place'])
  })
})

describe('offices', () => {
  it('takes a surname that is an office too for a name', () => {
    expect(named('Foreign Minister Karin Bishop met them.')).toEqual(['Karin Bishop: person'])
  })

  it('keeps what an office is over apart from its holder', () => {
    expect(
      named(
        'The President of the European Commission, Karin Holt, met the Minister for the Middle East, Paul Orme.',
      ),
    ).toEqual([
      'Karin Holt: person',
      'European Commission: organization',
      'Paul Orme: person',
      'Middle East: place',
    ])
  })

  it('lets an office that nobody is named in stand for a person', () => {
    expect(
      mentions('The Foreign Secretary left. The Foreign Secretary was tired.', 'Foreign Secretary'),
    ).toEqual(['Foreign Secretary', 'Foreign Secretary'])
    expect(named('The president left.')).toEqual([])
  })
})

describe('bodies without a name of their own', () => {
  it('takes a country and its body for one organisation, however the country is written', () => {
    expect(mentions('The U.S. government agreed. The American government paid.', 'U.S. government')).toEqual([
      'U.S. government',
      'American government',
    ])
    expect(named('UK officials and coalition forces met.')).toEqual([
      'British officials: organization',
      'coalition forces: organization',
    ])
  })

  it('refers a common noun to what was named with it', () => {
    const text = 'The Fisheries Ministry agreed. It was the ministry that asked. A ministry may ask.'
    expect(mentions(text, 'Fisheries Ministry')).toEqual(['Fisheries Ministry', 'ministry'])
    expect(mentions('The Syrian regime fell. The regime was old.', 'Syrian regime')).toEqual([
      'Syrian regime',
      'regime',
    ])
    expect(named('The ministry agreed.')).toEqual([])
  })
})

describe('words around names', () => {
  it.each([
    ['Officials Close to Brandt Say No', []],
    ['In 2020 Interpol objected.', ['Interpol: organization']],
    ['On November 22, farmers met. They came back in November.', []],
    ['By Hallund Staff', []],
    ['By Hallund News Staff', ['Hallund News: organization']],
    [
      'The Joint Chiefs of Staff and the General Staff met.',
      ['Joint Chiefs of Staff: organization', 'General Staff: organization'],
    ],
    ['NORTH KOREA FIRES MISSILE OVER OSLO AGAIN', ['North Korea: place', 'Oslo: place']],
    ['On Monday Nairobi agreed.', ['Nairobi: place']],
    ['In May Nairobi agreed. In 1999 Oslo did.', ['Nairobi: place', 'Oslo: place']],
  ])('takes none of them in: %s', (text, expected) => expect(named(text)).toEqual(expected))
})

describe('short names', () => {
  it.each([
    ['Xi Jinping met Wang Yi. Xi spoke. Wang’s aides left.', 'Xi Jinping', ['Xi Jinping', 'Xi']],
    ['Xi Jinping met Wang Yi. Xi spoke. Wang’s aides left.', 'Wang Yi', ['Wang Yi', 'Wang']],
    [
      'Ursula von der Leyen spoke. Von der Leyen left. Then von der Leyen came.',
      'Ursula von der Leyen',
      ['Ursula von der Leyen', 'Von der Leyen', 'von der Leyen'],
    ],
    ['Mark Orme met Anna Orme. Mr. Orme sat. Mrs. Orme stood.', 'Mark Orme', ['Mark Orme', 'Orme']],
    ['Mark Orme met Anna Orme. Mr. Orme sat. Mrs. Orme stood.', 'Anna Orme', ['Anna Orme', 'Orme']],
    [
      'Hallund Shipping Group Ltd. closed. Hallund Shipping shares fell. Hallund’s chief left.',
      'Hallund Shipping Group Ltd.',
      ['Hallund Shipping Group Ltd.', 'Hallund Shipping', 'Hallund'],
    ],
    ['Acme Corp. sued Acme Holdings. Acme Corp. lost.', 'Acme Corp.', ['Acme Corp.', 'Acme Corp.']],
    [
      'The Treaty on the Prohibition of Toys (TPT) failed. The treaty is dead.',
      'Treaty on the Prohibition of Toys',
      ['Treaty on the Prohibition of Toys', 'TPT', 'treaty'],
    ],
    [
      'The Ground Self-Defense Forces (SDF) met. The SDF left.',
      'Ground Self-Defense Forces',
      ['Ground Self-Defense Forces', 'SDF', 'SDF'],
    ],
    ['The G20 Summit began. The summit is long.', 'G20 Summit', ['G20 Summit', 'summit']],
    [
      'The Orm regime fell. Hallund News said so. Hallund is glad.',
      'Hallund News',
      ['Hallund News', 'Hallund'],
    ],
    ['Anna Berg’s plan is Berg’s own.', 'Anna Berg', ['Anna Berg', 'Berg']],
  ])('%s', (text, name, expected) => expect(mentions(text, name)).toEqual(expected))
})

describe('what names no entity', () => {
  it.each([
    ['Follow @AnnaBerg and #SaveTheFish.'],
    ['He fears Islamophobia and Communism.'],
    ['They met on Wednesday, November 22, 2022.'],
    ['READ MORE STORIES HERE.'],
  ])('%s', (text) => expect(named(text)).toEqual([]))

  it('keeps a weekday out of the name before it', () => {
    expect(named('The Harbor Council on Wednesday approved it.')).toEqual(['Harbor Council: organization'])
  })
})

describe('headings in capitals', () => {
  it('name what the text names', () => {
    const text =
      'Hanna Lindqvist Refuses to Close Harbor After Long Talks.\n\nThe mayor, Hanna Lindqvist, said no. Lindqvist left.'
    expect(mentions(text, 'Hanna Lindqvist')).toEqual([
      'Hanna Lindqvist',
      'mayor',
      'Hanna Lindqvist',
      'Lindqvist',
    ])
    expect(named('Underdog Beats Harbor Establishment in Spring Primary.')).toEqual([])
  })

  it('are no sentences full of names', () => {
    expect(named('Colonel Thomas Hale, Peter Orme and Anna Berg met Susan Pryce.')).toEqual([
      'Thomas Hale: person',
      'Peter Orme: person',
      'Anna Berg: person',
      'Susan Pryce: person',
    ])
  })
})

describe('names in brackets', () => {
  it('joins what stands in brackets, where its letters are those of the name', () => {
    expect(mentions('The Popular Work Alliance (PopAll) met. PopAll left.', 'Popular Work Alliance')).toEqual(
      ['Popular Work Alliance', 'PopAll', 'PopAll'],
    )
    expect(mentions('HMS Carrow (L 12) sailed. Carrow came back.', 'HMS Carrow')).toEqual([
      'HMS Carrow',
      'L 12',
      'Carrow',
    ])
    expect(named('The Fisheries Council (NORD) met.')).toContain('NORD: organization')
  })
})

describe('who governs', () => {
  it('takes a government by the name of who leads it for an organisation', () => {
    expect(named('The Lindqvist administration agreed.')).toEqual(['Lindqvist administration: organization'])
  })

  it('takes a surname that is a city for a person where the text names that person', () => {
    expect(mentions('Col. Peter Florence spoke. Florence said so.', 'Peter Florence')).toEqual([
      'Peter Florence',
      'Florence',
    ])
    expect(named('Col. Peter Florence spoke in Florence.')).toEqual([
      'Peter Florence: person',
      'Florence: place',
    ])
  })

  it('parts a name from common words for what one does', () => {
    expect(named('They asked Engineer John Vane and Former Ohio Gov. Peter Orme.')).toEqual([
      'John Vane: person',
      'Peter Orme: person',
    ])
  })
})

describe('any text', () => {
  it('gives mentions that hold', SLOW, () => {
    const piece = fc.constantFrom(
      'Anna ',
      'the ',
      'Ministry ',
      'of ',
      'Defence ',
      'U.S. ',
      '. ',
      '\n\n',
      'NATO',
      '(',
      ')',
      "'s ",
      'President ',
      '12 ',
      'al-',
      'and ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const entity of entities(text)) {
            expect(entity.name).not.toBe('')
            for (const { start, end } of entity.mentions) {
              expect(start).toBeLessThan(end)
              expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            }
          }
        },
      ),
    )
  })

  it.each([
    ['capitals', repeated('A')],
    ['names', repeated('Anna Berg ')],
    [
      'unknown names',
      (length: number) =>
        Array.from({ length: length / 10 }, (_, n) => `Zor${n.toString(36)} said`).join(' '),
    ],
    ['sentences', repeated('Berg met Anna Berg. ')],
  ])('takes time in proportion to its length: %s', SLOW, (_, make) => {
    expect(growth(make, (text) => extractEntities(text, splitSentences(text)))).toBeLessThan(MOST_GROWTH)
  })
})
