import 'server-only'
import { bigint, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { AppErrorCode, ErrorView } from '@/lib/domain/app-error'
import type { ConnectRefusal, ServiceAccountEventKind } from '@/lib/domain/service-account'
import { at, now } from './columns'

/** Whoever signed in, by Entra object id. */
export const people = pgTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  upn: text('upn').notNull(),
  roles: text('roles').array().notNull(),
  lastSeenAt: now('last_seen_at'),
})

/** One sign-in. `id` is the SHA-256 of the opaque id in the cookie; tokens are sealed (AES-256-GCM). */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    roles: text('roles').array().notNull(),
    /** `amr` of the id token: how the person signed in. */
    signInMethods: text('sign_in_methods').array().notNull(),
    sealedAccessToken: text('sealed_access_token').notNull(),
    sealedRefreshToken: text('sealed_refresh_token').notNull(),
    accessTokenExpiresAt: at('access_token_expires_at').notNull(),
    /** Raised with every refresh: the loser of a race between processes sees it and reads the winner's tokens. */
    version: integer('version').notNull().default(1),
    /** Until then one process is refreshing: a refresh token may be spent once, so the others wait for its answer. */
    refreshingUntil: at('refreshing_until'),
    createdAt: now('created_at'),
    /** Set when the refresh token was refused: nothing can be done with this session but signing in again. */
    endedAt: at('ended_at'),
  },
  (table) => [index('sessions_person_idx').on(table.personId)],
)

/** The account whose sign-in, renewed for ever, may ask what needs a person when no person is there. At most one row. */
export const serviceAccounts = pgTable('service_accounts', {
  id: text('id').primaryKey().default('service-account'),
  /** Its tokens; no cookie knows this session. */
  sessionId: text('session_id')
    .notNull()
    .references(() => sessions.id),
  connectedById: text('connected_by_id')
    .notNull()
    .references(() => people.id),
  connectedAt: now('connected_at'),
  /** When its sign-in was last renewed, and why that failed if it did. */
  checkedAt: at('checked_at'),
  failure: jsonb('failure').$type<ErrorView>(),
})

/** What was done with the service account, and what became of it. Only ever added to. */
export const serviceAccountEvents = pgTable('service_account_events', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: now('at'),
  kind: text('kind').$type<ServiceAccountEventKind>().notNull(),
  /** Who did it; null where it happened by itself. */
  personId: text('person_id').references(() => people.id),
  /** The account, as Entra calls it. */
  accountUpn: text('account_upn'),
  /** Why it was refused, or what the renewal failed with. */
  reason: text('reason').$type<ConnectRefusal | AppErrorCode>(),
})
