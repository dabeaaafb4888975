import type { Metadata } from 'next'
import { NothingHere } from '#components/shell/nothing-here.tsx'

export const metadata: Metadata = { title: 'Not found' }

/** For a public page that is gone or was never there; the bar above it is already there. */
export default NothingHere
