'use client'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

const KEYS: Array<[keys: string[], does: string]> = [
  [['j', 'k'], 'next row, row before'],
  [['←', '→'], 'from source to source within a row'],
  [['Enter'], 'open or close the paragraph of a cell, or all of a row'],
  [['Home', 'End'], 'first row, last row'],
  [['Tab'], 'the links and buttons of a row'],
  [['/'], 'search the library'],
  [['?'], 'this list'],
]

/** The list of keys, behind a button and behind the key `?`. */
export function KeysHelp() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target as HTMLElement
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return
      if (target.closest('input, textarea, select, [contenteditable], dialog')) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="Keys"
      trigger={
        <Button variant="quiet" size="sm" className="max-md:hidden">
          Keys
        </Button>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6 gap-y-2.5">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-[4px] border border-line-strong bg-sunken px-1.5 text-center font-sans text-xs leading-5"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
