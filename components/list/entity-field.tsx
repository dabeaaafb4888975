'use client'
import { useEffect, useId, useState } from 'react'
import type { EntityOption, EntityRef } from '#server/library/types.ts'
import { CONTROL } from '../ui/field.tsx'

/** Long enough not to ask for every letter, short enough not to be noticed. */
const PAUSE = 150

/**
 * A person, organization or place by name, chosen from what the library knows. Sends the id as `name` once one is
 * chosen, and what was typed as `about` always, so that the form says enough without scripts.
 */
export function EntityField({
  label,
  name,
  chosen,
}: {
  label: string
  name: string
  chosen: EntityRef | null
}) {
  const [text, setText] = useState(chosen?.name ?? '')
  const [value, setValue] = useState(chosen?.id ?? '')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { options, failed } = useEntities(open && !value ? text : '')
  const list = useId()

  function choose(option: EntityOption) {
    setText(option.name)
    setValue(option.id)
    setOpen(false)
    setActive(-1)
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const shown = open && options.length > 0
    if (event.key === 'Escape') setOpen(false)
    if (!shown) return
    const option = options[active]
    if (event.key === 'Enter' && option) {
      event.preventDefault()
      choose(option)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((active + step + options.length) % options.length)
    }
  }

  const showing = open && !value && text.trim() !== ''
  return (
    <div className="relative grid content-start gap-1">
      <label htmlFor={`${list}-input`} className="text-[0.8125rem] font-medium">
        {label}
      </label>
      <input
        id={`${list}-input`}
        name="about"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={showing && options.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        placeholder="Person, organization, place …"
        className={`${CONTROL} min-h-9`}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setValue('')
          setActive(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {value && <input type="hidden" name={name} value={value} />}
      <div
        id={list}
        role="listbox"
        aria-label={label}
        hidden={!showing || options.length === 0}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-sheet border border-line bg-surface p-1 shadow-sheet"
      >
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox are handled at its input
          <div
            key={option.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            // The field must not lose the focus before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            className={`flex cursor-pointer items-baseline justify-between gap-3 rounded-[4px] px-2.5 py-1.5 ${i === active ? 'bg-sunken' : 'hover:bg-sunken'}`}
          >
            <span>
              {option.name}
              {option.alias && <span className="text-muted"> · also {option.alias}</span>}
            </span>
            <span className="text-[0.75rem] text-muted">{option.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className="text-[0.8125rem] text-muted empty:hidden">
        {failed && 'Names cannot be looked up just now.'}
        {showing && !failed && options.length > 0 && (
          <span className="sr-only">{options.length} names to choose from</span>
        )}
      </p>
    </div>
  )
}

/** What the library knows by a name, a moment after the last letter. */
function useEntities(typed: string): { options: EntityOption[]; failed: boolean } {
  const [state, setState] = useState<{ options: EntityOption[]; failed: boolean }>({
    options: [],
    failed: false,
  })
  const text = typed.trim()
  useEffect(() => {
    if (!text) return setState({ options: [], failed: false })
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/api/entities?${new URLSearchParams({ q: text })}`, {
          signal: abort.signal,
        })
        if (!answer.ok) throw new Error(`entities: ${answer.status}`)
        const { entities } = (await answer.json()) as { entities: EntityOption[] }
        setState({ options: entities, failed: false })
      } catch {
        if (!abort.signal.aborted) setState({ options: [], failed: true })
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text])
  return state
}
