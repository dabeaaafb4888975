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
    ['she could hear the river', 'certain'],
    ['smoke could be seen for miles', 'certain'],
    ['residents could sell their homes', 'possible'],
    ['the river could see its worst flood', 'possible'],
    ['lorries may carry only half their load', 'certain'],
    ['owners may no longer park there', 'certain'],
    ['owners may appeal', 'possible'],
    ['four climbers are now known to have died', 'certain'],
    ['no injuries have been reported', 'certain'],
    ['two injuries have been reported', 'probable'],
    ['the leak was reported by a neighbour', 'certain'],
  ])('%s: %s', (main, certainty) => expect(certaintyOf(of(main))).toBe(certainty))

  test.each([
    ['no engineer came', 'say', 'negative'],
    ['no fewer than 40 engineers came', 'say', 'positive'],
    ['a policy of not using force stands', 'say', 'positive'],
    ['the council has yet to decide', 'say', 'negative'],
    ['he took the money', 'deny', 'negative'],
    ['the club turned the offer down', 'say', 'negative'],
    ['the club turned up at noon', 'say', 'positive'],
    ['the leak came from the roof and not the cellar', 'say', 'positive'],
    ['the roof leaked and was not mended', 'say', 'negative'],
    ['the baker is no relation', 'say', 'negative'],
    ['the baker , a neighbour and no relation , won', 'say', 'positive'],
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
    // denied
    ['the minister sees no need for a recount', 'denied'],
    ['the court dismissed her appeal', 'denied'],
    ['the club turned the offer down', 'denied'],
    ['the driver declined to comment', null],
    ['the driver declined to take the test', 'denied'],
    ['the council voted against the stadium', 'denied'],
    ['the judge denied him bail', 'denied'],
    ['the regulator blocked the merger', 'denied'],
    ['the road is blocked', null],
    ['smoking is still forbidden there', 'denied'],
    // considered
    ['the league has not decided', 'considered'],
    ['the bank is in talks with a buyer', 'considered'],
    ['the federation is studying a longer season', 'considered'],
    ['the minister has not ruled out a recount', 'considered'],
    // proposed
    ['the bank has offered to buy the shares', 'proposed'],
    ['the shop offered coffee', null],
    ['the families asked for answers', null],
    ['i must announce her death', null],
    ['the mayor dismissed calls to quit', 'denied'],
    ['a ruling was expected on monday', 'planned'],
    ['the minister gave a go_ahead to the request', 'decided'],
    ['the port now holds ships to 60 % of their load', 'decided'],
    ['the residents have asked the court to stop the work', 'proposed'],
    ['he asked why', null],
    ['the club has applied for a licence', 'proposed'],
    ['prosecutors are seeking an extension', 'proposed'],
    // planned
    ['the verdict is due on friday', 'planned'],
    ['results are expected in june', 'planned'],
    ['the team is planning a second flight', 'planned'],
    ['imports will be banned', 'planned'],
    ['the firm has set aside two million to repair the roof', 'planned'],
    ['the firm stepped aside', null],
    // decided
    ['the governing body has banned the sprinter', 'decided'],
    ['the judge ordered the firm to pay', 'decided'],
    ['the firm was ordered to pay', 'decided'],
    ['the judge upheld the ban', 'decided'],
    ['a fund of two million has been set aside', 'decided'],
    ['the council gave the stadium the go_ahead', 'decided'],
    ['lorries may carry only half their load', 'decided'],
    ['the regulator fined the bank', 'decided'],
    ['the rules limit lorries to 40 tonnes', 'decided'],
    ['he gave up smoking', null],
    ['the club held a minute of silence at the ground', null],
    ['the rower was given a suspended sentence', null],
    ['he gave a speech on policy', null],
    ['she would resign on friday', 'planned'],
    ['the crossing would cost nine dollars', null],
    // done
    ['the council opened a shelter', 'done'],
    ['the door opened', null],
    ['families have been given an emergency grant', 'done'],
    ['he gave the dog a bone', null],
    ['police launched an investigation', 'done'],
    ['the army launched a missile', null],
    ['the firm recalled some 900 kettles', 'done'],
    ['the firm is recalling 900 kettles', 'decided'],
    ['the recall was extended to 1,200 kettles', 'done'],
    ['the recall was not extended to toasters', null],
    ['the chain has taken the kettle off its shelves', 'done'],
    ['the bidder had raised its offer to 12 euros', 'done'],
    ['the question raised its head again', null],
    ['name has said yes to the sale', 'decided'],
    ['the minister has set money aside', 'decided'],
    ['the kettles will cost 40 euros', null],
    ['the defence program will cost four billion', 'planned'],
    ['the baker is preparing a rival offer', 'planned'],
    ['the baker announced the closure of two shops', 'planned'],
    ['the baker never considered a sale', 'denied'],
    ['the minister wants a report from the watchdog', 'proposed'],
    ['she had asked the regulator for a report', 'proposed'],
    ["name 's agreed bid is worth a million", null],
    // dated in the present tense
    ['the museum opens on 5 month', 'planned'],
    ['the strike begins on weekday', 'planned'],
    ['payments start in two weeks', 'planned'],
    ['the rule takes effect in month', 'planned'],
    ['he leaves the firm at the end of the month', 'planned'],
    ['the festival ends each year in month', null],
    ['the river falls in month every year', null],
    ['the museum opens at nine every day', null],
    ['the guards want the museum to open on weekday', 'planned'],
    ['repairs should be finished in month', 'planned'],
    ['both parties will need money', null],
    ['name will be left with the bill', null],
    // more of the same stages in other words
    ['the jury certified the result', 'decided'],
    ['certified accountants are rare', null],
    ['the two guilds signed a fishing pact', 'decided'],
    ['the premier put his name to the pact', 'decided'],
    ['a ceiling is written into the bill', 'decided'],
    ['the whole council backed the merger', 'decided'],
    ['half of those asked approved of the mayor', null],
    ['the firm withdrew its bid', 'decided'],
    ['the plan has been put on hold', 'decided'],
    ['the board appointed name as director', 'decided'],
    ['the navy has sent two ships', 'done'],
    ['the navy has sent a letter', null],
    ['the firm has begun dismantling the tower', 'done'],
    ['it has begun to rain', null],
    ['the queen gave name the mandate', 'done'],
    ['the firm closed its plant in name', 'done'],
    ['the union voted against the pay offer', 'denied'],
    ['two members voted against', null],
    ['the farmer would sooner burn the barn than sell it', 'denied'],
    ['the club is not for sale', 'denied'],
    ['the club refused a request for a delay', 'denied'],
    ['the board has not closed the door on a merger', 'considered'],
    ['she had at no point excluded a sale', 'considered'],
    ['the port considers selling the pier', 'considered'],
    ['the club has so far offered him two contracts', 'proposed'],
    ['the bidder put 12.50 euros a share on the table', 'proposed'],
    // done
    ['the port has closed its old quay', 'done'],
    ['the port should have closed its old quay', null],
    ['both tunnels were closed on weekday', 'done'],
    ['the road was closed by snow', null],
    ['the yard has delivered 3 of the trams', 'done'],
    ['half of the trams bought in month have arrived', 'done'],
    ['the visitors have arrived', null],
    ['work on the second pier began in month', 'done'],
    ['talks on the second pier began in month', null],
    ['police charged name with theft', 'done'],
    ['the shop charged 5 euros more', null],
    ['the ferry did not sail again until month', 'done'],
    ['the ferry did not sail in month', null],
    // decided
    ['a judge halted work on the pier', 'decided'],
    ['rain halted play', null],
    ['the concert was put off', 'decided'],
    ['visitors were put off by the noise', null],
    ['the navy ordered 6 boats from name', 'decided'],
    ['the pill was licensed in name', 'decided'],
    ['the coach was sacked on weekday', 'decided'],
    ['the idea was dismissed as nonsense', null],
    ['the contract was awarded to a firm from name', 'decided'],
    ['the port named name as its chief', 'decided'],
    ['the bill was sent back to the committee', 'decided'],
    ['attendance dropped by 8 %', null],
    ['the plan was dropped', 'decided'],
    ['9,000 people signed a petition', null],
    ['she passed the old mill', null],
    ['the council passed the 2019 budget', 'decided'],
    ['the council offered 4 %', 'proposed'],
    ['the mayor offered to resign', null],
    // planned
    ['the envoy arrives on weekday', 'planned'],
    ['the envoy often arrives on weekday', null],
    ['deliveries start in month', 'planned'],
    ['the vote is on weekday', 'planned'],
    ['pensioners come first', 'planned'],
    ['drivers must hand in their cards by month', 'planned'],
    // considered
    ['a second vote is still possible', 'considered'],
    ['she has not shut that door', 'considered'],
    ['the library is open to children', null],
    ['the club is open to offers', 'considered'],
    ['the date is still to be fixed', 'considered'],
    // proposed
    ['under a ministry proposal , drivers would have to pay', 'proposed'],
    ['the draft would ban the sale', 'proposed'],
    ['the union wants 6 %', 'proposed'],
    ['the firm asked for 24 euros less per tonne', null],
    ['demand for beds has grown', null],
    // denied
    ['nobody else would be obliged to', 'denied'],
    ['there will be no second vote', 'denied'],
    ['there will be no shortage of bread', 'planned'],
    ['the firm is not leaving', 'denied'],
    // what only dates something else
    ['three hours after the guard had ordered swimmers to leave', null],
    ['two weeks after the club asked for a delay', 'proposed'],
  ])('%s: %s', (main, stage) => expect(stageOf(of(main))).toBe(stage))

  test('what an outlet says would be done is no plan yet', () => {
    expect(stageOf(of('she would resign on friday', ''))).toBe(null)
  })

  test('a plan that somebody denies is denied, whatever else is denied is no plan', () => {
    expect(stageOf(of('it would leave the town', 'deny'))).toBe('denied')
    expect(stageOf(of('it had known of the leak', 'deny'))).toBe(null)
  })

  test('what somebody says would be done is a plan', () => {
    expect(stageOf(of('work would resume in spring'))).toBe('planned')
    expect(stageOf(of('400 homes would be built'))).toBe('planned')
    expect(stageOf(of('the noise would be hard to bear'))).toBe(null)
  })

  test('what is suggested as possible is considered', () => {
    expect(stageOf(of('the bridge could be sold', 'suggest'))).toBe('considered')
    expect(stageOf(of('the bridge could be sold'))).toBe(null)
  })
})
