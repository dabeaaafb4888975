'use client'
import { FileText, X } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'

/** A file, chosen or dropped. It stays in its input until it is removed, whatever happens to the form. */
export function DropZone({ error, onChange }: { error?: string; onChange: (file: File | null) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [over, setOver] = useState(false)

  function take(files: FileList | null) {
    const chosen = files?.[0] ?? null
    if (chosen && files && input.current && input.current.files !== files) input.current.files = files
    if (!chosen && input.current) input.current.value = ''
    setFile(chosen)
    onChange(chosen)
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length) take(event.dataTransfer.files)
  }

  return (
    <div className="grid gap-1">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-wrap items-center gap-3 rounded-control border border-dashed px-4 py-3 ${over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
      >
        <FileText className="size-5 shrink-0 text-faint" aria-hidden />
        <p className={file ? 'min-w-48 flex-1 text-muted' : 'text-muted'}>
          {file ? (
            <span className="block truncate text-ink">
              {file.name} <span className="text-muted">· {size(file.size)}</span>
            </span>
          ) : (
            <>Drop a text, page, PDF, Word or mail file here, or</>
          )}
        </p>
        <label className="contents">
          <span className="sr-only">Choose a file</span>
          <input
            ref={input}
            type="file"
            name="file"
            accept=".txt,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.eml,.pdf,.docx,text/plain,text/markdown,text/html,application/pdf"
            onChange={(event) => take(event.target.files)}
            aria-describedby={error ? 'file-error' : undefined}
            aria-invalid={error ? true : undefined}
            className={
              file
                ? 'sr-only'
                : 'max-w-full text-[0.8125rem] text-muted file:me-3 file:cursor-pointer file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3 file:py-1 file:font-medium file:text-ink'
            }
          />
        </label>
        {file && (
          <Button size="sm" variant="quiet" onClick={() => take(null)}>
            <X className="size-3.5" aria-hidden /> Remove
          </Button>
        )}
      </div>
      {error && (
        <p id="file-error" role="alert" className="text-[0.8125rem] font-medium text-contradict">
          {error}
        </p>
      )}
    </div>
  )
}

function size(bytes: number): string {
  return bytes < 1000
    ? `${bytes} bytes`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`
}
