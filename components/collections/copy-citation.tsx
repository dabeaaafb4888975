'use client'
import { Check, Quote } from 'lucide-react'
import { useState } from 'react'
import { useToast } from '../ui/toaster.tsx'

/** Copies a thing with its source, ready for a footnote. */
export function CopyCitation({ text, className }: { text: string; className: string }) {
  const [copied, setCopied] = useState(false)
  const toast = useToast()
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      toast({ text: 'Citation copied.' })
    } catch {
      toast({ text: 'The browser does not let this page copy. The Markdown export has every citation.' })
    }
  }
  const Icon = copied ? Check : Quote
  return (
    <button
      type="button"
      className={className}
      aria-label="Copy citation"
      title="Copy citation"
      onClick={copy}
    >
      <Icon className="size-4" aria-hidden />
    </button>
  )
}
