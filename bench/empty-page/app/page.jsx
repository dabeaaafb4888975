import { connection } from 'next/server'

/** What the framework costs by itself: a page that is made anew for each request and says nothing. */
export default async function EmptyPage() {
  await connection()
  return <p />
}
