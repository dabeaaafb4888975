'use client'
import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { Particulars } from '#core/particulars.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormResult, sendSafely } from '../ui/use-form-action.ts'
import { ParticularsForm, type ParticularsFormProps } from './particulars-form.tsx'

export type TakeBackParticulars = (ids: string[]) => Promise<FormResult>

type Props = Omit<ParticularsFormProps, 'sources' | 'done'> & {
  now: Particulars
  takeBack: TakeBackParticulars
  /** The names of outlets that are known, to choose from. */
  listSources: () => Promise<string[]>
}

/** Sets right what a report says of itself: a form with what stands there now, and an undo for what was set. */
export function ParticularsDialog({ takeBack, listSources, ...form }: Props) {
  const [open, setOpen] = useState(false)
  const [sources, setSources] = useState<string[]>([])
  const toast = useToast()

  function done(ids: string[]) {
    setOpen(false)
    if (ids.length === 0) return toast({ text: 'Nothing was changed: this is what stands there already.' })
    toast({
      text: 'Set for everybody.',
      undo: async () => {
        const result = await sendSafely(() => takeBack(ids))
        toast({ text: result.ok ? 'Taken back.' : result.error.message })
      },
    })
  }

  async function change(next: boolean) {
    setOpen(next)
    // Where they cannot be had, a name can be typed all the same.
    if (next && sources.length === 0) setSources(await listSources().catch(() => []))
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      trigger={
        <Button>
          <PencilLine className="size-4" aria-hidden /> Set right
        </Button>
      }
      title="Set this report’s particulars right"
      description="What you set counts for everybody, and no later capture of the page changes it. What was read stays on record and can be had back."
    >
      <ParticularsForm {...form} sources={sources} done={done} />
    </Dialog>
  )
}
