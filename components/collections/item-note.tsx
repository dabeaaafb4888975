'use client'
import { Pencil } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FormAction } from '../ui/use-form-action.ts'
import { NoteForm } from './note-form.tsx'
import { NOTED } from './noted.ts'

type Props = {
  id: string
  note: string
  /** The note stands for itself, not under a thing. */
  own: boolean
  /** The note as it reads, rendered by the server. */
  shown: ReactNode
  action: FormAction
}

/** The note under a thing: read, and edited where it stands. */
export function ItemNote({ id, note, own, shown, action }: Props) {
  const [editing, setEditing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const edited = useRef(false)
  useEffect(() => {
    if (edited.current && !editing) opener.current?.focus()
    edited.current = editing
  }, [editing])
  if (editing) {
    return (
      <NoteForm
        subject={{ name: 'id', value: id }}
        note={note}
        action={action}
        close={() => setEditing(false)}
      />
    )
  }
  return (
    <div className={note ? (own ? '' : NOTED) : 'print:hidden'}>
      {note && <div className="text-[0.9375rem] leading-relaxed">{shown}</div>}
      <button
        ref={opener}
        type="button"
        onClick={() => setEditing(true)}
        className="mt-1 inline-flex items-center gap-1 rounded-[4px] text-xs text-accent underline-offset-2 hover:underline print:hidden"
      >
        <Pencil className="size-3" aria-hidden />
        {note ? 'Edit the note' : 'Write a note'}
      </button>
    </div>
  )
}
