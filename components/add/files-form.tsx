'use client'
import { Files, X } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import type { TablePreview } from '#server/imports/types.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import type { FormFailure, FormResult } from '../ui/use-form-action.ts'
import { sendFiles } from './send-files.ts'
import { TableMapping } from './table-mapping.tsx'

const ACCEPT =
  '.txt,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.eml,.mbox,.pdf,.docx,.zip,.warc,.gz,.wacz,.json,.jsonl,.csv,.tsv,.bib,.ris'
/** Enough of a table to show its first rows. */
const HEAD = 64 * 1024

type Previewed = { ok: true; value: TablePreview } | { ok: false; error: FormFailure }
type Props = {
  preview: (form: FormData) => Promise<Previewed>
  /** Most files at once, and most bytes of them together. */
  most: { files: number; bytes: number }
}

/** Many files at once: documents, archives, lists. What becomes of each shows on the page of their import. */
export function FilesForm({ preview, most }: Props) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<File[]>([])
  const [table, setTable] = useState<TablePreview | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [error, setError] = useState<FormFailure | null>(null)
  const [over, setOver] = useState(false)

  const choose = async (chosen: File[]) => {
    setFiles(chosen)
    setError(null)
    setTable(null)
    const [only] = chosen
    if (chosen.length !== 1 || !only || !/\.(?:csv|tsv)$/i.test(only.name)) return
    const form = new FormData()
    form.set('head', new File([only.slice(0, HEAD)], only.name))
    const result = await preview(form)
    if (result.ok) setTable(result.value)
    else setError(result.error)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void choose([...event.dataTransfer.files])
  }
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    form.delete('files')
    for (const file of files) form.append('files', file)
    if (table) form.set('mapping', table.mapping.map((field) => field ?? '').join(','))
    setShare(0)
    setError(null)
    const result: FormResult = await sendFiles('/add/files', form, setShare)
    setShare(null)
    if (!result.ok) return setError(result.error)
    const { importId } = Object(result.value)
    router.push(`/add/imports/${importId}` as Route)
  }

  const size = files.reduce((sum, file) => sum + file.size, 0)
  const problem =
    error?.fields.files ??
    (files.length > most.files
      ? `These are ${files.length} files; up to ${most.files} are taken at once. Put more into an archive.`
      : size > most.bytes
        ? `These files are ${megabytes(size)} together; up to ${megabytes(most.bytes)} are taken at once.`
        : undefined)
  return (
    <form onSubmit={send} className="grid max-w-3xl gap-5">
      <FormProblem error={error} fields={['files', 'source']} />
      <fieldset
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`grid justify-items-center gap-3 rounded-sheet border border-dashed px-6 py-10 text-center ${over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
      >
        <legend className="sr-only">Files</legend>
        <Files className="size-7 text-faint" aria-hidden />
        <p className="max-w-prose text-pretty text-muted">
          Drop files here: text, pages, PDF, Word, mail; ZIP, WARC, WACZ or a mailbox with any of these; lists
          as JSONL or CSV; bookmarks; exports of Pocket, Omnivore, Karakeep, Linkwarden, wallabag and Zotero.
        </p>
        <label className="cursor-pointer rounded-control border border-line-strong bg-surface px-3 py-1.5 font-medium focus-within:outline-2 focus-within:outline-accent hover:bg-sunken">
          Choose files
          <input
            ref={input}
            type="file"
            name="files"
            multiple
            accept={ACCEPT}
            className="sr-only"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'files-problem' : undefined}
            onChange={(event) => void choose([...(event.target.files ?? [])])}
          />
        </label>
      </fieldset>
      {problem && (
        <p id="files-problem" role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {problem}
        </p>
      )}
      {files.length > 0 && (
        <div>
          <div className="flex items-baseline justify-between gap-4 text-[0.8125rem] text-muted">
            <p aria-live="polite">
              {files.length === 1 ? 'One file' : `${files.length} files`}, {megabytes(size)}
            </p>
            <Button size="sm" variant="quiet" onClick={() => void choose([])}>
              <X className="size-3.5" aria-hidden /> Clear
            </Button>
          </div>
          <ul className="mt-1 max-h-60 divide-y divide-line overflow-y-auto rounded-control border border-line bg-surface text-[0.8125rem]">
            {files.map((file) => (
              <li
                key={`${file.name} ${file.size} ${file.lastModified}`}
                className="flex justify-between gap-4 px-3 py-1.5"
              >
                <span className="min-w-0 truncate">{file.name}</span>
                <span className="shrink-0 text-muted tabular-nums">{megabytes(file.size)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {table && <TableMapping table={table} onChange={(mapping) => setTable({ ...table, mapping })} />}
      <TextField
        label="Source, for all of them"
        name="source"
        optional
        error={error?.fields.source}
        hint="The outlet that published them. Left empty, each file says so itself, or its address does."
      />
      {share !== null && (
        <div className="grid gap-1 text-[0.8125rem] text-muted">
          <progress value={share} className="w-full accent-(--accent)" aria-label="Sending" />
          {share < 1 ? `${Math.round(share * 100)} % sent` : 'Sent; being kept…'}
        </div>
      )}
      <div>
        <Button
          type="submit"
          variant="primary"
          disabled={files.length === 0 || share !== null || problem !== undefined}
        >
          {share === null ? 'Bring them in' : 'Sending…'}
        </Button>
      </div>
    </form>
  )
}

function megabytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} kB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
