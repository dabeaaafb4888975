import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import type { FormFailure } from '../ui/use-form-action.ts'

type Props = {
  /** What the fields say at first: the feed's own names, or what was typed. */
  title: string
  source: string
  error: FormFailure | null
  sourceHint: string
}

/** What a feed is called here, and the source of its reports; with what was wrong with them. */
export function FeedFields({ title, source, error, sourceHint }: Props) {
  return (
    <>
      <FormProblem error={error} fields={['title', 'source']} />
      <TextField label="Name" name="title" defaultValue={title} error={error?.fields.title} />
      <TextField
        label="Source"
        name="source"
        defaultValue={source}
        error={error?.fields.source}
        hint={sourceHint}
      />
    </>
  )
}
