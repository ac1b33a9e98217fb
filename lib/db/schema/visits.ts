import 'server-only'
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { VisitNoun } from '@/lib/domain/palette'
import { now } from './columns'
import { people } from './people'

/** Orders and drafts that a person opened lately, the newest few of each person; customers are in customer_visits. */
export const visits = pgTable(
  'visits',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    noun: text('noun').$type<VisitNoun>().notNull(),
    id: uuid('id').notNull(),
    visitedAt: now('visited_at'),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.noun, table.id] }),
    index('visits_recent_idx').on(table.personId, table.visitedAt.desc().nullsFirst()),
  ],
)
