'use client'
import { useId } from 'react'
import type { Span } from '#core/fact.ts'
import type { ReadExtraction, SpeakerChoice } from '#server/corrections/types.ts'
import { CONTROL } from '../ui/field.tsx'
import { WordPicker } from './word-picker.tsx'

export type Names = NonNullable<ReadExtraction['reading']>['entities']

/** What was chosen so far; all of it is kept while another kind of speaker is tried. */
export type SpeakerDraft = {
  by: SpeakerChoice['by'] | null
  name: string
  span: Span
  anonymous: boolean
}

export function toChoice({ by, name, span, anonymous }: SpeakerDraft): SpeakerChoice | null {
  if (by === 'entity') return { by, name }
  if (by === 'words') return { by, span, anonymous }
  return by && { by }
}

type Props = {
  outlet: string
  names: Names
  draft: SpeakerDraft
  onChange: (draft: SpeakerDraft) => void
  problem: string | undefined
}

/** Who says it: the outlet, somebody who is named in the report, words of the text, or nobody it tells of. */
export function SpeakerField({ outlet, names, draft, onChange, problem }: Props) {
  const id = useId()
  const speakers = names.filter(({ kind }) => kind === 'person' || kind === 'organization')
  const others = names.filter(({ kind }) => kind !== 'person' && kind !== 'organization')
  const choices: Array<{ by: SpeakerChoice['by']; label: string; hint?: string }> = [
    { by: 'outlet', label: 'The outlet itself', hint: outlet },
    ...(names.length > 0 ? [{ by: 'entity' as const, label: 'Somebody who is named in this report' }] : []),
    { by: 'words', label: 'Words of the text', hint: 'such as “a senior official”' },
    { by: 'unnamed', label: 'Somebody the text has no words for' },
  ]
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby={problem ? `${id}-error` : undefined}>
      <legend className="mb-1 text-[0.8125rem] font-medium">Who says it</legend>
      {choices.map(({ by, label, hint }) => (
        <div key={by}>
          <label className="flex cursor-pointer gap-2.5 rounded-control px-2 py-1 hover:bg-sunken">
            <input
              type="radio"
              name={`${id}-by`}
              checked={draft.by === by}
              onChange={() => onChange({ ...draft, by })}
              className="mt-0.5 accent-accent"
            />
            <span>
              {label}
              {hint && <span className="text-muted"> · {hint}</span>}
            </span>
          </label>
          {draft.by === 'entity' && by === 'entity' && (
            <div className="ms-8 mt-1 mb-2">
              <label htmlFor={`${id}-name`} className="sr-only">
                Name
              </label>
              <select
                id={`${id}-name`}
                value={draft.name}
                onChange={(event) => onChange({ ...draft, name: event.target.value })}
                className={`${CONTROL} min-h-9`}
              >
                <option value="">Choose a name…</option>
                <NameGroup label="People and organizations" names={speakers} />
                <NameGroup label="Others" names={others} />
              </select>
            </div>
          )}
          {draft.by === 'words' && by === 'words' && (
            <div className="ms-8 mt-1 mb-2 grid gap-2">
              <WordPicker
                label="Words for the speaker"
                value={draft.span}
                onChange={(span) => onChange({ ...draft, span })}
                problem={undefined}
              />
              <label className="flex cursor-pointer items-center gap-2 text-[0.8125rem]">
                <input
                  type="checkbox"
                  checked={draft.anonymous}
                  onChange={(event) => onChange({ ...draft, anonymous: event.target.checked })}
                  className="accent-accent"
                />
                They are not named
              </label>
            </div>
          )}
        </div>
      ))}
      {problem && (
        <p id={`${id}-error`} role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

function NameGroup({ label, names }: { label: string; names: Names }) {
  if (names.length === 0) return null
  return (
    <optgroup label={label}>
      {names.map(({ name, kind }) => (
        <option key={`${kind} ${name}`} value={name}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
