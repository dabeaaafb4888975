import { COVER_COLOR, COVER_ICON, COVER_WORD } from './cover-mark.tsx'
import { COVERS } from './legend.tsx'
import type { Cover } from './sentences.ts'

const MEANING: Record<Cover, string> = {
  facts: 'At least one claim was taken out of it; its words are underlined.',
  boilerplate: 'It belongs to the page: a byline, a caption, a notice about rights.',
  nothing: 'It is part of the report, and a rule found nothing in it that could be checked.',
}

/** What the marks mean, and what the viewer may do here. */
export function Guide({ mayCorrect, editors }: { mayCorrect: boolean; editors: string[] }) {
  return (
    <div className="grid gap-3 px-4 py-3 text-[0.8125rem]">
      <dl className="grid gap-2">
        {COVERS.map((cover) => {
          const Icon = COVER_ICON[cover]
          return (
            <div key={cover}>
              <dt className="flex items-center gap-2.5 font-medium">
                <Icon className={`size-4 shrink-0 ${COVER_COLOR[cover]}`} aria-hidden />
                {COVER_WORD[cover]}
              </dt>
              <dd className="ps-[1.625rem] text-muted">{MEANING[cover]}</dd>
            </div>
          )
        })}
      </dl>
      <p className="text-muted">
        Choose a mark for the rule that decided about its sentence, or underlined words for everything that is
        known of that fact.
      </p>
      {mayCorrect ? (
        <p className="border-t border-line pt-3 text-muted">
          You may correct what was read: choose a fact to reject it, or to set right its words or who says it;
          select words in the text to add a fact. Corrections count at once everywhere, and can be taken back.
        </p>
      ) : (
        <p className="border-t border-line pt-3 text-muted">
          Editors and admins correct what was read wrongly.{' '}
          {editors.length > 0 && `Here these are ${list(editors)}; tell one of them if you find a mistake.`}
        </p>
      )}
    </div>
  )
}

function list(names: string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}
