import { z } from 'zod'
import { parsePublished } from '#core/dates/published.ts'
import { namesInLines } from '#core/name-list.ts'
import {
  PARTICULAR_WORD,
  PARTICULARS,
  type Particular,
  type Particulars,
  particularText,
  particularTyped,
} from '#core/particulars.ts'
import { cleanLine } from '#core/read/clean-text.ts'
import { db } from '#db/client.ts'
import { particulars } from '#db/schema/particulars.ts'
import { auditAll } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { lockArticle } from '../extraction/unread-version.ts'
import { names, reportInput } from '../ingest/input.ts'
import { mayTend } from '../library/may-tend.ts'
import { parse } from '../parse.ts'
import { requireRole, requireUser, type Viewer } from '../viewer.ts'
import { applyParticulars, particularsNow } from './apply-particulars.ts'
import { sayWhatHappened } from './say-what-happened.ts'
import { isRespelt, mayRespell, nameSource } from './source-name.ts'

const value = z.array(z.string())

const schema = reportInput.pick({ source: true, published: true }).extend({
  byline: z
    .string()
    .default('')
    .transform((typed) => namesInLines(typed).map(cleanLine))
    .pipe(names),
  title: reportInput.shape.title.refine((title) => title !== '', 'Say what the report is called.'),
  articleId: z.uuid(),
  /** What stood there when the person opened the form: what they left as it was is not theirs to set. */
  was: z.object({ title: value, source: value, byline: value, published: value }),
})

/**
 * Sets title, source, authors and date of a report right, for everybody; see applyParticulars for what follows. What
 * was read before stays on record. An outlet is spelt the same in all its reports: where a name is another in its
 * letters' case alone, it is the outlet that is spelt anew.
 * @returns the ids of what was set, by which it is taken back: one for each particular that is another than before.
 * @throws CollateError `invalid` with a message for each field; `not-found`; `forbidden` for a researcher where somebody
 * else added the report; `conflict` with a message for each field that the person changed and that is another by now.
 */
export async function setParticulars(viewer: Viewer, given: unknown): Promise<string[]> {
  const user = requireUser(viewer)
  const left = leftAlone(given)
  const { articleId, was, ...typed } = parse(schema, { ...Object(given), ...left.blank })
  return db().transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const found = await particularsNow(tx, articleId)
    if (!found) throw notFound('report')
    const { now, sourceId, addedBy } = found
    if (!mayTend(user, addedBy)) requireRole(user, 'editor')
    const wanted: Particulars = {
      title: [typed.title],
      source: left.fields.has('source') ? was.source : [typed.source],
      byline: left.fields.has('byline') ? was.byline : typed.byline,
      published: typed.published ? [typed.published] : [],
    }
    const changed = PARTICULARS.filter(
      (field) => !isSame(field, was[field], wanted[field]) && !isSame(field, now[field], wanted[field]),
    )
    const late = changed.filter((field) => !isSame(field, was[field], now[field]))
    if (late.length > 0) throw await sayWhatHappened(tx, articleId, late, now)
    if (changed.length === 0) return []
    const respelt = changed.includes('source') && isRespelt(now.source, wanted.source)
    if (respelt && !mayRespell(user)) throw notTheirs()
    if (changed.includes('source')) {
      wanted.source = [await nameSource(tx, typed.source, respelt ? sourceId : null)]
    }
    const made = await tx
      .insert(particulars)
      .values(
        changed.map((field) => ({
          articleId,
          field,
          was: now[field],
          became: wanted[field],
          madeBy: user.userId,
        })),
      )
      .returning({ id: particulars.id })
    await applyParticulars(tx, articleId, { respelt })
    await auditAll(
      tx,
      changed.map((field) => ({
        actor: viewer,
        action: 'article.particulars-set',
        subject: { type: 'article', id: articleId },
        detail: {
          report: now.title[0],
          what: PARTICULAR_WORD[field],
          from: words(now[field]),
          to: words(wanted[field]),
        },
      })),
    )
    return made.map(({ id }) => id)
  })
}

const asOpened = z.object({
  source: z.string(),
  byline: z.string(),
  was: z.object({ source: value, byline: value }),
})

/**
 * Which names stand in the form as they did when it was opened. They may be longer, more, or written otherwise than what
 * can be typed, and must not keep anybody from setting the rest right; so they are not asked about.
 */
function leftAlone(given: unknown): { fields: Set<'source' | 'byline'>; blank: Record<string, string> } {
  const form = asOpened.safeParse(given).data
  const fields = new Set(
    (['source', 'byline'] as const).filter(
      (field) => form && form[field] === particularTyped(form.was[field]),
    ),
  )
  // A source has to be named: any name stands for the one that is kept.
  const blank = { ...(fields.has('source') && { source: '-' }), ...(fields.has('byline') && { byline: '' }) }
  return { fields, blank }
}

/** In a log a particular that is not known reads better as a word than as nothing. */
export const words = (known: string[]) => particularText(known) || 'none'

/** Whether two values say the same, in however many spaces or other form of the same date. */
function isSame(field: Particular, one: string[], other: string[]): boolean {
  const form = (value: string) => {
    const text = value.replace(/\s+/g, ' ').trim()
    const date = field === 'published' ? parsePublished(text) : null
    return date && 'value' in date ? date.value : text
  }
  return one.length === other.length && one.every((value, i) => form(value) === form(other[i] ?? ''))
}

function notTheirs(): CollateError {
  const source =
    'An outlet is spelt the same in all its reports, those of others too: only an editor can spell it anew.'
  return new CollateError('invalid', source, { source })
}
