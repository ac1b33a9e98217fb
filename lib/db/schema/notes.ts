import 'server-only'
import { bigint, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { at, now } from './columns'
import { people } from './people'

/** What people wrote down about an order, ours or one placed elsewhere. Who wrote a note may change it or take it away. */
export const orderNotes = pgTable(
  'order_notes',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Of `order_entries`, which is derived and may be written anew: no reference. */
    entryId: uuid('entry_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** Empty once it was taken away. */
    text: text('text').notNull(),
    at: now('at'),
    editedAt: at('edited_at'),
    /** The row stays, so that open pages that missed it are told. */
    deletedAt: at('deleted_at'),
    revision: integer('revision').notNull().default(1),
    /** By the database's clock: what open pages missed is found by it. */
    changedAt: now('changed_at'),
  },
  (table) => [
    index('order_notes_entry_idx').on(table.entryId, table.id),
    index('order_notes_changed_idx').on(table.changedAt),
  ],
)
