import { sql } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'

/** What all workers must know of a site they fetch from: when it may be asked again, and what its robots.txt says. */
export const hosts = pgTable('hosts', {
  /** Host with its port where that is not the usual one, in lower case. */
  host: text('host').primaryKey(),
  nextAt: moment('next_at').notNull().defaultNow(),
  /** When each request that is under way ends at the latest; one whose worker died is let go then. */
  leases: moment('leases').array().notNull().default(sql`'{}'::timestamptz[]`),
  /** The text of its robots.txt; '' where it has none. */
  robots: text('robots'),
  robotsStatus: integer('robots_status'),
  robotsAt: moment('robots_at'),
})
