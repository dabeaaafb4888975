'use client'
import { useId, useState } from 'react'
import {
  PARTICULAR_WORD,
  PARTICULARS,
  type Particular,
  type Particulars,
  particularText,
  particularTyped,
} from '#core/particulars.ts'
import { Button } from '../ui/button.tsx'
import { DialogClose } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { type FormFailure, useFormAction } from '../ui/use-form-action.ts'
import { BylineField } from './byline-field.tsx'

type Typed = Record<Particular, string>
type Given = Typed & { articleId: string; was: Particulars }

export type SetParticulars = (
  given: Given,
) => Promise<{ ok: true; value: string[] } | { ok: false; error: FormFailure }>

export type ParticularsFormProps = {
  articleId: string
  now: Particulars
  /** What was read, of those that people have set. */
  read: Partial<Particulars>
  sources: string[]
  mayRespell: boolean
  set: SetParticulars
  /** What stands there by now. */
  look: (articleId: string) => Promise<Particulars>
  /** What the changes are known by. */
  done: (ids: string[]) => void
}

/** An outlet is spelt the same in all its reports. */
const RESPELL = {
  may: 'Other capitals count for all reports of this outlet',
  mayNot: 'Only editors change the capitals of an outlet that is known',
}

const FIELDS: Array<{ name: Particular; label: string; hint?: string; optional?: boolean }> = [
  { name: 'title', label: 'Title' },
  { name: 'source', label: 'Source' },
  { name: 'published', label: 'Published', hint: 'A day, a month, a year, or any EDTF date', optional: true },
  { name: 'byline', label: 'Byline', hint: 'One name a line', optional: true },
]

const perField = (of: (name: Particular) => string) =>
  Object.fromEntries(PARTICULARS.map((name) => [name, of(name)])) as Typed

/**
 * The four fields. What stood there when the form was opened is sent along and stays as it was however often the page
 * behind is drawn anew, so that nothing that was set in the meantime is overwritten unseen. Who is late keeps what they
 * typed, and has in the fields that they left alone what stands there by now.
 */
export function ParticularsForm(props: ParticularsFormProps) {
  const { articleId, now, read, sources, mayRespell, set, look, done } = props
  const [was, setWas] = useState(now)
  const [values, setValues] = useState(() => perField((name) => particularTyped(now[name])))
  const list = useId()

  const { send, error, sent } = useFormAction(async (form) => {
    const typed = perField((name) => String(form.get(name) ?? ''))
    setValues(typed)
    const result = await set({ ...typed, articleId, was })
    if (result.ok) done(result.value)
    else if (result.error.code === 'conflict') {
      const fresh = await look(articleId)
      setWas(fresh)
      setValues(
        perField((name) =>
          typed[name] === particularTyped(was[name]) ? particularTyped(fresh[name]) : typed[name],
        ),
      )
    }
    return result
  })

  const fields = error?.fields ?? {}
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormProblem error={error} fields={[...PARTICULARS]} />
      <div key={sent} className="grid gap-4">
        {FIELDS.map(({ name, label, hint, optional }) => {
          const said = name === 'source' ? RESPELL[mayRespell ? 'may' : 'mayNot'] : hint
          const about = {
            label,
            hint: <Hint name={name} hint={said} read={read[name]} now={was[name]} />,
            error: fields[name],
          }
          if (name === 'byline') {
            return <BylineField key={name} {...about} value={values.byline} known={was.byline} />
          }
          return (
            <TextField
              key={name}
              {...about}
              name={name}
              optional={optional}
              dir="auto"
              autoComplete="off"
              list={name === 'source' ? list : undefined}
              defaultValue={values[name]}
            />
          )
        })}
      </div>
      <datalist id={list}>
        {sources.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>
          <Button>Cancel</Button>
        </DialogClose>
        <SubmitButton pending="Saving…">Save</SubmitButton>
      </div>
    </form>
  )
}

type HintProps = { name: Particular; hint?: string; read?: string[]; now: string[] }

function Hint({ name, hint, read, now }: HintProps) {
  const before = read && particularText(read)
  if (before === undefined || before === particularText(now)) return hint
  return (
    <>
      {hint && <span className="block">{hint}</span>}
      {before ? (
        <>
          As it was read: <bdi className="text-ink wrap-anywhere">{before}</bdi>
        </>
      ) : (
        `No ${PARTICULAR_WORD[name]} was read`
      )}
    </>
  )
}
