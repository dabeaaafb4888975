'use client'
import { ASPECTS, type Aspect } from '#core/comparison.ts'
import type { SaidRelation } from '#server/decisions/types.ts'
import { ASPECT_WORD } from '../compare/aspect.ts'
import { SelectField } from '../ui/field.tsx'
import { RELATION_COLOR, RELATION_WORD, RelationIcon } from '../ui/relation.tsx'

const SAID: SaidRelation[] = ['agree', 'differ', 'contradict', 'update']

export type RelationDraft = { relation: SaidRelation | null; aspect: Aspect | null }

type Props = {
  draft: RelationDraft
  onChange: (draft: RelationDraft) => void
  /** It can be left to the engine. */
  open?: boolean
  problem?: string
}

/** How facts relate, and in what. */
export function RelationField({ draft, onChange, open = false, problem }: Props) {
  return (
    <div className="grid gap-3">
      <fieldset aria-describedby={problem ? 'relation-error' : undefined}>
        <legend className="text-[0.8125rem] font-medium">They</legend>
        <div className="mt-1.5 flex flex-wrap gap-2">
          {open && (
            <Choice on={draft.relation === null} pick={() => onChange({ relation: null, aspect: null })}>
              Let Collate say
            </Choice>
          )}
          {SAID.map((relation) => (
            <Choice
              key={relation}
              on={draft.relation === relation}
              pick={() => onChange({ ...draft, relation })}
            >
              <RelationIcon relation={relation} className={`size-3.5 ${RELATION_COLOR[relation]}`} />
              {RELATION_WORD[relation]}
            </Choice>
          ))}
        </div>
        {problem && (
          <p id="relation-error" role="alert" className="mt-1 text-[0.8125rem] font-medium text-contradict">
            {problem}
          </p>
        )}
      </fieldset>
      {draft.relation && (
        <SelectField
          label="In what"
          name="aspect"
          value={draft.aspect ?? ''}
          onChange={({ target }) => onChange({ ...draft, aspect: (target.value || null) as Aspect | null })}
        >
          <option value="">Nothing in particular</option>
          {ASPECTS.map((aspect) => (
            <option key={aspect} value={aspect}>
              {ASPECT_WORD[aspect]}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  )
}

function Choice({ on, pick, children }: { on: boolean; pick: () => void; children: React.ReactNode }) {
  return (
    <label
      className={`inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full border px-3 text-[0.8125rem] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${on ? 'border-ink bg-sunken text-ink' : 'border-line text-muted hover:border-line-strong hover:text-ink'}`}
    >
      <input type="radio" name="relation" checked={on} onChange={pick} className="sr-only" />
      {children}
    </label>
  )
}
