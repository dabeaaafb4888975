/**
 * The sample story of a new installation: outlets, reports and the first comparison, as data. One table, so that the
 * story reads from top to bottom; README.md beside it sorts the same reports by what they show.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the interface says wherever a sample report is shown. */
export const SAMPLE_NOTICE =
  'This report was written for this demonstration, and the outlet that signs it is invented. ' +
  'Some quotations and figures in the sample are altered on purpose, to show how a comparison finds them.'

/** Kinds of source, as the portal files them. */
export type SampleOutletKind =
  | 'wire'
  | 'newspaper'
  | 'broadcaster'
  | 'aggregator'
  | 'government'
  | 'think-tank'
  | 'other'

export type SampleOutlet = {
  key: string
  name: string
  kind: SampleOutletKind
  homepage: string
}

/**
 * The six invented outlets of the sample story. Their homepages are on `.example`, which RFC 2606 keeps free of
 * real sites. Each has a voice of its own, so that readers can tell them apart without the label:
 * Kittiwake is terse and names its sources' number; the Marchmont Times writes long sentences; Pylon speaks to
 * its viewers; Newsbarrow repeats others under question headings; Orrery comments; the Kita-Dewa Shimpo is local.
 */
export const SAMPLE_OUTLETS = [
  { key: 'kittiwake', name: 'Kittiwake News Agency', kind: 'wire', homepage: 'https://kittiwake.example/' },
  {
    key: 'marchmont',
    name: 'The Marchmont Times',
    kind: 'newspaper',
    homepage: 'https://marchmont-times.example/',
  },
  { key: 'pylon', name: 'Pylon News', kind: 'broadcaster', homepage: 'https://pylon-news.example/' },
  { key: 'newsbarrow', name: 'Newsbarrow', kind: 'aggregator', homepage: 'https://newsbarrow.example/' },
  {
    key: 'orrery',
    name: 'Orrery Institute',
    kind: 'think-tank',
    homepage: 'https://orrery-institute.example/',
  },
  { key: 'kita-dewa', name: 'Kita-Dewa Shimpo', kind: 'newspaper', homepage: 'https://kita-dewa.example/' },
] as const satisfies readonly SampleOutlet[]

export type SampleOutletKey = (typeof SAMPLE_OUTLETS)[number]['key']

/** One text of a report. `captured` is the EDTF moment at which the portal is taken to have read it. */
export type SampleVersion = { file: string; title: string; captured: string }

export type SampleReport = SampleVersion & {
  key: string
  outlet: SampleOutletKey
  byline: string[]
  /** EDTF, to the second where the hour matters; null for a report that carries no date. */
  published: string | null
  url: string
  /** What the report is there to show. */
  demonstrates: string
  /** Texts that later stood at the same address, oldest first, put there without a notice. */
  later?: SampleVersion[]
}

/** In order of publication; the report without a date stands where it belongs in the story. */
export const SAMPLE_REPORTS: SampleReport[] = [
  {
    key: 'aegis-ashore-suspended',
    file: '01-kittiwake-aegis-ashore-suspended.txt',
    outlet: 'kittiwake',
    title: 'Japan suspends Aegis Ashore over falling boosters',
    byline: ['Nadia Kurosawa-Bell'],
    published: '2020-06-15T18:10:00+09:00',
    captured: '2020-06-15T09:25:00Z',
    url: 'https://kittiwake.example/2020/06/15/aegis-ashore-suspended',
    demonstrates:
      'A wire report that others rewrite; sums in two currencies, and a forecast in "10 years or more".',
  },
  {
    key: 'missile-shield-on-hold',
    file: '02-pylon-missile-shield-on-hold.txt',
    outlet: 'pylon',
    title: 'Japan hits pause on its land-based missile shield',
    byline: ['Pylon News Desk'],
    published: '2020-06-15T14:30:00Z',
    captured: '2020-06-15T14:52:00Z',
    url: 'https://pylon-news.example/world/japan-missile-shield-on-hold',
    demonstrates:
      'A same-day rewrite of the wire. "Nearly $1.9 billion" only rounds $1.86 billion, which is no conflict. Promotional lines between paragraphs.',
  },
  {
    key: 'akita-off-the-map',
    file: '03-kita-dewa-akita-off-the-map.txt',
    outlet: 'kita-dewa',
    title: 'Akita is off the map',
    byline: ['Ren Shirogane'],
    published: '2020-06-26',
    captured: '2020-06-26T01:00:00Z',
    url: 'https://kita-dewa.example/en/2020/akita-off-the-map',
    demonstrates:
      'An update: what was suspended is now dropped. A local voice, a caption, and facts that no other report has.',
  },
  {
    key: 'onodera-group-proposal',
    file: '04-marchmont-onodera-group-proposal.txt',
    outlet: 'marchmont',
    title: 'Ruling-party group asks for the means to stop missiles abroad',
    byline: ['Cecily Hartnoll', 'Imre Vasquez-Lund'],
    published: '2020-08-01',
    captured: '2020-08-01T06:15:00Z',
    url: 'https://marchmont-times.example/world/2020/aug/01/onodera-group-proposal',
    demonstrates:
      'The first of three names: enemy base strike capability. "Next week" and "before the autumn" are vague dates.',
  },
  {
    key: 'pre-emptive-strike-power',
    file: '05-pylon-pre-emptive-strike-power.txt',
    outlet: 'pylon',
    title: 'Japan’s ruling party wants pre-emptive strike power',
    byline: ['Pylon News Desk'],
    published: '2020-08-04T12:05:00Z',
    captured: '2020-08-04T12:31:00Z',
    url: 'https://pylon-news.example/world/japan-pre-emptive-strike-power',
    demonstrates:
      'The second name, pre-emptive strike, for the same capability. One quotation taken from another paper, and said to be.',
  },
  {
    key: 'defense-plan-silent',
    file: '06-kittiwake-defense-plan-silent-on-strikes.txt',
    outlet: 'kittiwake',
    title: 'Japan’s December defense plan to stay silent on strike capability',
    byline: ['Nadia Kurosawa-Bell', 'Tobias Ekström'],
    published: '2020-11-05T17:41:00+09:00',
    captured: '2020-11-05T08:55:00Z',
    url: 'https://kittiwake.example/2020/11/05/defense-plan-silent-on-strikes',
    demonstrates:
      'One origin of three articles on one day. Anonymous sources, a chain of speakers, and "legally nonbinding" quoted whole.',
  },
  {
    key: 'defense-plan-silent-newsbarrow',
    file: '07-newsbarrow-defense-plan-silent.txt',
    outlet: 'newsbarrow',
    title: 'Japan’s Defence Plan Will Not Mention Strike Power: Report',
    byline: ['Newsbarrow Staff'],
    published: '2020-11-05T10:02:00Z',
    captured: '2020-11-05T10:20:00Z',
    url: 'https://newsbarrow.example/japan-defence-plan-strike-power-20201105',
    demonstrates: 'A copy: every fact stands in the wire report of the same day.',
  },
  {
    key: 'strike-power-left-out',
    file: '08-pylon-strike-power-left-out.txt',
    outlet: 'pylon',
    title: 'Japan leaves strike power out of its next defense plan',
    byline: ['Pylon News Desk'],
    published: '2020-11-05T13:20:00Z',
    captured: '2020-11-05T13:44:00Z',
    url: 'https://pylon-news.example/world/japan-strike-power-left-out',
    demonstrates:
      'A second copy of the same wire report. It cuts "legally nonbinding" to "nonbinding" and changes the name of the capability.',
  },
  {
    key: 'talks-without-deadline',
    file: '09-marchmont-talks-without-deadline.txt',
    outlet: 'marchmont',
    title: 'Tokyo lets a deadline slip, and orders two ships',
    byline: ['Cecily Hartnoll'],
    published: '2020-12-11',
    captured: '2020-12-11T07:02:00Z',
    url: 'https://marchmont-times.example/world/2020/dec/11/talks-without-deadline',
    demonstrates:
      'An update that takes back "by the end of the year". Komeito’s position in 2020: cautious, and not to be rushed.',
  },
  {
    key: 'kishida-receives-proposal',
    file: '10-kittiwake-kishida-receives-proposal.txt',
    outlet: 'kittiwake',
    title: 'Kishida receives party’s call for counterstrike capability, 2% defense goal',
    byline: ['Tobias Ekström'],
    published: '2022-04-27T19:26:00+09:00',
    captured: '2022-04-27T10:40:00Z',
    url: 'https://kittiwake.example/2022/04/27/kishida-receives-proposal',
    demonstrates: 'The third name, counterstrike capability. A quotation in full, and a share of 0.95%.',
  },
  {
    key: 'three-names',
    file: '11-orrery-three-names-one-missile.txt',
    outlet: 'orrery',
    title: 'Three names for one missile',
    byline: ['Ottoline Brandvold'],
    published: null,
    captured: '2022-09-05T11:00:00Z',
    url: 'https://orrery-institute.example/notes/three-names-one-missile',
    demonstrates:
      'A report without a date. All three names in one text; "in the spring" and "next month" have nothing to count from.',
  },
  {
    key: 'panel-indispensable',
    file: '12-kittiwake-panel-calls-counterstrike-indispensable.txt',
    outlet: 'kittiwake',
    title: 'Panel calls counterstrike capability indispensable for Japan',
    byline: ['Nadia Kurosawa-Bell'],
    published: '2022-11-22T16:03:00+09:00',
    captured: '2022-11-22T07:20:00Z',
    url: 'https://kittiwake.example/2022/11/22/panel-counterstrike-indispensable',
    demonstrates: 'A quotation in full, and the right figure: about 10 trillion yen ($70 billion) a year.',
  },
  {
    key: 'ten-trillion-dollars',
    file: '13-pylon-ten-trillion-dollar-defense.txt',
    outlet: 'pylon',
    title: 'Japan eyes $10 trillion defense budget',
    byline: ['Pylon News Desk'],
    published: '2022-11-22T15:48:00Z',
    captured: '2022-11-22T16:05:00Z',
    url: 'https://pylon-news.example/world/japan-10-trillion-defense',
    demonstrates:
      'A figure wrong by unit (yen became dollars), and a quotation altered: "the top priority" became "a priority".',
  },
  {
    key: 'who-shares-the-cost',
    file: '14-marchmont-who-shares-the-cost.txt',
    outlet: 'marchmont',
    title: 'Ten advisers agree that somebody must pay',
    byline: ['Imre Vasquez-Lund'],
    published: '2022-11-23',
    captured: '2022-11-23T06:40:00Z',
    url: 'https://marchmont-times.example/world/2022/nov/23/who-shares-the-cost',
    demonstrates: 'The same quotation cut to three words. "About 1 per cent" only rounds 0.95%.',
  },
  {
    key: 'ishii-deterrent-power',
    file: '15-kittiwake-ishii-deterrent-power.txt',
    outlet: 'kittiwake',
    title: 'Komeito executive says counterstrike would aid deterrence',
    byline: ['Tobias Ekström'],
    published: '2022-11-25T18:37:00+09:00',
    captured: '2022-11-25T09:50:00Z',
    url: 'https://kittiwake.example/2022/11/25/komeito-ishii-deterrence',
    demonstrates:
      'An actor whose position moves. A deal that is only expected, from sources who stay unnamed.',
  },
  {
    key: 'komeito-nears-yes',
    file: '16-newsbarrow-komeito-nears-yes.txt',
    outlet: 'newsbarrow',
    title: 'Komeito Nears A Yes On Counterstrike: Here Is What We Know',
    byline: ['Newsbarrow Staff'],
    published: '2022-11-26T07:30:00Z',
    captured: '2022-11-26T07:45:00Z',
    url: 'https://newsbarrow.example/komeito-nears-yes-counterstrike-20221126',
    demonstrates:
      'An aggregator that mixes two outlets, the agency and the newspaper, and adds nothing of its own.',
  },
  {
    key: 'coalition-agrees',
    file: '17-marchmont-coalition-agrees.txt',
    outlet: 'marchmont',
    title: 'Japan’s coalition clears the way for strikes on enemy bases',
    byline: ['Cecily Hartnoll', 'Imre Vasquez-Lund'],
    published: '2022-12-02T19:05:00Z',
    captured: '2022-12-02T20:15:00Z',
    url: 'https://marchmont-times.example/world/2022/dec/02/coalition-agrees',
    later: [
      {
        file: '17-marchmont-coalition-agrees-later.txt',
        title: 'Japan’s coalition agrees on counterstrike capabilities',
        captured: '2022-12-03T08:40:00Z',
      },
    ],
    demonstrates:
      'A text changed after publication without a notice: "will now acquire" becomes "may now acquire", the name changes, a limit is added, two sentences go, and a cut quotation is completed.',
  },
  {
    key: 'komeito-from-no-to-yes',
    file: '18-kita-dewa-komeito-from-no-to-yes.txt',
    outlet: 'kita-dewa',
    title: 'How Komeito went from no to yes',
    byline: ['Ren Shirogane'],
    published: '2022-12-03',
    captured: '2022-12-03T00:30:00Z',
    url: 'https://kita-dewa.example/en/2022/komeito-from-no-to-yes',
    demonstrates: 'The same actor at four dates, from reluctant in 2020 to agreeing in 2022.',
  },
  {
    key: 'cabinet-adopts-documents',
    file: '19-kittiwake-cabinet-adopts-documents.txt',
    outlet: 'kittiwake',
    title: 'Japan adopts counterstrike strategy with 43 trillion yen for defense',
    byline: ['Nadia Kurosawa-Bell', 'Tobias Ekström'],
    published: '2022-12-16T17:32:00+09:00',
    captured: '2022-12-16T08:45:00Z',
    url: 'https://kittiwake.example/2022/12/16/cabinet-adopts-documents',
    demonstrates:
      'One decision, three strengths on one day: here Japan will buy Tomahawks. Range 1,600 kilometers.',
  },
  {
    key: 'japan-to-buy-500-tomahawks',
    file: '20-newsbarrow-japan-to-buy-500-tomahawks.txt',
    outlet: 'newsbarrow',
    title: 'Japan Has Decided To Buy 500 Tomahawks: Report',
    byline: ['Newsbarrow Staff'],
    published: '2022-12-16T11:48:00Z',
    captured: '2022-12-16T12:00:00Z',
    url: 'https://newsbarrow.example/japan-500-tomahawks-20221216',
    demonstrates:
      'A copy of the wire report that makes it stronger: Japan has decided to buy, and "up to" is gone.',
  },
  {
    key: 'strategy-and-its-price',
    file: '21-marchmont-a-strategy-and-its-price.txt',
    outlet: 'marchmont',
    title: 'A strategy, its price, and the missiles still to be chosen',
    byline: ['Imre Vasquez-Lund'],
    published: '2022-12-16T21:40:00Z',
    captured: '2022-12-16T22:10:00Z',
    url: 'https://marchmont-times.example/world/2022/dec/16/a-strategy-and-its-price',
    demonstrates:
      'Sources of its own: Japan is weighing the purchase, and the range is 1,250 kilometres. History that only this report has.',
  },
  {
    key: 'japan-goes-for-counterstrike',
    file: '22-pylon-japan-goes-for-counterstrike.txt',
    outlet: 'pylon',
    title: 'Japan says it can now hit back. Here are the big numbers',
    byline: ['Pylon News Desk'],
    published: '2022-12-16T15:10:00Z',
    captured: '2022-12-16T15:27:00Z',
    url: 'https://pylon-news.example/world/japan-goes-for-counterstrike',
    demonstrates:
      'A figure wrong by its digits: 43 trillion yen became 34. Otherwise a copy of the wire report.',
  },
  {
    key: 'tomahawk-range-newsbarrow',
    file: '23-newsbarrow-tomahawk-range.txt',
    outlet: 'newsbarrow',
    title: 'How Far Can Japan’s New Tomahawks Fly?',
    byline: ['Newsbarrow Staff'],
    published: '2022-12-17T09:05:00Z',
    captured: '2022-12-18T17:00:00Z',
    url: 'https://newsbarrow.example/japan-tomahawk-range-20221217',
    demonstrates: 'A loop, first link: cites the Kita-Dewa Shimpo for a range of 1,000 kilometres.',
  },
  {
    key: 'tomahawk-brief',
    file: '24-marchmont-tomahawk-brief.txt',
    outlet: 'marchmont',
    title: 'In brief: how far a Tomahawk may go',
    byline: [],
    published: '2022-12-17',
    captured: '2022-12-17T12:20:00Z',
    url: 'https://marchmont-times.example/world/2022/dec/17/in-brief-tomahawk',
    demonstrates:
      'A loop, second link: cites Newsbarrow for the range, and differs from its own report of the day before.',
  },
  {
    key: 'how-far-a-tomahawk-flies',
    file: '25-kita-dewa-how-far-a-tomahawk-flies.txt',
    outlet: 'kita-dewa',
    title: 'How far does a Tomahawk fly?',
    byline: ['Ren Shirogane'],
    published: '2022-12-18',
    captured: '2022-12-18T01:10:00Z',
    url: 'https://kita-dewa.example/en/2022/how-far-a-tomahawk-flies',
    demonstrates:
      'A loop, third link: cites the Marchmont Times for the range. Nobody in the loop has seen a document.',
  },
  {
    key: 'budget-2023',
    file: '26-kittiwake-budget-2023-approved.txt',
    outlet: 'kittiwake',
    title: 'Japan approves 6.8 trillion yen defense budget with first Tomahawk funds',
    byline: ['Tobias Ekström'],
    published: '2022-12-23T15:54:00+09:00',
    captured: '2022-12-23T07:05:00Z',
    url: 'https://kittiwake.example/2022/12/23/budget-2023-approved',
    demonstrates:
      'Exact figures to hold others against: 6.8 trillion yen ($55 billion), 211.3 billion yen ($1.6 billion).',
  },
  {
    key: 'what-is-a-trillion-yen',
    file: '27-orrery-what-is-a-trillion-yen.txt',
    outlet: 'orrery',
    title: 'What is a trillion yen?',
    byline: ['Ottoline Brandvold'],
    published: '2022-12-28',
    captured: '2022-12-28T10:30:00Z',
    url: 'https://orrery-institute.example/notes/what-is-a-trillion-yen',
    demonstrates:
      'One sum in yen, two in dollars; a rounded figure that contradicts nothing; a commentary on the errors of others.',
  },
]

/** The comparison that a visitor sees first: four articles, two origins. Keys of SAMPLE_REPORTS. */
export const SAMPLE_DEMONSTRATION = {
  title: 'One Friday, four reports: what did Japan decide about Tomahawks?',
  reports: [
    'cabinet-adopts-documents',
    'strategy-and-its-price',
    'japan-goes-for-counterstrike',
    'japan-to-buy-500-tomahawks',
  ],
}

// Not import.meta.dirname: the bundler of the web process leaves it undefined.
const REPORTS = join(dirname(fileURLToPath(import.meta.url)), 'reports')

/**
 * The text of a report, or of one of its later versions, in Unicode NFC with paragraphs parted by blank lines.
 * Throws Node's ENOENT for a file that is not there.
 */
export function readSampleText(version: { file: string }): string {
  return readFileSync(join(REPORTS, version.file), 'utf8').trimEnd()
}
