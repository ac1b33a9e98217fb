import 'server-only'
import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { at, now } from './columns'
import { people } from './people'

/** Each confirmation that a customer accepted Microsoft's agreement, written down before it is sent. */
export const agreementConfirmations = pgTable(
  'agreement_confirmations',
  {
    /** `MS-RequestId` of the call as well. */
    id: uuid('id').primaryKey(),
    customerId: uuid('customer_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    email: text('email').notNull(),
    phoneNumber: text('phone_number').notNull(),
    /** Which text was accepted, and on which day. */
    templateId: text('template_id').notNull(),
    agreedOn: date('agreed_on').notNull(),
    /** `sent` where no answer is known. */
    state: text('state').$type<'sent' | 'confirmed' | 'refused'>().notNull(),
    microsoftCode: text('microsoft_code'),
    correlationId: text('correlation_id'),
    sentAt: now('sent_at'),
    answeredAt: at('answered_at'),
  },
  (table) => [index('agreement_confirmations_customer_idx').on(table.customerId, table.sentAt.desc().nullsFirst())],
)
