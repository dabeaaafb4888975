import { TextArea, TextField } from '../ui/field.tsx'

type Props = { title: string; description: string; errors: Record<string, string> }

/** What a collection is called and what it is about. */
export function CollectionFields({ title, description, errors }: Props) {
  return (
    <>
      <TextField label="Title" name="title" defaultValue={title} error={errors.title} required />
      <TextArea
        label="Description"
        name="description"
        defaultValue={description}
        error={errors.description}
        rows={4}
        optional
        hint="What you want to find out. Markdown."
      />
    </>
  )
}
