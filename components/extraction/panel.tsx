'use client'
import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CorrectionRow, ShownFact } from '#server/corrections/types.ts'
import { Button } from '../ui/button.tsx'
import { type About, AddForm } from './add-form.tsx'
import { PANEL_HEAD, useDesk } from './desk.tsx'
import { FactCorrections } from './fact-corrections.tsx'
import { FactDetail, factName } from './fact-detail.tsx'
import type { SentenceView } from './sentences.ts'
import type { Names } from './speaker-field.tsx'
import type { Actions } from './use-correct.ts'

type Props = {
  about: About
  outlet: string
  sentences: SentenceView[]
  facts: ShownFact[]
  /** The rule of each fact in words, by its number. */
  why: Record<number, string>
  corrections: CorrectionRow[]
  names: Names
  /** Null where the viewer may only look. */
  actions: Actions | null
  /** What stands here while nothing is chosen. */
  children: ReactNode
}

/** What is beside the text: the sentence or the fact that was chosen, and what can be corrected in it. */
export function Panel(props: Props) {
  const { about, outlet, sentences, facts, why, corrections, names, actions, children } = props
  const { chosen, choose } = useDesk()
  const fact = chosen && 'fact' in chosen && facts.find(({ n }) => n === chosen.fact)
  const sentence = chosen && 'at' in chosen && sentences.find(({ start }) => start === chosen.at)
  const adding = chosen && 'add' in chosen && actions ? chosen.add : null
  const detail = fact && (
    <FactDetail fact={fact} why={why[fact.n] ?? ''} outlet={outlet} made={madeFor(fact, corrections)} />
  )
  const open = Boolean(fact || sentence || adding)

  return (
    <aside
      aria-labelledby={PANEL_HEAD}
      className={`min-w-0 lg:sticky lg:top-4 ${open ? 'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30' : ''}`}
    >
      <div
        className={`rounded-sheet border border-line bg-surface lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto ${open ? 'max-lg:max-h-[55dvh] max-lg:overflow-y-auto max-lg:rounded-b-none max-lg:border-line-strong max-lg:shadow-sheet' : ''}`}
      >
        <div className="sticky top-0 z-10 flex items-center justify-between gap-3 border-b border-line bg-surface px-4 py-2">
          <h2 id={PANEL_HEAD} tabIndex={-1} className="text-base font-semibold">
            {fact ? factName(fact) : adding ? 'Add a fact' : sentence ? 'Sentence' : 'How to read this page'}
          </h2>
          {open && (
            <Button size="sm" variant="quiet" aria-label="Close" onClick={() => choose(null)}>
              <X className="size-4" aria-hidden />
            </Button>
          )}
        </div>
        {fact && actions && (
          <FactCorrections
            key={fact.id}
            fact={fact}
            made={madeFor(fact, corrections)}
            about={about}
            outlet={outlet}
            names={names}
            actions={actions}
          >
            {detail}
          </FactCorrections>
        )}
        {fact && !actions && detail}
        {sentence && <Sentence sentence={sentence} facts={facts} />}
        {adding && actions && (
          <AddForm
            about={about}
            outlet={outlet}
            names={names}
            initial={adding}
            actions={actions}
            close={() => choose(null)}
          />
        )}
        {!open && children}
        {!adding && actions && <AddSelected sentence={sentence || null} />}
      </div>
    </aside>
  )
}

function madeFor(fact: ShownFact, corrections: CorrectionRow[]): CorrectionRow[] {
  return corrections.filter(({ id }) => fact.corrections.includes(id))
}

function Sentence({ sentence, facts }: { sentence: SentenceView; facts: ShownFact[] }) {
  const inside = [...sentence.facts, ...sentence.rejected].flatMap(
    (n) => facts.find((fact) => fact.n === n) ?? [],
  )
  return (
    <div className="grid gap-3 px-4 py-3">
      <p>
        <strong className="font-semibold">{HEAD[sentence.cover]}</strong> {sentence.why.join(' ')}
      </p>
      {inside.length > 0 && (
        <ul className="grid gap-1.5">
          {inside.map((fact) => (
            <li key={fact.id}>
              <a
                href={`?fact=${fact.n}`}
                data-fact={fact.n}
                className="block rounded-control border border-line px-3 py-2 hover:bg-sunken"
              >
                <span className="text-xs text-muted">{factName(fact)}</span>
                <span
                  dir="auto"
                  className={`line-clamp-3 font-serif text-[0.9375rem] leading-snug ${fact.rejected ? 'text-muted line-through decoration-contradict' : ''}`}
                >
                  {fact.quote}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const HEAD: Record<SentenceView['cover'], string> = {
  facts: 'Facts were read here.',
  boilerplate: 'Part of the page, not of the report.',
  nothing: 'Nothing checkable was read here.',
}

/** Starts a new fact with the selected words, or with a whole sentence where somebody works by keyboard. */
function AddSelected({ sentence }: { sentence: SentenceView | null }) {
  const { selected, text, from, choose } = useDesk()
  const words = selected && text.slice(selected.start - from, selected.end - from).trim()
  if (!words && (!sentence || sentence.cover === 'boilerplate')) return null
  return (
    <div className="flex flex-wrap gap-2 border-t border-line px-4 py-3 print:hidden">
      {words && selected && (
        <Button size="sm" className="max-w-full" onClick={() => choose({ add: selected })}>
          <Plus className="size-3.5 shrink-0" aria-hidden />
          <span className="truncate">Add “{words}” as a fact</span>
        </Button>
      )}
      {sentence && sentence.cover !== 'boilerplate' && (
        <Button size="sm" onClick={() => choose({ add: { start: sentence.start, end: sentence.end } })}>
          <Plus className="size-3.5" aria-hidden /> Add a fact from this sentence
        </Button>
      )}
    </div>
  )
}
