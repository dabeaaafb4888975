import type { Route } from 'next'
import Link from 'next/link'
import type { Relation } from '#core/comparison.ts'
import type { NearArticle } from '#server/reader/types.ts'
import { ButtonLink } from '../ui/button.tsx'
import { SampleMark, Tag } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'
import { RELATION_COLOR, RELATION_WORD, RelationIcon } from '../ui/relation.tsx'

const COUNTED = ['contradict', 'differ', 'update', 'agree'] as const satisfies Relation[]
const REUSE = {
  'wholly-derived': 'one follows the other',
  'partially-derived': 'shares text',
  'non-derived': null,
}

/** Reports on the same matter, with how their facts relate to this one's. */
export function NearList({ articleId, near }: { articleId: string; near: NearArticle[] }) {
  return (
    <ul className="divide-y divide-line rounded-sheet border border-line bg-surface">
      {near.map((other) => (
        <li key={other.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
          <div className="min-w-60 flex-1">
            <Link
              href={`/articles/${other.id}` as Route}
              dir="auto"
              className="font-serif text-[0.9375rem] font-semibold hover:underline"
            >
              {other.title}
            </Link>
            <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-muted">
              {other.source} · <Published value={other.published} />
              {other.isSample && <SampleMark />}
              {REUSE[other.reuse] && <Tag>{REUSE[other.reuse]}</Tag>}
            </p>
          </div>
          <p className="flex flex-wrap gap-x-3 text-[0.8125rem]">
            {COUNTED.filter((relation) => other[relation] > 0).map((relation) => (
              <span key={relation} className={`inline-flex items-center gap-1 ${RELATION_COLOR[relation]}`}>
                <RelationIcon relation={relation} className="size-3.5" />
                {other[relation]} {RELATION_WORD[relation].toLowerCase()}
              </span>
            ))}
          </p>
          <ButtonLink
            size="sm"
            href={`/compare?a=${articleId}&b=${other.id}` as Route}
            aria-label={`Compare with ${other.title}`}
          >
            Compare
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
