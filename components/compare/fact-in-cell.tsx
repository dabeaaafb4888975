'use client'
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { Relation } from '#core/comparison.ts'
import { Chain } from '../facts/chain.tsx'
import { CorrectedMark } from '../facts/corrected-mark.tsx'
import { FactTags } from '../facts/fact-tags.tsx'
import { MarkedQuote } from './marked-quote.tsx'
import { useParagraph } from './paragraphs.ts'
import type { TableColumn, TableFact } from './table-row.ts'

type Props = { fact: TableFact; column: TableColumn; relation: Relation; linked: boolean }

const AROUND = 'text-[0.9375rem] whitespace-pre-line text-muted'

/** One fact of a report: its exact words, the paragraph around them when it is opened, who says it, and how sure. */
export function FactInCell({ fact, column, relation, linked }: Props) {
  const { hops = [], voice, certainty = 'certain', polarity = 'positive', stage = null } = fact
  const { versionId, source, apart, label } = column
  const { opened, toggle } = useParagraph({ versionId, start: fact.start, end: fact.end })
  const words = useId()
  const open = opened.state === 'open'
  return (
    <div className="print:break-inside-avoid">
      <div id={words}>
        <MarkedQuote
          quote={fact.quote}
          marks={fact.marks ?? []}
          relation={relation}
          before={open && <span className={AROUND}>{opened.before}</span>}
          after={open && <span className={AROUND}>{opened.after}</span>}
        />
      </div>
      <p className="mt-2 text-xs leading-5 text-muted print:mt-0.5 print:inline">
        <Chain
          outlet={source}
          apart={apart}
          hops={linked ? hops : hops.map((hop) => ({ ...hop, entityId: null }))}
          plain
        />
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-1 text-xs print:ms-1 print:inline print:*:ms-1">
        <FactTags quote={fact.quote} voice={voice} certainty={certainty} polarity={polarity} stage={stage} />
        {linked && <CorrectedMark mark={fact.corrected ?? null} />}
        <button
          type="button"
          data-paragraph
          aria-expanded={open}
          aria-controls={words}
          aria-busy={opened.state === 'reading'}
          aria-label={`Paragraph of ${label}`}
          onClick={toggle}
          className="inline-flex items-center gap-0.5 rounded-[4px] text-accent underline-offset-2 hover:underline print:hidden"
        >
          <ChevronDown
            className={`size-3.5 transition-transform ${open ? 'rotate-180' : ''} ${opened.state === 'reading' ? 'opacity-40' : ''}`}
            aria-hidden
          />
          paragraph
        </button>
        {linked && (
          <a
            href={`/articles/${column.articleId}?version=${column.versionN}&fact=${fact.n}`}
            className="text-accent underline-offset-2 hover:underline print:hidden"
            aria-label={`in the text of ${label}`}
          >
            in the text
          </a>
        )}
      </div>
      {opened.state === 'failed' && (
        <p role="alert" className="mt-1 text-xs text-contradict">
          The paragraph could not be read. Try again.
        </p>
      )}
    </div>
  )
}
