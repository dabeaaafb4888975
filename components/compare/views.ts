/** The ways to look at a comparison, as they stand in the address. */
export const COMPARE_VIEWS = ['rows', 'texts', 'origins'] as const
export type Shown = (typeof COMPARE_VIEWS)[number]
