import type { SampleReport } from './story.ts'

/** From the end of Aegis Ashore to the talks without a deadline. */
export const REPORTS_2020: SampleReport[] = [
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
]
