'use client'
import { PencilLine, Quote, Trash2, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { CorrectionInput, CorrectionRow, ShownFact } from '#server/corrections/types.ts'
import { Button } from '../ui/button.tsx'
import { type About, problemOf } from './add-form.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { sayChain } from './decision-words.ts'
import { focusPanel, PANEL_HEAD } from './desk.tsx'
import { type Names, type SpeakerDraft, SpeakerField, toChoice } from './speaker-field.tsx'
import { type Actions, useCorrect } from './use-correct.ts'
import { WithdrawButton } from './withdraw-button.tsx'
import { WordPicker } from './word-picker.tsx'

type Props = {
  fact: ShownFact
  made: CorrectionRow[]
  about: About
  outlet: string
  names: Names
  actions: Actions
  /** Everything that is known of the fact; it makes room while one of the forms is open. */
  children: ReactNode
}

/** What an editor can do about a fact. What was chosen in one form stays while another is open. */
export function FactCorrections({ fact, made, about, outlet, names, actions, children }: Props) {
  const [open, setOpen] = useState<'reject' | 'speaker' | 'span' | null>(null)
  const [note, setNote] = useState('')
  const [span, setSpan] = useState({ start: fact.start, end: fact.end })
  const [speaker, setSpeaker] = useState<SpeakerDraft>({
    by: null,
    name: '',
    span: wordsOf(fact),
    anonymous: false,
  })
  const [keepNearer, setKeepNearer] = useState(true)
  const [missing, setMissing] = useState(false)
  const { send, pending, error } = useCorrect(actions, () => {
    close()
    setNote('')
  })
  function close() {
    setOpen(null)
    focusPanel()
  }
  const base = { ...about, fact: fact.id, known: fact.corrections, note }
  const rejection = fact.rejected && made.find(({ kind }) => kind === 'reject')

  function submit() {
    if (open === 'reject') send({ ...base, kind: 'reject' }, 'Fact rejected.')
    if (open === 'span') send({ ...base, kind: 'span', span }, 'The words were corrected.')
    if (open !== 'speaker') return
    const choice = toChoice(speaker)
    setMissing(choice === null)
    if (choice) {
      const input: CorrectionInput = { ...base, kind: 'speaker', speaker: choice, keepNearer }
      send(input, 'Who says it was corrected.')
    }
  }

  if (rejection) {
    return (
      <>
        {children}
        <div className="border-t border-line px-4 py-3">
          <WithdrawButton
            id={rejection.id}
            label="Take the rejection back"
            withdraw={actions.withdraw}
            focusAfter={PANEL_HEAD}
          >
            <Undo2 className="size-3.5" aria-hidden /> Take the rejection back
          </WithdrawButton>
        </div>
      </>
    )
  }
  if (open === null) {
    return (
      <>
        {children}
        <div className="flex flex-wrap gap-2 border-t border-line px-4 py-3 print:hidden">
          <Button size="sm" onClick={() => setOpen('speaker')}>
            <PencilLine className="size-3.5" aria-hidden /> Correct who says it
          </Button>
          <Button size="sm" onClick={() => setOpen('span')}>
            <Quote className="size-3.5" aria-hidden /> Correct the words
          </Button>
          <Button size="sm" onClick={() => setOpen('reject')}>
            <Trash2 className="size-3.5" aria-hidden /> Reject
          </Button>
        </div>
      </>
    )
  }
  const frame = { pending, error, note, onNote: setNote, onSubmit: submit, onCancel: close }
  if (open === 'reject') {
    return (
      <CorrectionForm {...frame} label="Reject the fact" submit="Reject this fact" danger>
        <p dir="auto" className="line-clamp-4 font-serif text-[1.0625rem] leading-snug wrap-break-word">
          {fact.quote}
        </p>
        <p className="text-muted">
          It will stand in no list and no new comparison. It stays here, struck out, and can be taken back.
        </p>
      </CorrectionForm>
    )
  }
  if (open === 'span') {
    return (
      <CorrectionForm {...frame} label="Correct the words" submit="Save these words">
        <WordPicker label="Words of the fact" value={span} onChange={setSpan} problem={error?.fields.span} />
      </CorrectionForm>
    )
  }
  return (
    <CorrectionForm {...frame} label="Correct who says it" submit="Save who says it">
      <p dir="auto" className="line-clamp-4 font-serif text-[1.0625rem] leading-snug wrap-break-word">
        {fact.quote}
      </p>
      <SpeakerField
        outlet={outlet}
        names={names}
        draft={speaker}
        onChange={(draft) => {
          setSpeaker(draft)
          setMissing(false)
        }}
        problem={missing ? 'Choose who says it.' : problemOf(error?.fields)}
      />
      {fact.hops.length > 1 && speaker.by !== 'outlet' && (
        <label className="flex cursor-pointer items-center gap-2 text-[0.8125rem]">
          <input
            type="checkbox"
            checked={keepNearer}
            onChange={(event) => setKeepNearer(event.target.checked)}
            className="accent-accent"
          />
          Only the origin was wrong: {sayChain(fact.hops.slice(0, -1))} still passes it on
        </label>
      )}
    </CorrectionForm>
  )
}

/** Where the search for other words for the speaker begins: at those there are, else at the fact. */
function wordsOf({ hops, start, end }: ShownFact) {
  const origin = hops.at(-1)
  return origin?.start !== undefined && origin.end !== undefined
    ? { start: origin.start, end: origin.end }
    : { start, end }
}
