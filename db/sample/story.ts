import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { sourceKind } from '../schema/sources.ts'
import { REPORTS_2020 } from './reports-2020.ts'
import { REPORTS_2022 } from './reports-2022.ts'

/** What the interface says wherever a sample report is shown. */
export const SAMPLE_NOTICE =
  'These reports were written for this demonstration, and their outlets are invented. Some quotations and ' +
  'figures are altered on purpose, to show how a comparison finds them.'

export type SampleOutlet = {
  key: string
  name: string
  kind: (typeof sourceKind.enumValues)[number]
  homepage: string
}

/**
 * The six invented outlets of the sample story. Their homepages are on `.example`, which RFC 2606 keeps free of
 * real sites. Each has a voice of its own, so that readers can tell them apart without the label:
 * Kittiwake is terse and attributes everything; the Marchmont Times writes long sentences; Pylon speaks to
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

/** In order of publication. */
export const SAMPLE_REPORTS: SampleReport[] = [...REPORTS_2020, ...REPORTS_2022]

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
