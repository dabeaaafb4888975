import { isDeniedAround } from '#core/cite/denied.ts'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { Certainty, Polarity, Stage, Voice } from '#core/fact.ts'
import { Tag } from '../ui/chip.tsx'

export const VOICE_WORD: Record<Voice, string> = {
  own: 'own voice',
  indirect: 'reported',
  direct: 'quoted',
  mixed: 'partly quoted',
}

type Props = {
  quote: string
  voice?: Voice
  certainty: Certainty
  polarity: Polarity
  stage: Stage | null
  dates?: Array<{ text: string; value: string }>
  quantities?: Array<{ text: string }>
}

/** What is known about a fact, in small: how it is said, how sure, how far along, when, how much. */
export function FactTags({ quote, voice, certainty, polarity, stage, dates = [], quantities = [] }: Props) {
  return (
    <>
      {voice && voice !== 'own' && <Tag title="How the words are given">{VOICE_WORD[voice]}</Tag>}
      {certainty !== 'certain' && <Tag title="How sure the text is">{certainty}</Tag>}
      {isDeniedAround({ quote, polarity }) ? (
        <Tag title="What stands around these words denies them">denied</Tag>
      ) : (
        polarity === 'negative' && <Tag title="The words deny it">negated</Tag>
      )}
      {stage && <Tag title="How far the plan has come">{stage}</Tag>}
      {dates.map((date) => (
        <Tag key={date.text} title={`In the text: “${date.text}”`}>
          {date.value ? formatEdtf(date.value) : date.text}
        </Tag>
      ))}
      {quantities.map((quantity) => (
        <Tag key={quantity.text} title="A figure in the text">
          {quantity.text}
        </Tag>
      ))}
    </>
  )
}
