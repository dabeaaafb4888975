/**
 * Every quotation in the sample story stands here, so that a test can hold the reports to it: nobody real is quoted
 * with words that are not on record, and whatever is invented is said by somebody invented.
 */
export type SampleQuotation = { speaker: string; words: string }

/** Words on the public record. A report may use them whole or cut. */
export const REAL_QUOTATIONS: SampleQuotation[] = [
  { speaker: 'Abe', words: 'set an appropriate path' },
  { speaker: 'Defense Ministry official', words: 'legally nonbinding' },
  { speaker: 'Kishida', words: "We'll hold full discussions." },
  { speaker: 'panel', words: 'indispensable' },
  {
    speaker: 'Kishida',
    words: 'Reinforcing deterrence is the top priority for the government and the governing party',
  },
  { speaker: 'Ishii', words: 'The biggest purpose would be to strengthen deterrent power.' },
  { speaker: 'Onodera', words: "This is a major change in Japan's defense framework." },
]

/** A real quotation changed on purpose, in one report each, to show how a comparison finds the change. */
export const ALTERED_QUOTATIONS: Array<SampleQuotation & { report: string; instead: string }> = [
  {
    speaker: 'Kishida',
    report: 'ten-trillion-dollars',
    words: 'Reinforcing deterrence is a priority for the government and the governing party',
    instead: 'Reinforcing deterrence is the top priority for the government and the governing party',
  },
]

/** Invented words of invented people, who speak for invented bodies. */
export const INVENTED_QUOTATIONS: SampleQuotation[] = [
  { speaker: 'Oduya-Finch', words: 'A price without its working is only a rumor.' },
  { speaker: 'Oduya-Finch', words: 'A percentage is a target only when somebody has agreed to pay for it.' },
  {
    speaker: 'Oduya-Finch',
    words: 'It tells the public that it will pay. It does not tell the public when.',
  },
  {
    speaker: 'Oduya-Finch',
    words: 'The large number is on page one, and the small print is the taxpayer.',
  },
  { speaker: 'Oduya-Finch', words: 'One year is paid for, and four are promised.' },
  { speaker: 'Arashida', words: 'An apology is welcome. An explanation would be better.' },
  { speaker: 'Arashida', words: 'We have had enough of being a diagram.' },
  {
    speaker: 'Arashida',
    words:
      'The first page says two batteries. The last page says two ships, and missiles, and a new word. Nobody has taken anything out of the folder.',
  },
  {
    speaker: 'Arashida',
    words: 'A range is only a circle on a map. I should like to know who holds the compasses.',
  },
  {
    speaker: 'Brandvold',
    words: 'When a paper goes to such lengths not to name a thing, the thing is usually the point.',
  },
  { speaker: 'Brandvold', words: 'A plan can be silent and still be overheard.' },
  {
    speaker: 'Brandvold',
    words:
      'Committees are good at finding that costs should be shared. They are less good at finding with whom.',
  },
  { speaker: 'Brandvold', words: 'Deterrence is the one purpose that nobody can test.' },
  {
    speaker: 'Brandvold',
    words:
      'Two years is not long for a party to change its mind. It is quite long for a party that says it has not.',
  },
  {
    speaker: 'Brandvold',
    words: 'The doctrine took a fortnight to write down and two and a half years to say aloud.',
  },
  {
    speaker: 'Brandvold',
    words: 'Range is the number that generals quote, and quantity the number that ministers quote.',
  },
  { speaker: 'we', words: 'Ask a figure where it was born.' },
]

/** Terms that stand in quotation marks because they are spoken of, not because anybody says them. */
export const QUOTED_TERMS = [
  'attack',
  'enemy base',
  'enemy base strike capability',
  'pre-emptive strike',
  'counterstrike capability',
  'missiles that can reach another country',
]
