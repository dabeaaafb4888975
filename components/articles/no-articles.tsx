import type { Route } from 'next'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** In place of the table. `clear` is given where there are articles that the filters do not let through. */
export function NoArticles({ clear }: { clear?: Route }) {
  if (clear) {
    return (
      <EmptyState title="No article matches" action={<ButtonLink href={clear}>Clear all filters</ButtonLink>}>
        Take off a filter above, or search for fewer words.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No articles yet"
      action={
        <>
          <ButtonLink href={'/add' as Route} variant="primary">
            Add a report
          </ButtonLink>
          <ButtonLink href="/feeds">Follow a feed</ButtonLink>
        </>
      }
    >
      Paste a report, give addresses or files, or follow a site. Collate keeps each as it was, takes out its
      facts with their exact words, and lists it here to be compared with others.
    </EmptyState>
  )
}
