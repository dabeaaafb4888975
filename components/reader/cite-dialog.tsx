'use client'
import { Quote } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** The report as a citation, in the forms that texts and reference managers take. */
export function CiteDialog({ forms }: { forms: Array<{ name: string; text: string }> }) {
  return (
    <Dialog
      trigger={
        <Button>
          <Quote className="size-4" aria-hidden /> Cite
        </Button>
      }
      title="Cite this report"
    >
      {forms.map(({ name, text }) => (
        <section key={name} aria-label={name} className="grid min-w-0 gap-1.5">
          <div className="flex items-center justify-between gap-2">
            <h3 className="text-[0.8125rem] font-semibold">{name}</h3>
            <CopyButton text={text} />
          </div>
          <pre className="overflow-x-auto rounded-control border border-line bg-sunken px-3 py-2 text-xs leading-relaxed whitespace-pre-wrap wrap-break-word">
            {text}
          </pre>
        </section>
      ))}
    </Dialog>
  )
}
