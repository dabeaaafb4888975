import type { Change } from '#core/diff/diff-words.ts'
import { ChangedWords, WordDiff } from './word-diff.tsx'

/** Words around a change that are shown with it; what is unchanged for longer is left out. */
const CONTEXT = 160

type Props = {
  /** Null where the title is as it was. */
  title: Change[] | null
  words: Change[]
}

/** What changed between two versions, word by word: first in the title, then in the text. */
export function Changes({ title, words }: Props) {
  return (
    <>
      {title && (
        <p dir="auto" className="mb-5 font-serif text-xl leading-snug font-semibold wrap-break-word">
          <span className="block font-sans text-xs font-normal text-faint">Title</span>
          <WordDiff words={title} />
        </p>
      )}
      {words.every(({ kind }) => kind === 'same') ? (
        <p className="text-muted">The text is word for word as it was.</p>
      ) : (
        <ChangedText words={words} />
      )}
    </>
  )
}

function ChangedText({ words }: { words: Change[] }) {
  return (
    <div
      dir="auto"
      className="font-serif text-[1.0625rem] leading-relaxed whitespace-pre-line wrap-break-word"
    >
      {words.map((change, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a diff is an ordered list without other identity
        <Piece key={i} change={change} first={i === 0} last={i === words.length - 1} />
      ))}
    </div>
  )
}

function Piece({ change, first, last }: { change: Change; first: boolean; last: boolean }) {
  const { kind, text } = change
  if (kind !== 'same' || text.length <= 2 * CONTEXT + 40) return <ChangedWords change={change} />
  const head = first ? '' : text.slice(0, text.indexOf(' ', CONTEXT) + 1)
  const tail = last ? '' : text.slice(text.lastIndexOf(' ', text.length - CONTEXT))
  return (
    <>
      {head}
      <span className="my-3 block border-t border-dashed border-line-strong pt-1 font-sans text-xs text-faint">
        {text.length - head.length - tail.length} characters unchanged
      </span>
      {tail.trimStart()}
    </>
  )
}
