'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'

/** Copies text to the clipboard and says whether it worked. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  const Icon = state === 'copied' ? Check : Copy
  return (
    <Button size="sm" onClick={copy} aria-live="polite">
      <Icon className="size-3.5" aria-hidden />
      {state === 'copied' ? 'Copied' : state === 'refused' ? 'Select and copy by hand' : label}
    </Button>
  )
}
