import type { EntityKind, Extraction } from '#core/fact.ts'
import type { Names } from './names.ts'
import { once } from './once.ts'
import { type Proposition, propositionOf } from './proposition.ts'

/** A name as a fact has it, and the form that it was given. */
type Named = { name: string; kind: EntityKind | undefined; form: string }
type Made = { proposition: Proposition; named: readonly Named[] }

/** What was last made of a report's facts. */
const lastMade = once((_: Extraction): Made[] => [])

/**
 * Makes the facts of a report comparable, in their order. What was made of them is kept for as long as the report is: of
 * many that it is compared with, few give one of its names another form, and only facts that have such a name are made
 * anew.
 */
export function propositionsOf(article: number, extraction: Extraction, names: Names): Proposition[] {
  const kept = lastMade(extraction)
  const forms = new Map<string, string>()
  const formOf: Names = (name, kind) => {
    const key = `${kind} ${name}`
    const form = forms.get(key) ?? names(name, kind)
    forms.set(key, form)
    return form
  }
  return extraction.facts.map((fact, at) => {
    const known = kept[at]
    if (known?.named.every(({ name, kind, form }) => formOf(name, kind) === form))
      return atPlace(known.proposition, article)
    const named: Named[] = []
    const proposition = propositionOf(article, extraction, fact, (name, kind) => {
      const form = formOf(name, kind)
      named.push({ name, kind, form })
      return form
    })
    kept[at] = { proposition, named }
    return proposition
  })
}

/** Two comparisons may have a report at different places and be at hand at once: neither changes the other's facts. */
function atPlace(proposition: Proposition, article: number): Proposition {
  const { ref } = proposition
  return ref.article === article ? proposition : { ...proposition, ref: { ...ref, article } }
}
