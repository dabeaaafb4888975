import type { Route } from 'next'
import type { Look } from '#components/compare/views.ts'
import { type RawParams, tick } from '../../../_lib/read-params.ts'
import { lookHref } from '../../compare/search-params.ts'

/** Whether an address asks for the decisions of the day of saving: `saved=1`. */
export function readAsSaved({ saved }: RawParams): boolean {
  return tick.parse(saved)
}

/** The address of a saved comparison: with what people have decided until now, or until it was saved. */
export function savedHref(id: string, look: Look, asSaved: boolean): Route {
  const href = lookHref(`/comparisons/${id}`, look)
  return (asSaved ? `${href}${href.includes('?') ? '&' : '?'}saved=1` : href) as Route
}
