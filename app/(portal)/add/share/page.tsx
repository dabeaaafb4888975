import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { SearchParams } from '../../../_lib/page.ts'
import { sharedAddress } from './shared-address.ts'

/** Where a telephone's menu for sharing leads; see public/manifest.webmanifest. */
export default async function SharePage({ searchParams }: { searchParams: SearchParams }) {
  const url = sharedAddress(await searchParams)
  redirect((url ? `/add?way=address&url=${encodeURIComponent(url)}` : '/add?way=address') as Route)
}
