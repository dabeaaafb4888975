import type { ReactNode } from 'react'
import type { Relation } from '#core/comparison.ts'
import type { Span } from '#core/fact.ts'

const MARK: Record<Relation, string> = {
  agree: 'bg-agree-soft shadow-[inset_0_-1.5px_var(--agree)]',
  differ: 'bg-differ-soft shadow-[inset_0_-1.5px_var(--differ)]',
  contradict: 'bg-contradict-soft shadow-[inset_0_-1.5px_var(--contradict)]',
  update: 'bg-update-soft shadow-[inset_0_-1.5px_var(--update)]',
  only: '',
}

type Props = {
  quote: string
  marks: Span[]
  relation: Relation
  /** What stands around it in the text, set back. */
  before?: ReactNode
  after?: ReactNode
}

/** The exact words of a fact, with the words that make the difference marked. Spans are offsets of `quote`. */
export function MarkedQuote({ quote, marks, relation, before, after }: Props) {
  const shown = relation === 'agree' || relation === 'only' ? [] : marks
  const parts: Array<{ text: string; start: number; marked: boolean }> = []
  let at = 0
  for (const { start, end } of shown) {
    if (start < at) continue
    if (start > at) parts.push({ text: quote.slice(at, start), start: at, marked: false })
    parts.push({ text: quote.slice(start, end), start, marked: true })
    at = end
  }
  if (at < quote.length) parts.push({ text: quote.slice(at), start: at, marked: false })
  return (
    <blockquote
      dir="auto"
      className="max-w-[46ch] font-serif text-base leading-[1.55] wrap-anywhere print:max-w-none print:text-[10.5pt] print:leading-snug"
    >
      {before}
      {parts.map(({ text, start, marked }) =>
        marked ? (
          <mark key={start} className={`rounded-[2px] px-px text-inherit ${MARK[relation]}`}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {after}
    </blockquote>
  )
}
