import { PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { factLabel } from '#core/correct/fact-number.ts'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { Change } from '#core/fact.ts'
import type { CorrectionRow, ShownFact } from '#server/corrections/types.ts'
import { VOICE_WORD } from '../facts/fact-tags.tsx'
import { Tag } from '../ui/chip.tsx'
import { Moment } from '../ui/moment.tsx'
import { KIND_WORD, sayChain } from './decision-words.ts'

type Props = { fact: ShownFact; why: string; outlet: string; made: CorrectionRow[] }

/** Everything that is known of a fact: its words, who says it by which words, and the rule that found it. */
export function FactDetail({ fact, why, outlet, made }: Props) {
  const { quote, hops, voice, certainty, polarity, stage, dates, quantities, entities, before } = fact
  const speakers = made.some(({ kind }) => kind === 'speaker' || kind === 'add')
  const moved = before && before.quote !== quote
  return (
    <div className="grid gap-3 px-4 py-3">
      <blockquote
        dir="auto"
        className={`font-serif text-[1.0625rem] leading-snug text-pretty wrap-break-word ${fact.rejected ? 'text-muted line-through decoration-contradict' : ''}`}
      >
        {quote}
      </blockquote>
      {made.map((one) => (
        <p key={one.id} className="flex gap-2 text-[0.8125rem] text-update">
          <PencilLine className="mt-0.5 size-3.5 shrink-0" aria-hidden />
          <span>
            {KIND_WORD[one.kind]} by {one.by ?? 'somebody who has left'}, <Moment at={one.at} exact />
            {one.note && <span className="block text-ink">“{one.note}”</span>}
          </span>
        </p>
      ))}
      <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 text-[0.8125rem]">
        <Row name="Rule">{why}</Row>
        <Row name="Said by">
          <ol className="grid gap-1">
            <li>
              {outlet}
              {hops.length === 0 && <span className="text-muted"> · in its own voice</span>}
            </li>
            {hops.map((hop, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a chain is an ordered list without other identity
              <li key={i} className="wrap-anywhere">
                <span aria-hidden="true" className="text-faint">
                  ←{' '}
                </span>
                <span className="sr-only">citing </span>
                {hop.name || 'somebody'}
                {hop.written && hop.written !== hop.name && (
                  <span className="text-muted"> · written “{hop.written}”</span>
                )}
                {hop.cue && <span className="text-muted"> · by “{hop.cue}”</span>}{' '}
                {hop.anonymous && <Tag>unnamed</Tag>}
              </li>
            ))}
          </ol>
        </Row>
        <Row name="Voice">{VOICE_WORD[voice]}</Row>
        <Row name="Certainty">
          {certainty}
          {polarity === 'negative' && ', negated'}
        </Row>
        {stage && <Row name="Stage">{stage}</Row>}
        {dates.length > 0 && (
          <Row name="Dates">
            {dates.map(({ start, text, value, inferred }) => (
              <span key={start} className="block">
                “{text}”{value && <span className="text-muted"> · {formatEdtf(value)}</span>}
                {inferred && <span className="text-muted"> · counted from the day of publication</span>}
              </span>
            ))}
          </Row>
        )}
        {quantities.length > 0 && (
          <Row name="Figures">
            {quantities.map(({ start, text, value, high, unit, change }) => (
              <span key={start} className="block">
                “{text}”
                <span className="text-muted">
                  {' · '}
                  {change && CHANGE_WORD[change]}
                  {value.toLocaleString('en-GB')}
                  {high !== undefined && `–${high.toLocaleString('en-GB')}`} {unitWord(unit)}
                </span>
              </span>
            ))}
          </Row>
        )}
        {entities.length > 0 && (
          <Row name="Names">{[...new Set(entities.map(({ name }) => name))].join(', ')}</Row>
        )}
        <Row name="Place">
          <span className="tabular-nums">
            characters {fact.start.toLocaleString('en-GB')}–{fact.end.toLocaleString('en-GB')}
          </span>
        </Row>
        {before && (moved || speakers) && (
          <Row name="The engine had">
            {moved && <span className="block font-serif">“{before.quote}”</span>}
            {speakers && <span className="block">said by {sayChain(before.attribution)}</span>}
          </Row>
        )}
      </dl>
    </div>
  )
}

/** How exact a figure is, or which way it went, before the figure. */
const CHANGE_WORD: Record<Change, string> = {
  '=': '',
  '~': 'about ',
  '<': 'at most ',
  '>': 'at least ',
  up: 'up ',
  down: 'down ',
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 wrap-break-word">{children}</dd>
    </>
  )
}

/** What is counted, where the unit is no measure. */
function unitWord(unit: string): string {
  return unit === 'number' ? '' : unit.replace(/^count:/, '')
}

/** The name of a fact in headings and links. */
export function factName({ n, rejected }: ShownFact): string {
  return `Fact ${factLabel(n)}${rejected ? ', rejected' : ''}`
}
