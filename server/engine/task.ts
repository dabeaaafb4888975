import type { ComparedSource } from '#core/align/citations.ts'
import type { Captured, Finding } from '#core/checks/find-edit.ts'
import type { Comparison, StoredComparison } from '#core/comparison.ts'
import type { DecidedComparison } from '#core/decide/compare-decided.ts'
import type { PairCounts } from '#core/decide/count-pair.ts'
import type { RowDecision } from '#core/decide/decision.ts'
import type { ArticleInput, Extraction } from '#core/fact.ts'
import type { Feed } from '#core/read/feed.ts'
import type { Report } from '#core/read/report.ts'
import type { GivenFile } from '../files/read-file.ts'
import type { DocumentInput, ReadDocument } from '../imports/document-report.ts'
import type { PairsToCount } from './count-pairs.ts'

/** Work on text that may take long, and so is done on a thread beside the one that answers requests. */
export type Tasks = {
  readHtml: { input: { content: Uint8Array | string; url?: string }; output: Report }
  /** A feed, or the page that stands where one was looked for; neither where it is something else. */
  readFeed: {
    input: { content: Uint8Array; contentType: string; url: string }
    output: { feed: Feed | null; page: string | null }
  }
  readFile: { input: GivenFile; output: Report }
  /** What was fetched or sent: its report, what is wrong with it where it is none, the page for keeping, its facts. */
  readDocument: { input: DocumentInput; output: ReadDocument }
  /** Holds a report against what was captured of it before. */
  findEdit: { input: { before: Captured; after: Captured }; output: Finding }
  readText: { input: { content: Uint8Array | string; filename: string }; output: Report }
  extract: { input: ArticleInput; output: Extraction }
  compare: { input: ComparedSource[]; output: Comparison }
  compareDecided: {
    input: { articles: ComparedSource[]; decisions: RowDecision[] }
    output: DecidedComparison
  }
  decideStored: {
    input: { stored: StoredComparison; articles: ComparedSource[]; decisions: RowDecision[] }
    output: DecidedComparison
  }
  countPairs: { input: PairsToCount; output: PairCounts[] }
}

export type TaskName = keyof Tasks

export type Request = { [Name in TaskName]: { name: Name; input: Tasks[Name]['input'] } }[TaskName]

export type Answer =
  | { ok: true; output: Tasks[TaskName]['output'] }
  | { ok: false; name: string; code: string | null; message: string }
