'use client'
import { useState } from 'react'
import { CERTAINTIES, type Certainty, POLARITIES, type Polarity, type Span } from '#core/fact.ts'
import type { CorrectionInput } from '#server/corrections/types.ts'
import { CONTROL } from '../ui/field.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { type Names, type SpeakerDraft, SpeakerField, toChoice } from './speaker-field.tsx'
import { type Actions, useCorrect } from './use-correct.ts'
import { WordPicker } from './word-picker.tsx'

export type About = Pick<CorrectionInput, 'articleId' | 'versionId' | 'extraction'>

type Props = {
  about: About
  outlet: string
  names: Names
  initial: Span
  actions: Actions
  close: () => void
}

const POLARITY_WORD: Record<Polarity, string> = {
  positive: 'It says that it is so',
  negative: 'It says that it is not so',
}

/** Adds a fact that the engine did not find. */
export function AddForm({ about, outlet, names, initial, actions, close }: Props) {
  const [span, setSpan] = useState(initial)
  const [speaker, setSpeaker] = useState<SpeakerDraft>({
    by: 'outlet',
    name: '',
    span: initial,
    anonymous: false,
  })
  const [certainty, setCertainty] = useState<Certainty>('certain')
  const [polarity, setPolarity] = useState<Polarity>('positive')
  const [note, setNote] = useState('')
  const { send, pending, error } = useCorrect(actions, close)

  function submit() {
    const choice = toChoice(speaker) ?? { by: 'outlet' }
    send({ ...about, kind: 'add', span, speaker: choice, certainty, polarity, note }, 'Fact added.')
  }

  return (
    <CorrectionForm
      label="Add a fact"
      submit="Add fact"
      pending={pending}
      error={error}
      note={note}
      onNote={setNote}
      onSubmit={submit}
      onCancel={close}
    >
      <WordPicker label="Words of the fact" value={span} onChange={setSpan} problem={error?.fields.span} />
      <SpeakerField
        outlet={outlet}
        names={names}
        draft={speaker}
        onChange={setSpeaker}
        problem={problemOf(error?.fields)}
      />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <label className="grid gap-1 text-[0.8125rem] font-medium">
          How sure it is
          <select
            value={certainty}
            onChange={(event) => setCertainty(event.target.value as Certainty)}
            className={`${CONTROL} min-h-9 font-normal`}
          >
            {CERTAINTIES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 text-[0.8125rem] font-medium">
          What it says
          <select
            value={polarity}
            onChange={(event) => setPolarity(event.target.value as Polarity)}
            className={`${CONTROL} min-h-9 font-normal`}
          >
            {POLARITIES.map((one) => (
              <option key={one} value={one}>
                {POLARITY_WORD[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </CorrectionForm>
  )
}

/** The message of the speaker, whichever of its parts it is about. */
export function problemOf(fields: Record<string, string> | undefined): string | undefined {
  const found = Object.entries(fields ?? {}).find(([name]) => name.split('.')[0] === 'speaker')
  return found?.[1]
}
