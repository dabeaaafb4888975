import { describe, expect, test } from 'vitest'
import { findBoilerplate } from './boilerplate.ts'

const reasons = (text: string, title = '') =>
  findBoilerplate(text, title).map((b) => [text.slice(b.start, b.end), b.reason])

describe('findBoilerplate', () => {
  test.each([
    ['By Ann Vane and Ruth Ode', 'byline'],
    ['Orton Times | Region | 9 May 2023', 'byline'],
    ['9 May 2023', 'metadata'],
    ['17:48', 'time'],
    ['Also read: The ferry that never came', 'related'],
    ['WATCH: The bridge from above', 'related'],
    ['© 2023 Orton Times. All rights reserved.', 'copyright'],
    ['Sign up to our daily newsletter', 'promotion'],
    ['THREE FERRIES SAIL AS BRIDGE STAYS SHUT', 'promotion'],
    ['Photo: Ann Vane on the bridge. (Orton Times)', 'caption'],
    ['Correction, 10 May: An earlier version of this article misnamed the river.', 'correction'],
    ['The author is a fellow at the river institute.', 'author'],
    ['What comes next', 'heading'],
    ['Orton Review is read by bridge builders in 12 countries.', 'promotion'],
    ['The Orton Times is an independent newspaper for the river towns.', 'promotion'],
    ['Our newsroom depends on readers like you.', 'promotion'],
    ['Ann Vane, Political Correspondent', 'byline'],
    ['Also Read | The ferry that never came', 'related'],
    ['Read more about the ferry here.', 'related'],
    ['Watch the full interview below:', 'related'],
    ['MORE: Who will pay for the bridge?', 'related'],
    ['Published 9 May 2023, 17:48', 'metadata'],
    ['5 min read', 'metadata'],
    ['3 hours ago', 'metadata'],
    ['Download the Orton Times app on iOS or Android.', 'promotion'],
    ['Open in app', 'promotion'],
    ['Already a subscriber? Log in', 'promotion'],
    ['Enter your email address to receive the Morning Briefing.', 'promotion'],
    ['To continue reading, please subscribe or log in.', 'promotion'],
    ['Share this article', 'promotion'],
    ['Story continues below advertisement', 'advertisement'],
    ['Reprinted with permission from the Orton Times.', 'copyright'],
    ['(c) 2023 Orton Times', 'copyright'],
    ['(Photo by Ann Vane/Getty Images)', 'caption'],
    ['FILE PHOTO: The old bridge in Orton is seen on Monday.', 'caption'],
    ['The old bridge in Orton, seen on Monday. Ann Vane/Reuters', 'caption'],
    ['Image caption, The bridge was closed on Monday', 'caption'],
    ['This article was amended on 10 May 2023 to correct the name of the river.', 'correction'],
    ['This story has been updated with the council’s answer.', 'correction'],
    ['This article first appeared in the Orton Evening Post.', 'author'],
    ['(Reporting by Ann Vane; editing by Ruth Ode)', 'author'],
    ['Contact Ann Vane at avane@orton.example.', 'author'],
    ['($1 = 0.92 euros)', 'metadata'],
  ])('%s is %s', (line, reason) => {
    expect(reasons(`The bridge closed on Monday.\n\n${line}\n\nIt will open in June.`)).toEqual([
      [line, reason],
    ])
  })

  describe('lines that serve the reader', () => {
    const REPORT = 'The bridge closed on Monday.\n\nIt will open in June.'

    test.each([
      ['Press contact: Ann Vane, the council’s duty officer, until 18:00.', 'contact'],
      ['Seen a boat adrift? Ring the Orton Times newsroom at any hour.', 'contact'],
      ['Notes to editors', 'contact'],
      ['Turn to page 7 for the tides and the ferry times.', 'related'],
      ['Next issue: How bridges are painted', 'related'],
      ['The full report can be found on the council’s website.', 'related'],
      ['Subscribe to news from the Harbour Office.', 'promotion'],
      ['Read the Orton Times for a month at half the price.', 'promotion'],
      ['The Orton Times is published three days a week. To subscribe, ask at the kiosk.', 'promotion'],
      ['Bridge Weekly goes to 3,000 engineers and painters.', 'promotion'],
      ['River Review brings you the news of the towns each morning.', 'promotion'],
      ['Letters may be shortened.', 'promotion'],
      ['Authors may own shares of the firms they write about.', 'author'],
      ['Nothing in this newsletter is investment advice.', 'author'],
      ['Issued by the Harbour Office of Orton.', 'author'],
      ['Some names have been changed.', 'author'],
      ['Reproduction is permitted with credit to the Orton Times.', 'copyright'],
      ['To subscribe to the Orton Times, call the kiosk.', 'promotion'],
      ['Translated from the Danish by Ann Vane.', 'author'],
      ['Comments are closed.', 'promotion'],
      ['All times are in local time.', 'metadata'],
      ['Our subscribers can read the full report in the archive.', 'promotion'],
      ['For more information, contact the Harbour Office.', 'contact'],
    ])('%s is %s at the foot and at the head', (line, reason) => {
      expect(reasons(`${REPORT}\n\n${line}`)).toEqual([[line, reason]])
      expect(reasons(`${REPORT}\n\n${line}\n\nAll rights reserved.`)[0]).toEqual([line, reason])
      expect(reasons(`Bridge closed\n\n${line}\n\n${REPORT}`)[1]).toEqual([line, reason])
    })

    test('a long line does not make them slow', () => {
      for (const line of [
        `Call${' 1'.repeat(140)}`,
        `Drop${' a line'.repeat(40)}`,
        `The News${' Post and'.repeat(30)}`,
      ])
        expect(reasons(`${REPORT}\n\n${line}!`)).toEqual([])
    })

    test('none is taken out of the middle', () => {
      const line = 'Bridge Weekly goes to 3,000 engineers and painters.'
      expect(reasons(`A first sentence.\n\n${line}\n\n${REPORT}`)).toEqual([])
    })

    test.each([
      'Text messages seen by our reporters show that the mayor knew of the leak.',
      'Send our boys home, the mayor told the minister.',
      'To order an inquiry, the council needs a two-thirds majority.',
      'To renew the contract, the city paid 5 million euros.',
      'Register offices in Lund closed on Monday.',
      'The Labour Party has 370,000 members.',
      'Heathrow Airport serves 80 million travellers.',
      'We do not own the mine, the company said.',
      'The authors of the study have no financial ties to the company.',
      'Released by the rebels on Friday, the two engineers flew home.',
      'Ada Brandt may publish the full report on Monday.',
      'The Ministry cannot publish the full report before Friday.',
      'British Airways pays 5 million euros for the website.',
      'Comments by the minister are closed to the public.',
      'The full report is available at the office of the court.',
      'All prices are up by five percent on last year.',
      'Further details are expected in May.',
      'For further information about the leak, prosecutors turned to the bank.',
      'Phone records show that our reporters were watched.',
      'Register offices in Lund will close in May.',
      'To donate blood, 300 people queued outside the clinic.',
      'Order 12 was called off, free of any conditions.',
      'Save Our Homes broke off talks for just a day.',
      'Research by the university shows that the fish are dying.',
      'Material from the quarry is poisonous.',
      'Edited by the ministry, the report names nobody.',
      'The name has been changed to Lund Bank.',
      'This report contains 12 recommendations and calls for investment.',
      'This statement was issued by the rebels after the raid.',
      'Copying of keys is forbidden without the consent of the owner.',
      'Free use of the trains is a source of pride in Lund.',
      'Details on pages 7 and 8 of the contract show what the town paid.',
      'Elsewhere: two bombs were found in Lund.',
      'The Baltic Railway is funded by the European Union.',
      'The Lund Museum is free for children.',
      'No part of this bridge is safe.',
      'Signed by 40 mayors, the letter reached the minister in May.',
      'Letters to the bank were published in full by the court.',
    ])('%s is the report itself, in its middle, at its end and at its head', (sentence) => {
      expect(reasons(`A first sentence.\n\n${sentence}\n\n${REPORT}`)).toEqual([])
      expect(reasons(`${REPORT}\n\n${sentence}`)).toEqual([])
      expect(reasons(`${sentence}\n\n${REPORT}\n\nAll rights reserved.`)).toHaveLength(1)
    })
  })

  test('a list of links ends with the next full sentence', () => {
    const text = 'It closed.\n\nRelated coverage:\n\nFerry sinks\n\nWho will pay?\n\nThe mayor resigned.'
    expect(reasons(text).map(([line]) => line)).toEqual(['Related coverage:', 'Ferry sinks', 'Who will pay?'])
  })

  test('a dateline is taken off its sentence', () => {
    expect(reasons('A title here\n\nORTON, May 9 (Wire) - The bridge closed.')[1]).toEqual([
      'ORTON, May 9 (Wire) -',
      'dateline',
    ])
    for (const head of ['ORTON, May 9, 2024 (Wire) -', 'ORTON, 9 May 2024 (Wire) —', 'ORTON, 9 May (Wire) -'])
      expect(reasons(`A title here\n\n${head} The bridge closed.`)[1]).toEqual([head, 'dateline'])
  })

  test('an agency signs off behind the last sentence', () => {
    expect(reasons('The bridge closed on Monday.\n\nTerms were not given. Reuter')).toEqual([
      ['Reuter', 'byline'],
    ])
  })

  test('a dateline may have a line of its own', () => {
    expect(reasons('A title here\n\nORTON, May 9 (Wire) -\n\nThe bridge closed.')[1]?.[1]).toBe('dateline')
  })

  test.each([
    'By Monday the bridge was open again.',
    'Photos show the bridge in flames, police said.',
    '“Get out of here,” he said.',
    'Watch out for ice, the council said.',
    'They said that nobody had touched the reporter, Ann Vane.',
    'Updated figures show that the bridge cost the town $4 million.',
    'Section 5 bans heavy lorries from the bridge.',
    'Share prices of the ferry company fell on Monday.',
    'Comments by the mayor angered the council.',
    '(c) This order does not create any right.',
    'Q Good morning. Can you say – and will you – when it opens?',
    'This story was told on the ferry for years.',
    'Parking is free for residents on Sundays.',
    'Water is delivered by the army every morning.',
    'Call centres in Orton will close in May.',
    'Turn-out on page after page of the register fell.',
    'Contact with the boat was lost at noon, the coast guard said.',
    'Information about the leak reached the mayor in May.',
    'Get-well cards reached the mayor at home.',
    'Editors of the three papers met the mayor on Monday.',
    'Names of the dead were read out in the church.',
    'Bridge Builders Orton has 78 million euros of debt.',
    'Subscribers to the old ferry pass can go to court, a judge ruled.',
  ])('%s is the report itself', (sentence) => {
    expect(reasons(`A first sentence stands here.\n\n${sentence}`)).toEqual([])
  })
})
