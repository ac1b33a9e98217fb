import 'server-only'
import { bigint, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { DraftCommentKind } from '@/lib/domain/draft-talk'
import { now } from './columns'
import { orderDrafts } from './orders'
import { people } from './people'

/** What was said about a draft, and to whom it was handed over. Only ever added to. */
export const draftComments = pgTable(
  'draft_comments',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    draftId: uuid('draft_id')
      .notNull()
      .references(() => orderDrafts.id),
    kind: text('kind').$type<DraftCommentKind>().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** Whose the draft is since; null where something was only said. */
    toPersonId: text('to_person_id').references(() => people.id),
    text: text('text').notNull(),
    at: now('at'),
  },
  (table) => [index('draft_comments_draft_idx').on(table.draftId, table.id)],
)

/** Who has a draft open: their page says so every few seconds. */
export const draftPresence = pgTable(
  'draft_presence',
  {
    draftId: uuid('draft_id')
      .notNull()
      .references(() => orderDrafts.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    seenAt: now('seen_at'),
  },
  (table) => [primaryKey({ columns: [table.draftId, table.personId] })],
)
