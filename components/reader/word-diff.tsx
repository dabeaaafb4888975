import type { Change } from '#core/diff/diff-words.ts'

/** Words taken out and put in, within a sentence. */
export function WordDiff({ words }: { words: Change[] }) {
  return words.map((change, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a diff is an ordered list without other identity
    <ChangedWords key={i} change={change} />
  ))
}

/** One run of a diff; what stands in both is shown as it is, and so is the space behind what was changed. */
export function ChangedWords({ change: { kind, text } }: { change: Change }) {
  if (kind === 'same') return text
  const words = text.trimEnd() || text
  const space = text.slice(words.length)
  return (
    <>
      {kind === 'removed' ? (
        <del className="rounded-[2px] bg-contradict-soft text-contradict decoration-1">{words}</del>
      ) : (
        <ins className="rounded-[2px] bg-agree-soft text-agree decoration-1 underline-offset-4">{words}</ins>
      )}
      {space}
    </>
  )
}
