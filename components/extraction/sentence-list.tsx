import type { Route } from 'next'
import type { ShownFact } from '#server/corrections/types.ts'
import { CoverMark } from './cover-mark.tsx'
import { type SentenceView, segmentsOf } from './sentences.ts'

type Props = {
  text: string
  sentences: SentenceView[]
  facts: ShownFact[]
  hrefOf: (at: number) => Route
}

/**
 * The text a sentence a line, each with a mark at its margin that says what became of it and why. desk.tsx finds the
 * sentences by `data-row`, their facts by `data-facts`, and the place of every word by `data-at`.
 */
export function SentenceList({ text, sentences, facts, hrefOf }: Props) {
  const rejected = new Set(facts.filter((fact) => fact.rejected).map(({ n }) => n))
  return (
    <ol aria-label="Sentences of the report" className="font-serif text-[1.125rem] leading-[1.6]">
      {sentences.map((sentence, i) => (
        <li
          key={sentence.start}
          data-row={sentence.start}
          className={`group/row relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-2 rounded-control py-1 pe-2 data-on:bg-accent-soft/60 sm:grid-cols-[6.25rem_minmax(0,1fr)] ${sentence.opens && i > 0 ? 'mt-4' : ''}`}
        >
          <Mark sentence={sentence} href={hrefOf(sentence.start)} />
          <p
            dir="auto"
            className={`min-w-0 whitespace-pre-line wrap-break-word ${sentence.cover === 'boilerplate' ? 'font-sans text-[0.875rem] leading-[1.85] text-faint' : ''} ${sentence.cover === 'nothing' ? 'text-muted' : ''}`}
          >
            {segmentsOf(text, sentence, facts).map((segment) => (
              <Words key={segment.start} {...segment} rejected={rejected} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Mark({ sentence, href }: { sentence: SentenceView; href: Route }) {
  const why = `why-${sentence.start}`
  return (
    <span className="font-sans text-xs">
      <a
        href={href}
        data-sentence={sentence.start}
        aria-describedby={why}
        className="peer mt-1 inline-flex min-h-6 items-center gap-1.5 rounded-[4px] px-1.5 text-muted hover:bg-sunken hover:text-ink"
      >
        <CoverMark sentence={sentence} />
      </a>
      <span
        id={why}
        role="tooltip"
        className="absolute start-1 top-full z-20 hidden w-72 max-w-[calc(100vw-3rem)] rounded-control border border-line-strong bg-surface px-3 py-2 leading-snug text-ink shadow-sheet peer-hover:block peer-focus-visible:block hover:block in-data-quiet:hidden! print:hidden"
      >
        {sentence.why.join(' ')}
      </span>
    </span>
  )
}

function Words({
  start,
  text,
  facts,
  rejected,
}: {
  start: number
  text: string
  facts: number[]
  rejected: Set<number>
}) {
  if (facts.length === 0) return <span data-at={start}>{text}</span>
  const gone = facts.every((n) => rejected.has(n))
  const Element = gone ? 'del' : 'span'
  return (
    <Element
      data-at={start}
      data-facts={facts.join(' ')}
      className={`cursor-pointer rounded-[2px] decoration-1 hover:bg-accent-soft data-on:bg-accent-soft data-on:decoration-2 ${gone ? 'text-muted line-through decoration-contradict' : 'underline decoration-line-strong underline-offset-[5px] data-on:decoration-accent'}`}
    >
      {text}
    </Element>
  )
}
