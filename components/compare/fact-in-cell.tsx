import type { Route } from 'next'
import Link from 'next/link'
import type { Relation } from '#core/comparison.ts'
import { Chain } from '../facts/chain.tsx'
import { CorrectedMark } from '../facts/corrected-mark.tsx'
import { FactTags } from '../facts/fact-tags.tsx'
import { MarkedQuote } from './marked-quote.tsx'
import type { TableColumn, TableFact } from './table-row.ts'

/** One fact of a report: its exact words, who says it, how sure it is, and the way to its place in the text. */
export function FactInCell({
  fact,
  column,
  relation,
  linked,
}: {
  fact: TableFact
  column: TableColumn
  relation: Relation
  linked: boolean
}) {
  const { hops = [], voice, certainty = 'certain', polarity = 'positive', stage = null } = fact
  return (
    <div>
      <MarkedQuote quote={fact.quote} marks={fact.marks ?? []} relation={relation} />
      <p className="mt-2 text-xs leading-5 text-muted">
        <Chain
          outlet={column.source}
          hops={linked ? hops : hops.map((hop) => ({ ...hop, entityId: null }))}
        />
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-1.5 text-xs">
        <FactTags voice={voice} certainty={certainty} polarity={polarity} stage={stage} />
        {linked && <CorrectedMark mark={fact.corrected ?? null} />}
        {linked && (
          <Link
            href={`/articles/${column.articleId}?version=${column.versionN}&fact=${fact.n}` as Route}
            prefetch={false}
            className="text-accent underline-offset-2 hover:underline print:hidden"
            aria-label={`in the text of ${column.source}`}
          >
            in the text
          </Link>
        )}
      </div>
    </div>
  )
}
