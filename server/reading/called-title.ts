import { sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { versions } from '#db/schema/versions.ts'

/** What a version's report is called: as a person set it, else as that capture has it. */
export const calledTitle = () =>
  sql<string>`case when ${articles.titleSet} then ${articles.title} else ${versions.title} end`
