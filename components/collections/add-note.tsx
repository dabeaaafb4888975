'use client'
import { StickyNote } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { NoteForm } from './note-form.tsx'

/** Puts a note of its own at the end of a collection. */
export function AddNote({ collectionId, action }: { collectionId: string; action: FormAction }) {
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <Button onClick={() => setOpen(true)}>
        <StickyNote className="size-4" aria-hidden />
        Add a note
      </Button>
    )
  }
  const subject = { name: 'collection', value: collectionId }
  return <NoteForm subject={subject} note="" action={action} close={() => setOpen(false)} />
}
