import { fillLibrary } from './fill-library.ts'
import { withDatabase } from './with-database.ts'

/** Runs `work` on a database of its own with so many made-up articles; `db()` reaches it. */
export async function withLibrary<T>(articles: number, work: (url: string) => Promise<T>): Promise<T> {
  return withDatabase(async ({ url }) => {
    console.log(`Filling a library with ${articles.toLocaleString('en-GB')} articles …`)
    await fillLibrary(url, articles)
    return work(url)
  })
}
