import { Ban, PanelTop, PencilLine, TextQuote } from 'lucide-react'
import type { Cover, SentenceView } from './sentences.ts'

export const COVER_WORD: Record<Cover, string> = {
  facts: 'With facts',
  boilerplate: 'Boilerplate',
  nothing: 'Nothing checkable',
}

export const COVER_ICON = { facts: TextQuote, boilerplate: PanelTop, nothing: Ban }

export const COVER_COLOR: Record<Cover, string> = {
  facts: 'text-accent',
  boilerplate: 'text-faint',
  nothing: 'text-differ',
}

const SHORT: Record<Exclude<Cover, 'facts'>, string> = { boilerplate: 'page', nothing: 'nothing' }

/** What became of a sentence, in small: an icon and a word; on a phone the icon alone, with the word for screen readers. */
export function CoverMark({ sentence }: { sentence: SentenceView }) {
  const { cover, facts, corrected } = sentence
  const Icon = COVER_ICON[cover]
  const short = cover === 'facts' ? `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}` : SHORT[cover]
  return (
    <>
      <Icon className={`size-3.5 shrink-0 ${COVER_COLOR[cover]}`} aria-hidden />
      <span className="max-sm:sr-only">{short}</span>
      {corrected && (
        <>
          <PencilLine className="size-3 shrink-0 text-update" aria-hidden />
          <span className="sr-only">, corrected</span>
        </>
      )}
    </>
  )
}
