'use client'
import { Pin, PinOff } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toaster.tsx'
import { type FormAction, useFormAction } from '../ui/use-form-action.ts'
import type { StoryActs } from './acts.ts'
import { TargetDialog } from './target-dialog.tsx'
import { useAct } from './use-act.ts'

type Story = { id: string; title: string; pinned: boolean }

export function PinStory({ story, acts }: { story: Story; acts: Pick<StoryActs, 'pin' | 'undo'> }) {
  const { act, pending } = useAct(acts.undo)
  const Icon = story.pinned ? PinOff : Pin
  return (
    <Button
      disabled={pending}
      onClick={() =>
        act(() => acts.pin(story.id, !story.pinned), {
          text: story.pinned ? 'No longer pinned.' : 'Pinned to the top of the list, for everybody.',
        })
      }
    >
      <Icon className="size-4" aria-hidden />
      {story.pinned ? 'Unpin' : 'Pin'}
    </Button>
  )
}

export function RenameStory({ story, acts }: { story: Story; acts: Pick<StoryActs, 'rename' | 'undo'> }) {
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const { takeBack } = useAct(acts.undo)
  const rename: FormAction = async (form) => {
    const result = await acts.rename(form)
    if (result.ok) {
      setOpen(false)
      toast({ text: 'Renamed.', undo: () => takeBack(result.value.change) })
    }
    return result
  }
  const { send, sent, typed, error } = useFormAction(rename)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>Rename</Button>}
      title="Rename this story"
      description="For everybody. From then on its title stays as you give it."
    >
      <form action={send} className="grid gap-4">
        <input type="hidden" name="id" value={story.id} />
        <FormProblem error={error} fields={['title']} />
        <TextField
          key={sent}
          label="Title"
          name="title"
          defaultValue={typed.title ?? story.title}
          error={error?.fields.title}
          required
        />
        <div className="flex justify-end">
          <SubmitButton pending="Saving…">Save</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}

/** Puts all of a story into another one. */
export function MergeStory({
  story,
  acts,
}: {
  story: Story
  acts: Pick<StoryActs, 'merge' | 'undo' | 'find'>
}) {
  const { act, pending } = useAct(acts.undo)
  const router = useRouter()
  return (
    <TargetDialog
      label="Merge"
      doing="Merging…"
      title="Merge into another story"
      description="All reports of this story go there, and its address leads there. It can be undone."
      find={acts.find}
      without={story.id}
      pending={pending}
      onChoose={(target, close) =>
        act(() => acts.merge(story.id, target.id), {
          text: `Merged into “${target.title}”.`,
          after: () => {
            close()
            router.push(`/stories/${target.id}` as Route)
          },
        })
      }
    />
  )
}
