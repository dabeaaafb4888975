/** What COLLATE_PAGE_CHECKS can say. */
export const PAGE_CHECKS = ['on', 'off'] as const

/** Whether pages are looked at for changes by themselves; they are where COLLATE_PAGE_CHECKS says nothing. @throws Error for a value that means nothing. */
export function checksPages(value = process.env.COLLATE_PAGE_CHECKS): boolean {
  const setting = value || 'on'
  if (!PAGE_CHECKS.some((known) => known === setting))
    throw new Error(`COLLATE_PAGE_CHECKS is "${setting}"; it can be ${PAGE_CHECKS.join(' or ')}.`)
  return setting === 'on'
}
