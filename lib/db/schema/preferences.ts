import 'server-only'
import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { now } from './columns'
import { people } from './people'

/** How a person wants a screen, by the names of lib/domain/person-preferences.ts, which reads the values as well. */
export const personPreferences = pgTable(
  'person_preferences',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    key: text('key').notNull(),
    value: jsonb('value').$type<unknown>().notNull(),
    updatedAt: now('updated_at'),
  },
  (table) => [primaryKey({ columns: [table.personId, table.key] })],
)
