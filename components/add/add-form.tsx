'use client'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type ClipboardEvent, type FormEvent, useRef, useState, useTransition } from 'react'
import { typeNames } from '#core/name-list.ts'
import type { Preview } from '#server/ingest/types.ts'
import { Button } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useToast } from '../ui/toaster.tsx'
import type { FormFailure } from '../ui/use-form-action.ts'
import { DropZone } from './drop-zone.tsx'
import { PreviewPanel } from './preview-panel.tsx'

type Result<T> = { ok: true; value: T } | { ok: false; error: FormFailure }
type Props = {
  /** Whether the person gives an address, which is fetched, or the words themselves. */
  way: 'address' | 'text'
  /** The address to begin with, where one was brought along. */
  url?: string
  sources: string[]
  /** The largest text and file, in bytes, so that what is too large is not sent at all. */
  limits: { text: number; file: number }
  preview: (form: FormData) => Promise<Result<Preview>>
  add: (form: FormData) => Promise<Result<{ articleId: string }>>
}

const FIELDS = ['text', 'file', 'source', 'title', 'published', 'byline', 'url']

/**
 * Adding a report: give it, look at what was read, save. Both steps stand on one page and the fields are never taken
 * away, so that whatever goes wrong, nothing that was typed is lost.
 */
export function AddForm({ way, url, sources, limits, preview, add }: Props) {
  const byAddress = way === 'address'
  const form = useRef<HTMLFormElement>(null)
  const seen = useRef<HTMLElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [shown, setShown] = useState<Preview | null>(null)
  const [stale, setStale] = useState(false)
  const [error, setError] = useState<FormFailure | null>(null)
  const [busy, start] = useTransition()
  const [saving, setSaving] = useState(false)
  const router = useRouter()
  const toast = useToast()

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const save = submitter?.getAttribute('value') === 'save'
    const data = new FormData(event.currentTarget, submitter)
    data.set('way', way)
    data.delete(file ? 'text' : 'file')
    const large = tooLarge(data, limits)
    if (large) return setError(large)
    setSaving(save)
    start(async () => {
      if (save) {
        if (shown?.placement.kind === 'same-text') data.set('addAnyway', '1')
        else data.delete('notDuplicate')
        const result = await reach(() => add(data))
        if (!result.ok) return setError(result.error)
        toast({ text: 'Saved. Its facts are being read.' })
        router.push(`/articles/${result.value.articleId}` as Route)
        return
      }
      const result = await reach(() => preview(data))
      setError(result.ok ? null : result.error)
      if (!result.ok) return
      setShown(result.value)
      setStale(false)
      fillIn(form.current, result.value)
      requestAnimationFrame(() => seen.current?.focus())
    })
  }

  /** A browser lays out megabytes in a field for minutes; they are refused before they get there. */
  function refuseLarge(event: ClipboardEvent) {
    if (new Blob([event.clipboardData.getData('text/plain')]).size <= limits.text) return
    event.preventDefault()
    const message = `What you pasted is longer than ${limits.text >> 20} MB, so it was not put here. A report is far shorter; a large page can be given as a file.`
    setError({ code: 'too-large', message, fields: { text: message } })
  }

  const fields = error?.fields ?? {}
  // What a page says of itself need not be asked before it was fetched.
  const early = byAddress && !shown
  return (
    <form
      ref={form}
      onSubmit={send}
      onInput={() => setStale(true)}
      noValidate
      className={`grid items-start gap-8 ${shown ? 'lg:grid-cols-[minmax(20rem,27rem)_minmax(0,1fr)]' : 'max-w-3xl'}`}
    >
      <div className="grid gap-4">
        <FormProblem error={error} fields={FIELDS} />
        {byAddress && (
          <TextField
            label="Address of the report"
            name="url"
            type="url"
            inputMode="url"
            required
            autoComplete="off"
            defaultValue={url}
            placeholder="https://…"
            hint="The page is fetched from there, by this portal and not by your browser."
            error={fields.url}
          />
        )}
        <div className={early ? 'hidden' : undefined}>
          <TextField
            label="Source"
            name="source"
            list="sources"
            required={!byAddress}
            optional={byAddress}
            autoComplete="off"
            placeholder={byAddress ? 'As the page gives it' : 'Who published it, e.g. a newspaper or agency'}
            error={fields.source}
          />
          <datalist id="sources">
            {sources.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        {!byAddress && (
          <>
            <div className={file ? 'hidden' : undefined}>
              <TextArea
                label="Text of the report"
                name="text"
                rows={shown ? 8 : 12}
                dir="auto"
                placeholder="Paste the words, or the page’s HTML"
                className="font-serif text-base"
                error={fields.text}
                onPaste={refuseLarge}
              />
            </div>
            <DropZone
              error={fields.file}
              onChange={(chosen) => {
                setFile(chosen)
                setStale(true)
              }}
            />
          </>
        )}
        <fieldset className={early ? 'hidden' : 'grid gap-4'}>
          <legend className="mb-2 text-[0.8125rem] text-muted">
            What you leave empty is read from the {byAddress ? 'page' : 'report'} where it says so.
          </legend>
          <TextField label="Title" name="title" dir="auto" optional error={fields.title} />
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <TextField
              label="Published"
              name="published"
              optional
              placeholder="2022-12-02"
              hint="A day, a month, a year, or any EDTF date"
              error={fields.published}
            />
            <TextField
              label="Byline"
              name="byline"
              optional
              hint="Names, separated by commas; by semicolons where a name has a comma"
              error={fields.byline}
            />
          </div>
          {!byAddress && (
            <TextField
              label="Address"
              name="url"
              type="url"
              inputMode="url"
              optional
              placeholder="https://…"
              hint="It identifies the report: the same address with other words becomes a new version."
              error={fields.url}
            />
          )}
        </fieldset>
        <div className="flex flex-wrap items-center gap-3">
          <Button
            type="submit"
            name="step"
            value="preview"
            variant={shown && !stale ? 'plain' : 'primary'}
            disabled={busy}
          >
            {busy && !saving ? (byAddress ? 'Fetching…' : 'Reading…') : shown ? 'Read again' : 'Read it'}
          </Button>
          {!shown && <span className="text-[0.8125rem] text-muted">Nothing is saved yet.</span>}
        </div>
      </div>
      {shown && (
        <section
          ref={seen}
          tabIndex={-1}
          aria-labelledby="seen"
          className="grid gap-4 outline-none lg:sticky lg:top-4"
        >
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 id="seen" className="text-base font-semibold">
              What was read
            </h2>
            {shown.placement.kind !== 'unchanged' && (
              <Button type="submit" name="step" value="save" variant="primary" disabled={busy}>
                {busy && saving ? 'Saving…' : saveLabel(shown)}
              </Button>
            )}
          </div>
          {stale && (
            <p role="status" className="text-[0.8125rem] text-differ">
              You have changed something since. Saving takes what stands in the fields now.
            </p>
          )}
          <PreviewPanel preview={shown} />
        </section>
      )}
    </form>
  )
}

function saveLabel({ placement }: Preview): string {
  if (placement.kind === 'same-text') return 'Add anyway'
  return placement.kind === 'version' ? `Save as version ${placement.n}` : 'Save report'
}

/** Puts what was read into the fields that were left empty, where it can be corrected. */
function fillIn(form: HTMLFormElement | null, read: Preview) {
  const values = {
    source: read.source,
    title: read.title,
    published: read.published ?? '',
    byline: typeNames(read.byline),
    url: read.url ?? '',
  }
  for (const [name, value] of Object.entries(values)) {
    const field = form?.elements.namedItem(name)
    if (field instanceof HTMLInputElement && !field.value) field.value = value
  }
}

function tooLarge(data: FormData, limits: Props['limits']): FormFailure | null {
  const file = data.get('file')
  const fields: Record<string, string> = {}
  if (file instanceof File && file.size > limits.file) {
    fields.file = `The file is larger than ${limits.file >> 20} MB. Please give a smaller one.`
  }
  const text = data.get('text')
  if (typeof text === 'string' && new Blob([text]).size > limits.file) {
    fields.text = `The text is longer than ${limits.text >> 20} MB. A report is far shorter; please give only its own words.`
  }
  const [message] = Object.values(fields)
  return message ? { code: 'too-large', message, fields } : null
}

async function reach<T>(send: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_')) throw error
    const message = 'The server could not be reached. What you gave is still here; please try again.'
    return { ok: false, error: { code: 'unreachable', message, fields: {} } }
  }
}
