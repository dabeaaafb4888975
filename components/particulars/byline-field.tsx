'use client'
import { type ReactNode, useState } from 'react'
import { namesInLines, splitNames } from '#core/name-list.ts'
import { TextArea } from '../ui/field.tsx'

type Props = {
  label: string
  /** What it begins with: one name a line. */
  value: string
  /** The names that stand there already; nobody is asked about those. */
  known: readonly string[]
  hint: ReactNode
  error?: string
}

/**
 * Authors, one a line. A comma may be part of a name, or stand between two that came in one piece: such a line is one
 * name, which is said, and is made several at a press.
 */
export function BylineField({ label, value, known, hint, error }: Props) {
  const [typed, setTyped] = useState(value)
  const doubtful = namesInLines(typed).find((name) => splitNames(name).length > 1 && !known.includes(name))
  return (
    <TextArea
      name="byline"
      label={label}
      optional
      dir="auto"
      autoComplete="off"
      rows={Math.min(8, Math.max(2, typed.split('\n').length))}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      error={error}
      hint={
        <>
          {hint}
          {doubtful && <Doubt name={doubtful} split={(names) => setTyped(typed.replace(doubtful, names))} />}
        </>
      }
    />
  )
}

function Doubt({ name, split }: { name: string; split: (names: string) => void }) {
  const names = splitNames(name)
  return (
    <span className="mt-1 block">
      <bdi className="text-ink wrap-anywhere">{name}</bdi> counts as one name.{' '}
      <button
        type="button"
        onClick={() => split(names.join('\n'))}
        className="rounded-control text-accent underline underline-offset-2"
      >
        Make it {names.length} names
      </button>
    </span>
  )
}
