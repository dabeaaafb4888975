'use client'
import { X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { MOST_COMPARED } from '#server/library/types.ts'
import type { StoryMember } from '#server/stories/types.ts'
import { CompareLink } from '../compare/compare-link.tsx'
import { Button } from '../ui/button.tsx'
import { SampleMark, Tag } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'
import type { StoryActs } from './acts.ts'
import { TargetDialog } from './target-dialog.tsx'
import { useAct } from './use-act.ts'

type Acts = Pick<StoryActs, 'move' | 'undo' | 'find'>

/** The reports of a story, newest first: choose some to compare them, or to take them out of it. */
export function ReportDesk({
  story,
  members,
  whole,
  acts,
}: {
  story: string
  members: StoryMember[]
  /** Whether these are all reports of the story: one has to stay in it. */
  whole: boolean
  acts: Acts
}) {
  const [selected, setSelected] = useState<string[]>([])
  const here = selected.filter((id) => members.some((member) => member.id === id))
  const toggle = (id: string) =>
    setSelected((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  return (
    <div>
      <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
        {members.map((member) => (
          <li key={member.id} className="flex items-start gap-3 px-4 py-3 has-checked:bg-accent-soft">
            <input
              type="checkbox"
              checked={here.includes(member.id)}
              onChange={() => toggle(member.id)}
              aria-label={`Select ${member.title}, ${member.source}`}
              className="mt-1 size-4 accent-[var(--accent)] print:hidden"
            />
            <div className="min-w-0 flex-1">
              <Link
                href={`/articles/${member.id}` as Route}
                prefetch={false}
                dir="auto"
                className="font-serif text-[0.9375rem] font-semibold wrap-anywhere hover:underline"
              >
                {member.title}
              </Link>
              <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-muted">
                {member.source} · <Published value={member.published} />
                {member.isSample && <SampleMark />}
                {member.reading === 'waiting' && <Tag>being read</Tag>}
                {member.reading === 'failed' && <Tag>could not be read</Tag>}
                {member.placed && (
                  <Tag title="A person decided that it belongs here; the engine leaves it">
                    placed by {member.placed.by ?? 'a former member'}
                  </Tag>
                )}
              </p>
            </div>
            <span className="text-[0.8125rem] whitespace-nowrap text-muted">
              {member.facts} {member.facts === 1 ? 'fact' : 'facts'}
            </span>
          </li>
        ))}
      </ul>
      <div className="sticky bottom-3 z-20 mt-3 print:hidden">
        <p role="status" className="sr-only">
          {here.length > 0 && `${here.length} selected`}
        </p>
        {here.length > 0 && (
          <section
            aria-label="Selected reports"
            className="mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-4 gap-y-2 rounded-sheet border border-line-strong bg-surface px-4 py-2.5 shadow-sheet"
          >
            <strong className="font-semibold">{here.length} selected</strong>
            <Button variant="quiet" size="sm" onClick={() => setSelected([])}>
              <X className="size-4" aria-hidden />
              Clear
            </Button>
            <span className="flex flex-wrap gap-2">
              {here.length > 1 && here.length <= MOST_COMPARED ? (
                <CompareLink articles={here} />
              ) : (
                <span className="self-center text-[0.8125rem] text-muted">
                  {here.length === 1 ? 'One more to compare.' : `At most ${MOST_COMPARED} can be compared.`}
                </span>
              )}
              <SplitOff
                story={story}
                selected={here}
                possible={!whole || here.length < members.length}
                acts={acts}
                clear={() => setSelected([])}
              />
              <MoveTo story={story} selected={here} acts={acts} clear={() => setSelected([])} />
            </span>
          </section>
        )}
      </div>
    </div>
  )
}

type Chosen = { story: string; selected: string[]; acts: Acts; clear: () => void }

const reports = (n: number) => (n === 1 ? 'One report' : `${n} reports`)

function SplitOff({ story, selected, possible, acts, clear }: Chosen & { possible: boolean }) {
  const { act, pending } = useAct(acts.undo)
  return (
    <Button
      disabled={pending || !possible}
      title={possible ? undefined : 'One report at least stays in the story'}
      onClick={() =>
        act(() => acts.move(story, selected, null), {
          text: `${reports(selected.length)} now ${selected.length === 1 ? 'has a story of its own' : 'have a story of their own'}.`,
          after: clear,
        })
      }
    >
      Split off
    </Button>
  )
}

function MoveTo({ story, selected, acts, clear }: Chosen) {
  const { act, pending } = useAct(acts.undo)
  return (
    <TargetDialog
      label="Move"
      doing="Moving…"
      title="Move to another story"
      description="They stay where you put them, whatever the engine thinks."
      find={acts.find}
      without={story}
      pending={pending}
      onChoose={(target, close) =>
        act(() => acts.move(story, selected, target.id), {
          text: `${reports(selected.length)} moved to “${target.title}”.`,
          after: () => {
            close()
            clear()
          },
        })
      }
    />
  )
}
