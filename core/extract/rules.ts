import type { FactRule, SkipRule } from '#core/fact.ts'

/** What each rule that finds facts goes by, for people who ask why a fact is one. */
export const FACT_RULE_TEXT: Record<FactRule, string> = {
  'own clause': 'The outlet states it in a clause of its own.',
  'joined clause':
    'The outlet states it in a further clause of the sentence, joined with “and”, “but”, “while” or a semicolon.',
  'relative clause': 'The outlet states it in a clause that begins with “who”, “which” or “whose”.',
  'attached clause':
    'The outlet states it in a phrase that trails behind a comma and holds a claim of its own.',
  'beside a report': 'The outlet states it in the same sentence as what somebody else says.',
  'whole sentence': 'No verb was recognised; the sentence was taken as a whole.',
  'speech verb': 'A verb of saying, such as “said” or “announced”, reports it.',
  quotation: 'It stands in quotation marks beside the speaker who is named.',
  'quotation goes on': 'A quotation goes on from an earlier sentence, which names the speaker.',
  'name and quotation':
    'A name or a few words about the speaker stand before a colon, or a name behind a dash.',
  'quoted as saying': 'Somebody is quoted or cited as saying it.',
  'request or judgement': 'Somebody asks for it, calls for it, or judges it; the whole clause is the fact.',
  'according to': '“According to”, “as reported by” or a like phrase names the source.',
  citing: '“Citing”, “quoting” or “in remarks carried by” names a further source.',
  'noun of speech': 'A noun of saying, as in “the minister’s claim that”, reports it.',
  'named document': 'A document named at the head of the sentence, as in “In a poll”, says it.',
}

/** Why a sentence gives no fact, for people who ask what was left out. */
export const SKIP_RULE_TEXT: Record<SkipRule, string> = {
  question: 'It asks and does not state.',
  opinion: 'The outlet judges or demands in its own voice; nothing in it can be checked.',
  rhetoric: 'A set phrase or a lead-in that embellishes and states nothing that can be checked.',
  'addresses the reader': 'It speaks to the reader.',
  'no verb': 'It has no verb, so it states nothing.',
  'no main clause': 'It only sets a time or a condition.',
  'too short': 'It is a short remark without a name, number or date.',
  'only says who speaks': 'It only says who speaks, or when and where; the words themselves stand elsewhere.',
  signature: 'It signs the quotation before it.',
  'not English': 'It is written in another language than English.',
  'no words': 'It holds no words.',
  'too long': 'It runs on for too long to be a sentence: a table, a list or noise.',
}

/** Why a stretch belongs to the page and not to the report. */
export const BOILERPLATE_TEXT: Record<string, string> = {
  title: 'The title of the report.',
  heading: 'A heading.',
  byline: 'Who wrote it.',
  author: 'About the author or the report itself.',
  dateline: 'Where and by whom it was filed.',
  time: 'A time of day, alone on its line.',
  metadata: 'The date, section or address of the page.',
  caption: 'The caption or credit of a picture.',
  related: 'A link to something else, or the head of a list of links.',
  promotion: 'An invitation to subscribe, follow or read on.',
  contact: 'How to reach the outlet, or the office that put it out.',
  advertisement: 'An advertisement.',
  copyright: 'A notice about rights.',
  correction: 'A note about a correction or an update.',
  ornament: 'Signs without words that part one section from the next.',
}
