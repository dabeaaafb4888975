'use client'
import type { Route } from 'next'
import { useState, useTransition } from 'react'
import type { Look } from '#server/checks/types.ts'
import { Button } from '../ui/button.tsx'
import { formOf } from '../ui/form-of.ts'
import { useToast } from '../ui/toaster.tsx'
import { type FormFailure, type FormResult, sendSafely } from '../ui/use-form-action.ts'

export type CheckAction = (
  form: FormData,
) => Promise<{ ok: true; value: Look } | { ok: false; error: FormFailure }>

type Props = {
  articleId: string
  /** Whether the page is checked by itself. */
  isOn: boolean
  mayStop: boolean
  checkNow: CheckAction
  setChecking: (form: FormData) => Promise<FormResult>
}

/** Checks a page at once and says what came of it; stops the checks that come by themselves, or has them begin again. */
export function CheckActions({ articleId, isOn, mayStop, checkNow, setChecking }: Props) {
  const [looking, look] = useTransition()
  const [setting, set] = useTransition()
  const [answer, setAnswer] = useState<Look | string | null>(null)
  const toast = useToast()

  function check() {
    setAnswer(null)
    look(async () => {
      let came: Look | string | null = null
      const result = await sendSafely(async () => {
        const checked = await checkNow(formOf({ articleId }))
        if (checked.ok) came = checked.value
        return checked
      })
      setAnswer(result.ok ? came : result.error.message)
      if (came) say(came)
    })
  }

  /** The page is laid out anew with another version, and what stood here is gone with the old one. */
  function say(came: Look) {
    if (came.kind !== 'changed') return
    toast({
      text: `The report has changed. What it says now is version ${came.version}.`,
      link: { href: `/articles/${articleId}?view=changes` as Route, label: 'See what changed' },
    })
  }

  function turn(on: boolean, undo?: () => void) {
    set(async () => {
      const form = formOf({ articleId })
      form.set('on', on ? 'yes' : 'no')
      const result = await sendSafely(() => setChecking(form))
      const text = on ? 'The page is checked by itself again.' : 'The page is no longer checked by itself.'
      toast(result.ok ? { text, undo } : { text: result.error.message })
    })
  }

  return (
    <div className="grid gap-1.5">
      <div className="-ms-2 flex flex-wrap items-center gap-1">
        <Button variant="quiet" size="sm" disabled={looking} onClick={check}>
          {looking ? 'Checking the page…' : 'Check for changes'}
        </Button>
        {mayStop && (
          <Button
            variant="quiet"
            size="sm"
            disabled={setting}
            onClick={() => turn(!isOn, isOn ? () => turn(true) : undefined)}
          >
            {isOn ? 'Stop checking' : 'Check by itself again'}
          </Button>
        )}
      </div>
      <div role="status" className="text-pretty text-ink empty:hidden">
        {looking ? <Looking /> : answer && <Answer answer={answer} />}
      </div>
    </div>
  )
}

function Looking() {
  return (
    <span className="grid gap-1.5 text-muted">
      The page is fetched and held against what is kept here.
      <span className="block h-0.5 max-w-60 overflow-hidden rounded-full bg-line" aria-hidden="true">
        <span className="block h-full w-1/3 animate-pulse rounded-full bg-accent" />
      </span>
    </span>
  )
}

function Answer({ answer }: { answer: Look | string }) {
  if (typeof answer === 'string') return answer
  switch (answer.kind) {
    case 'unchanged':
      return <>The report is unchanged.</>
    case 'changed':
      return <>The report has changed. What it says now is version {answer.version}.</>
    case 'failed':
      return <>Checked just now. What came of it stands above.</>
    case 'busy':
      return <>The site is being asked for other pages at the moment. Please try again in a minute.</>
  }
}
