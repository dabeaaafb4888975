'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { StoryActs, Target } from './acts.ts'
import { TargetPicker } from './target-picker.tsx'

type Props = {
  /** What the button that opens it says, and the one that does it. */
  label: string
  doing: string
  title: string
  description: ReactNode
  find: StoryActs['find']
  /** The story that is not to be found. */
  without: string
  pending: boolean
  /** Does it. `close` is called once it is done. */
  onChoose: (target: Target, close: () => void) => void
}

/** Asks for the story that something is to go to. */
export function TargetDialog(props: Props) {
  const { label, doing, title, description, find, without, pending, onChoose } = props
  const [open, setOpen] = useState(false)
  const [target, choose] = useState<Target | null>(null)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{label}</Button>}
      title={title}
      description={description}
    >
      <div className="grid gap-4">
        <TargetPicker find={find} without={without} chosen={target?.id ?? null} choose={choose} />
        <div className="flex justify-end">
          <Button
            variant="primary"
            disabled={!target || pending}
            onClick={() => target && onChoose(target, () => setOpen(false))}
          >
            {pending ? doing : label}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
