import { Search } from 'lucide-react'
import {
  CERTAINTIES,
  type Certainty,
  type Polarity,
  STAGES,
  type Stage,
  VOICES,
  type Voice,
} from '#core/fact.ts'
import type { Direction, EntityRef, SampleFilter, SourceRef } from '#server/library/types.ts'
import { EntityField } from '../list/entity-field.tsx'
import { DayRange, FilterPanel, TickGroup } from '../list/filter-panel.tsx'
import { QueryForm } from '../list/query-form.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { VOICE_WORD } from './fact-tags.tsx'

type Props = {
  q: string
  speaker: string
  sources: SourceRef[]
  source: string[]
  voice: Voice[]
  stage: Stage[]
  certainty: Certainty[]
  polarity: Polarity | null
  mentioned: EntityRef | null
  from: string | null
  to: string | null
  spokenFrom: string | null
  spokenTo: string | null
  sample: SampleFilter | null
  order: Direction
  /** What the form does not ask for but must not lose. */
  kept: Record<string, string>
  active: number
}

const same = (value: string) => ({ value, label: value })

/** Search and filters of the list of facts: one GET form, so that every state is an address. */
export function FactFilters(props: Props) {
  return (
    <QueryForm action="/facts" className="flex flex-wrap items-start gap-2 print:hidden">
      {Object.entries(props.kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <search className="flex max-w-2xl min-w-56 flex-1 gap-2">
        <label htmlFor="facts-q" className="sr-only">
          Search the words of all facts
        </label>
        <input
          id="facts-q"
          name="q"
          type="search"
          defaultValue={props.q}
          placeholder="Words of a fact, “a phrase”, -without"
          className="min-h-9 min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-3"
        />
        <Button type="submit">
          <Search className="size-4" aria-hidden />
          <span className="max-sm:sr-only">Search</span>
        </Button>
      </search>
      <FilterPanel active={props.active}>
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <TextField
            label="Speaker"
            name="speaker"
            defaultValue={props.speaker}
            hint="Any part of the name"
          />
          <EntityField key={props.mentioned?.id} label="Mentions" name="entity" chosen={props.mentioned} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <DayRange
            legend="Speaks of"
            names={['spokenFrom', 'spokenTo']}
            values={[props.spokenFrom, props.spokenTo]}
          />
          <DayRange legend="Published" names={['from', 'to']} values={[props.from, props.to]} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <TickGroup
            legend="How it is said"
            name="voice"
            options={VOICES.map((voice) => ({ value: voice, label: VOICE_WORD[voice] }))}
            chosen={props.voice}
          />
          <TickGroup
            legend="How sure"
            name="certainty"
            options={CERTAINTIES.map(same)}
            chosen={props.certainty}
          />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <TickGroup legend="How far along" name="stage" options={STAGES.map(same)} chosen={props.stage} />
          <SelectField label="Negated" name="polarity" defaultValue={props.polarity ?? ''}>
            <option value="">Either</option>
            <option value="positive">Not negated</option>
            <option value="negative">Negated</option>
          </SelectField>
        </div>
        {props.sources.length > 0 && (
          <TickGroup
            legend="Source"
            name="source"
            options={props.sources.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={props.source}
          />
        )}
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <SelectField label="Sample story" name="sample" defaultValue={props.sample ?? ''}>
            <option value="">With the rest</option>
            <option value="only">Only the sample</option>
            <option value="without">Without the sample</option>
          </SelectField>
          <SelectField label="Order" name="order" defaultValue={props.order === 'desc' ? '' : props.order}>
            <option value="">Newest first</option>
            <option value="asc">Oldest first</option>
          </SelectField>
        </div>
      </FilterPanel>
    </QueryForm>
  )
}
