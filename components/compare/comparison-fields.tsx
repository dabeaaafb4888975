import { SelectField, TextArea, TextField } from '../ui/field.tsx'

type Props = { title: string; note: string; visibility: string; errors: Record<string, string> }

/** What a person says about a comparison: its title, a note, and who may see it. */
export function ComparisonFields({ title, note, visibility, errors }: Props) {
  return (
    <>
      <TextField label="Title" name="title" defaultValue={title} error={errors.title} required />
      <TextArea
        label="Note"
        name="note"
        defaultValue={note}
        error={errors.note}
        rows={3}
        optional
        hint="Markdown."
      />
      <SelectField
        label="Who may see it"
        name="visibility"
        defaultValue={visibility}
        error={errors.visibility}
      >
        <option value="private">Only me</option>
        <option value="members">Every member of this portal</option>
      </SelectField>
    </>
  )
}
