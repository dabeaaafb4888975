import { Search } from 'lucide-react'
import type { EntityRef, SampleFilter, SourceRef } from '#server/library/types.ts'
import { EntityField } from '../list/entity-field.tsx'
import { DayRange, FilterPanel, TickGroup } from '../list/filter-panel.tsx'
import { KeepSelection } from '../list/keep-link.tsx'
import { QueryForm } from '../list/query-form.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { SORT_NAME } from './columns.ts'

type Props = {
  q: string
  sources: SourceRef[]
  chosenSources: string[]
  from: string | null
  to: string | null
  entity: EntityRef | null
  contradictions: boolean
  sample: SampleFilter | null
  /** As in the address: `-title`; empty where the list is in its own order. */
  sort: string
  /** What the form does not ask for but must not lose. */
  kept: Record<string, string>
  active: number
}

/** Search and filters of the table of articles: one GET form, so that every state is an address. */
export function ArticleFilters(props: Props) {
  const { q, sources, chosenSources, from, to, entity, contradictions, sample, sort, kept, active } = props
  return (
    <QueryForm action="/articles" className="flex flex-wrap items-start gap-2 print:hidden">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <KeepSelection />
      <search className="flex max-w-2xl min-w-56 flex-1 gap-2">
        <label htmlFor="articles-q" className="sr-only">
          Search the text of all reports
        </label>
        <input
          id="articles-q"
          name="q"
          type="search"
          defaultValue={q}
          placeholder="Words in the text, “a phrase”, -without"
          className="min-h-9 min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-3"
        />
        <Button type="submit">
          <Search className="size-4" aria-hidden />
          <span className="max-sm:sr-only">Search</span>
        </Button>
      </search>
      <FilterPanel active={active}>
        {sources.length > 0 && (
          <TickGroup
            legend="Source"
            name="source"
            options={sources.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={chosenSources}
          />
        )}
        <DayRange legend="Published" names={['from', 'to']} values={[from, to]} />
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <EntityField key={entity?.id} label="Mentions" name="entity" chosen={entity} />
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              name="contradictions"
              value="1"
              defaultChecked={contradictions}
              className="size-4 accent-accent"
            />
            With contradictions
          </label>
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-4">
          <SelectField label="Sample story" name="sample" defaultValue={sample ?? ''}>
            <option value="">With the rest</option>
            <option value="only">Only the sample</option>
            <option value="without">Without the sample</option>
          </SelectField>
          <SelectField label="Order" name="sort" defaultValue={sort}>
            {q ? (
              <>
                <option value="">{SORT_NAME.rank} first</option>
                <option value="-published">Newest first</option>
              </>
            ) : (
              <option value="">Newest first</option>
            )}
            <option value="published">Oldest first</option>
            <option value="-added">Last added first</option>
            <option value="added">First added first</option>
            <option value="title">Title, A to Z</option>
            <option value="-title">Title, Z to A</option>
            <option value="source">Source, A to Z</option>
            <option value="-source">Source, Z to A</option>
            <option value="-facts">Most facts first</option>
            <option value="facts">Fewest facts first</option>
            <option value="-contradictions">Most contradictions first</option>
            <option value="contradictions">Fewest contradictions first</option>
          </SelectField>
        </div>
      </FilterPanel>
    </QueryForm>
  )
}
