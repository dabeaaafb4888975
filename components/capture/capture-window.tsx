'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

type Page = { url: string; title: string; html: string }
type State =
  | { kind: 'waiting' }
  | { kind: 'nothing' }
  | { kind: 'ready' | 'sending'; page: Page }
  | { kind: 'sent'; path: string }
  | { kind: 'failed'; page: Page; message: string }

/** How long the page that opened this window may take to answer. */
const PATIENCE_MS = 5_000

/**
 * Receives a page from the bookmark that opened this window. Any site can open it and send anything, so nothing is
 * stored until the person has seen what came and from where, and says so.
 */
export function CaptureWindow() {
  const [state, setState] = useState<State>({ kind: 'waiting' })

  useEffect(() => {
    const opener: Window | null = window.opener
    const receive = (event: MessageEvent) => {
      const page = event.source === opener ? pageIn(event) : null
      // Only the first: what the person looks at, and then keeps, must not be changed under their eyes.
      if (page) setState((now) => ('page' in now || now.kind === 'sent' ? now : { kind: 'ready', page }))
    }
    window.addEventListener('message', receive)
    opener?.postMessage('collate:ready', '*')
    const timer = setTimeout(
      () => setState((now) => (now.kind === 'waiting' ? { kind: 'nothing' } : now)),
      opener ? PATIENCE_MS : 0,
    )
    return () => {
      window.removeEventListener('message', receive)
      clearTimeout(timer)
    }
  }, [])

  async function send(page: Page) {
    setState({ kind: 'sending', page })
    setState(await sendPage(page))
  }

  switch (state.kind) {
    case 'waiting':
      return <p className="text-muted">Waiting for the page…</p>
    case 'nothing':
      return (
        <Notice title="No page has come">
          Go back to the page you want to keep and press the bookmark there. If it still does not come, the
          site keeps other windows apart: give its{' '}
          <Link href={'/add?way=address' as Route} className="underline underline-offset-2">
            address
          </Link>{' '}
          instead.
        </Notice>
      )
    case 'sent':
      return (
        <Notice tone="good" title="The page is here">
          It is being read.{' '}
          <Link href={state.path as Route} className="underline underline-offset-2">
            See what becomes of it
          </Link>
          , or close this window.
        </Notice>
      )
    default:
      return (
        <div className="grid gap-4">
          {state.kind === 'failed' && <Notice tone="bad">{state.message}</Notice>}
          <dl className="grid gap-3 rounded-sheet border border-line bg-surface p-4">
            <div>
              <dt className="text-[0.8125rem] text-muted">Page</dt>
              <dd className="font-serif text-lg font-semibold wrap-anywhere">{state.page.title}</dd>
            </div>
            <div>
              <dt className="text-[0.8125rem] text-muted">Address</dt>
              <dd className="wrap-anywhere">{state.page.url}</dd>
            </div>
          </dl>
          <div>
            <Button
              variant="primary"
              disabled={state.kind === 'sending'}
              onClick={() => void send(state.page)}
            >
              {state.kind === 'sending' ? 'Sending…' : 'Keep this page'}
            </Button>
          </div>
        </div>
      )
  }
}

/** What came, if it is a page, and one of the site that sent it. */
function pageIn({ data, origin }: MessageEvent): Page | null {
  const { collate, url, title, html } = Object(data)
  if (collate !== 1 || typeof url !== 'string' || typeof html !== 'string') return null
  if (URL.parse(url)?.origin !== origin) return null
  return { url, title: String(title || url), html }
}

async function sendPage(page: Page): Promise<State> {
  const failed = (message: string): State => ({ kind: 'failed', page, message })
  try {
    const response = await fetch('/api/capture', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(page),
    })
    const answer: unknown = await response.json()
    const { import: id, error } = Object(answer)
    if (response.ok) return { kind: 'sent', path: `/add/imports/${id}` }
    return failed(String(Object(error).message))
  } catch {
    return failed('The server could not be reached. Please try again.')
  }
}
