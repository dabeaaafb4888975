import { parseArgs } from 'node:util'
import { z } from 'zod'
import { compareTogether, type SentencePair } from '#core/align/company.ts'
import { refusal } from '../article-input.ts'
import { type Io, UsageError } from '../command.ts'
import { printLine, readLines } from '../lines.ts'

/** As many lines are judged together as fit well into memory. */
const TOGETHER = 50_000

export const usage = `usage: collate similar --jsonl < pairs.jsonl

Says of two sentences how alike they are and how they relate, one JSON object a line, in the order of the input.
Lines are judged together: where both sentences of a line were also held against the same others, what these are more
and less like counts too. The answers come when all lines, or ${TOGETHER} of them, have been read.

  --jsonl   read {"id", "a", "b"} a line from standard input

Exit status: 0 all read, 1 a line could not be read (its answer says why), 2 wrong usage.
`

const pairSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  a: z.string(),
  b: z.string(),
})

/** `collate similar`: pairs of sentences in, a score and a relation a line out. */
export async function run(args: string[], { stdin, stdout }: Io): Promise<number> {
  checkOptions(args)
  let status = 0
  let lines: Parsed[] = []
  const answer = async () => {
    for (const line of answersTo(lines)) await printLine(stdout, line)
    lines = []
  }
  for await (const line of readLines(stdin)) {
    const pair = parsePair(line)
    if ('error' in pair) status = 1
    lines.push(pair)
    if (lines.length === TOGETHER) await answer()
  }
  await answer()
  return status
}

type Parsed = ReturnType<typeof parsePair>

/** An answer to each line in its place; a line that could not be read answers for itself. */
function answersTo(lines: readonly Parsed[]) {
  const isPair = (line: Parsed): line is { id: string } & SentencePair => !('error' in line)
  const similarities = compareTogether(lines.filter(isPair)).values()
  return lines.map((line) => (isPair(line) ? { id: line.id, ...similarities.next().value } : line))
}

function parsePair(line: string) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return refusal(null, 'bad-json', error)
  }
  const parsed = pairSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const { id } = Object(value)
  const [issue] = parsed.error.issues
  return refusal(
    typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    'bad-input',
    new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message}`),
  )
}

function checkOptions(args: string[]) {
  try {
    const { values } = parseArgs({ args, options: { jsonl: { type: 'boolean', default: false } } })
    if (!values.jsonl) throw new Error('pairs are read with --jsonl')
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
